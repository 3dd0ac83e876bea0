import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { form4, form5, saleRow } from '../../src/checks/samples.ts';
import { readJson } from '../../src/formats/json/read.ts';
import { readOwnershipXml } from '../../src/formats/ownershipXml/read.ts';
import { writeOwnershipXml } from '../../src/formats/ownershipXml/write.ts';
import { footnoted } from '../../src/model/footnoted.ts';
import { builtPage, chromiumIsHere, upload } from './support/builtPage.ts';
import { downloaded } from './support/downloaded.ts';
import { submissionOf } from './support/submission.ts';

const EXAMPLE = readFileSync('examples/rogers-2004/form5.xml', 'utf8');
const FORM_4 = writeOwnershipXml(form4(), 'record');
const BALANCE = '#paper td[data-path="nonDerivativeTable/0/sharesOwnedFollowingTransaction"]';

const text = (page: Page, selector: string) => page.locator(selector).first().innerText();
const lit = (page: Page) => page.locator('#paper [data-lit]').getAttribute('data-path');
const focused = (page: Page, attribute: string) =>
  page.evaluate((name) => document.activeElement?.getAttribute(name) ?? '', attribute);
const hasFocus = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted) === true, selector);

describe.skipIf(!chromiumIsHere)('the page', () => {
  const built = builtPage();

  it('opens on the worked example, its placeholders marked', async () => {
    const { page, complaints, requests } = await built.open();
    expect(await text(page, 'h1')).toBe('Form 5 ROGERS GARY A');
    expect(await text(page, BALANCE)).toContain('985,544');
    expect(await text(page, '.source')).toContain('<issuerCik>0000000000</issuerCik> <!-- placeholder');
    await page.click('.example-note summary');
    expect(await page.locator('.example-note li').count()).toBe(5);
    expect(await text(page, '.counts')).toMatch(/\d+ passed/);
    // The unread box 5 is the example's one certain defect, and is said to be unknown rather than empty.
    expect(await text(page, '.finding')).toContain('unknown, not “none”');
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(built.origin()))).toEqual([]);
  });

  it('lights the cell of a finding, on the form and in the input', async () => {
    const { page } = await built.open({ viewport: { width: 1440, height: 420 } });
    await page.click('#finding-0');
    await page.waitForSelector('#paper [data-lit]');
    expect(await lit(page)).toBe('reportingOwners/0/relationship');
    expect(await page.locator('#paper [data-lit]').evaluate(inViewOfPane)).toBe(true);
    expect(await text(page, '.source mark')).toContain('unknown: which box');
    expect(await page.locator('.source mark').first().evaluate(inViewOfPane)).toBe(true);
    expect(await page.locator('.finding').first().getAttribute('data-chosen')).toBe('true');
    const [mark, cell] = [page.locator('.edge-mark').first(), page.locator('#paper [data-lit]')];
    expect(Math.abs(((await mark.boundingBox())?.y ?? 0) - ((await cell.boundingBox())?.y ?? 0))).toBeLessThan(3);
  });

  it('answers for a cell: its rules, its XPath, the line of the input', async () => {
    const { page } = await built.open();
    await page.click(BALANCE);
    const answer = page.locator('.answer');
    await answer.waitFor();
    expect(await answer.locator('h3').innerText()).toBe('Table I, line 1, column 5');
    const line = EXAMPLE.split('\n').findIndex((row) => row.includes('985544')) + 1;
    expect(await answer.innerText()).toContain(`line ${line}: “985544”`);
    expect(await answer.innerText()).toContain(
      '/ownershipDocument/nonDerivativeTable/nonDerivativeTransaction[1]/postTransactionAmounts/sharesOwnedFollowingTransaction/value',
    );
    expect(await answer.locator('.answer-rules > li').count()).toBeGreaterThan(3);
    expect(await answer.locator('.answer-rules .citation').first().innerText()).not.toBe('');
    expect(await page.locator('.source mark').innerText()).toBe('985544');
  });

  it('lights the cell that a line of the input went to', async () => {
    const { page } = await built.open();
    await page.locator('.source-line', { hasText: '983994' }).click();
    await page.waitForSelector('#paper [data-lit]');
    expect(await lit(page)).toBe('nonDerivativeTable/1/sharesOwnedFollowingTransaction');
  });

  it('is walked by keys alone', async () => {
    const { page } = await built.open();
    const choosers: boolean[] = [];
    page.on('filechooser', (chooser) => choosers.push(chooser.isMultiple()));
    await page.keyboard.press('j');
    await hasFocus(page, '#finding-0');
    await page.keyboard.press('Enter');
    await hasFocus(page, '#paper [data-path^="reportingOwners/0/relationship"]');
    await page.locator(BALANCE).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page, 'data-path')).toBe('nonDerivativeTable/1/sharesOwnedFollowingTransaction');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page, 'data-path')).toBe('nonDerivativeTable/1/directOrIndirectOwnership');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page, 'data-path')).toBe('nonDerivativeTable/0/directOrIndirectOwnership');
    await page.keyboard.press(' ');
    await page.waitForSelector('.answer');
    expect(await lit(page)).toBe('nonDerivativeTable/0/directOrIndirectOwnership');
    await page.keyboard.press('w');
    await page.waitForSelector('.answer', { state: 'detached' });
    await page.keyboard.press('w');
    await page.waitForSelector('.answer');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.answer', { state: 'detached' });
    await page.keyboard.press('Escape');
    await page.waitForSelector('#paper [data-lit]', { state: 'detached' });
    await page.keyboard.press('?');
    await hasFocus(page, '.sheet input');
    expect(await text(page, '.sheet')).toContain('search findings and rules');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.sheet', { state: 'detached' });
    await page.keyboard.press('o');
    await expect.poll(() => choosers, { timeout: 15_000 }).toEqual([true]);
  });

  it('searches findings and rules', async () => {
    const { page } = await built.open();
    await page.keyboard.press('/');
    await hasFocus(page, '#search');
    await page.keyboard.type('relationship marked');
    await page.waitForFunction(() => document.querySelectorAll('.finding').length === 1);
    await page.fill('#search', 'no rule has these words');
    await page.waitForFunction(() => document.querySelectorAll('.finding, .rules li').length === 0);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.finding');
    expect(await page.inputValue('#search')).toBe('');
  });

  it('leaves letters alone when they are switched off', async () => {
    const { page } = await built.open();
    await page.click('#open-keys');
    await page.click('.switch input');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.sheet', { state: 'detached' });
    await page.keyboard.press('?');
    await page.keyboard.press('d');
    expect(await page.locator('.sheet, .menu').count()).toBe(0);
  });

  it('reads a file that is dropped on the window', async () => {
    const { page } = await built.open();
    const transfer = await page.evaluateHandle((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'sale.xml'));
      return data;
    }, FORM_4);
    await page.dispatchEvent('.page', 'drop', { dataTransfer: transfer });
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('Sample Robin'));
    expect(await text(page, '#paper')).toContain('Example Widgets Inc');
    expect(await page.locator('.example-note').count()).toBe(0);
  });

  it('reads text that is pasted', async () => {
    const { page } = await built.open();
    await page.click('text=Paste text');
    await hasFocus(page, '#pasted');
    await page.fill('#pasted', FORM_4);
    await page.click('text=Read it');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('Sample Robin'));
    expect(await page.locator('.sheet').count()).toBe(0);
  });

  it('lists many files with how each went, and keys choose among them', async () => {
    const { page, complaints } = await built.open();
    const good = Array.from({ length: 498 }, (_, i) => upload(`filing-${i}.xml`, FORM_4));
    const bad = upload('letter.txt', 'Dear Sir or Madam,\nnothing of yours is in here.\n');
    const broken = upload('broken.xml', FORM_4.replace('</issuer>', ''));
    await page.setInputFiles('#file-picker', [...good, bad, broken]);
    await page.waitForFunction(() => document.querySelectorAll('.files [role=option]').length === 500);
    await page.waitForFunction(() => document.querySelector('.files-progress')?.textContent?.startsWith('500 files'));
    expect(await text(page, '.files-progress')).toContain('2 not readable');
    expect(await page.locator('[role=option]', { hasText: 'letter.txt' }).textContent()).toContain('plain text');
    await page.locator('[role=listbox]').focus();
    await page.keyboard.press('End');
    await page.waitForSelector('.blank-paper');
    expect(await text(page, '.blank-paper')).toContain('No ownership document in broken.xml');
    expect(await text(page, '.blank-paper')).toMatch(/line \d+, column \d+/);
    await page.keyboard.press('Home');
    await page.waitForSelector('#paper .secForm');
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator('[role=option][aria-selected=true]');
    expect(await chosen.textContent()).toContain('filing-1.xml');
    expect(complaints).toEqual([]);
  });

  it('shows each document of a submission, its exhibits, and when EDGAR received it', async () => {
    const { page } = await built.open();
    const other = writeOwnershipXml(form5(), 'record');
    const submission = submissionOf([FORM_4, other], { type: 'EX-24', name: 'poa.txt', text: 'Power of attorney' });
    await page.setInputFiles('#file-picker', [upload('0000000000-24-000001.txt', submission)]);
    await page.waitForSelector('.documents select');
    expect(await page.inputValue('#received')).toBe('2024-05-16');
    expect(await text(page, '.documents summary')).toContain('1 other document');
    await page.click(BALANCE);
    await page.waitForSelector('.answer');
    const line = submission.split('\n').findIndex((row) => row.includes('<value>900</value>')) + 1;
    expect(await text(page, '.answer')).toContain(`line ${line}: “900”`);
    await page.selectOption('.documents select', '1');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.startsWith('Form 5'));
    expect(await text(page, '#paper')).toContain('1,500');
  });

  it('says what the reader had to say', async () => {
    const { page } = await built.open();
    const odd = FORM_4.replace('<equitySwapInvolved>', '<unheardOf>x</unheardOf><equitySwapInvolved>');
    await page.setInputFiles('#file-picker', [upload('odd.xml', odd)]);
    await page.waitForSelector('.problems li');
    expect(await text(page, '.problems')).toContain('XML_UNKNOWN_ELEMENT');
    expect(await text(page, '.problems')).toMatch(/Line \d+, column \d+/);
  });

  it('teaches when it is empty', async () => {
    const { page } = await built.open();
    await page.click('.example-note summary');
    await page.click('text=Remove the example');
    await page.waitForSelector('.teach');
    expect(await text(page, 'h1')).toBe('Read and check Forms 3, 4 and 5');
    await page.click('text=Show the worked example');
    await page.waitForSelector('#paper .secForm');
  });

  it('hands out the XML of record, JSON, CSV and PDF without a value lost', async () => {
    const { page } = await built.open();
    const rich = form4({
      nonDerivativeTable: [saleRow({ securityTitle: footnoted('Łódź “A” & <B>', 'F1') })],
      footnotes: [{ id: 'F1', text: 'Price & terms: 5 < 6.' }],
    });
    const xml = writeOwnershipXml(rich, 'record');
    const [original] = readOwnershipXml(xml).documents;
    await page.setInputFiles('#file-picker', [upload('rich.xml', xml)]);
    await page.waitForFunction(() => document.querySelector('#paper')?.textContent?.includes('Łódź'));
    const record = await downloaded(page, 'xml');
    expect(record.name).toBe('form4-sample-robin-2024-05-14.xml');
    expect(readOwnershipXml(record.content).documents[0]?.document).toEqual(original?.document);
    const json = await downloaded(page, 'json');
    expect(readJson(json.content).documents[0]?.document).toEqual(original?.document);
    const csv = await downloaded(page, 'csv');
    expect(csv.content.split('\r\n')[0]).toMatch(/^SUBMISSION,ACCESSION_NUMBER,/);
    expect(csv.content).toContain('Łódź “A” & <B>');
    const pdf = await downloaded(page, 'pdf');
    expect(pdf.name).toBe('form4-sample-robin-2024-05-14.pdf');
    expect(pdf.content).toMatch(/^%PDF-/);
  });

  it('says why EDGAR would suspend a document before it hands it out for filing', async () => {
    const { page } = await built.open();
    await page.keyboard.press('d');
    await hasFocus(page, '#downloads button');
    await page.click('[data-format=filingXml]');
    await page.waitForSelector('#downloads li');
    expect(await text(page, '#downloads')).toContain('EDGAR would suspend this document');
    expect(await text(page, '#downloads li')).toContain('Box 5');
    const download = page.waitForEvent('download');
    await page.click('text=Download it all the same');
    expect((await download).suggestedFilename()).toBe('form5-rogers-gary-a-2004-12-31.filing.xml');
  });

  it('fits a phone: one pane at a time, nothing wider than the screen', async () => {
    const { page } = await built.open({ viewport: { width: 390, height: 844 } });
    expect(await page.locator('.margin').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.click('.pane-switch >> text=Findings');
    await page.click('#finding-0');
    await page.waitForSelector('#paper [data-lit]');
    expect(await page.locator('#paper [data-lit]').evaluate(inViewOfPane)).toBe(true);
  });
});

function inViewOfPane(element: Element): boolean {
  const pane = element.closest('.desk-top, .source')?.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  return pane !== undefined && box.bottom > pane.top && box.top < pane.bottom && box.right > pane.left;
}
