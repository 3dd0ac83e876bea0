import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/checks/context.ts';
import { runChecks } from '../../src/checks/runChecks.ts';
import { form4, saleRow } from '../../src/checks/samples.ts';
import { readOwnershipXml } from '../../src/formats/ownershipXml/read.ts';
import { writeOwnershipXml } from '../../src/formats/ownershipXml/write.ts';
import { fieldPath, toXPath } from '../../src/model/fieldPath.ts';
import type { DocumentReading } from '../../src/model/reading.ts';
import { formView } from '../../src/render/formView.ts';
import { renderPdf } from '../../src/render/pdf/renderPdf.ts';
import { popplerIsHere } from '../support/pdfText.ts';
import { sharedIsHere, sharedText } from '../support/shared.ts';
import { builtPage, chromiumIsHere, upload } from './support/builtPage.ts';
import { downloaded } from './support/downloaded.ts';
import { drop, dropOnly } from './support/drop.ts';
import { graveViolations } from './support/graveViolations.ts';

const FORM_4 = form4({ nonDerivativeTable: [saleRow(), saleRow()] });
const XML = writeOwnershipXml(FORM_4, 'record');
const TEXT = readFileSync('fixtures/formText/form5-lines.txt', 'utf8');
const SHARES = fieldPath('nonDerivativeTable', 0, 'transactionShares');
const cell = (path: string) => `#paper [data-path="${path}"]`;

const text = (page: Page, selector: string) => page.locator(selector).first().innerText();
const hasFocus = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted) === true, selector);
const shows = (page: Page, selector: string, words: string) =>
  page.waitForFunction(
    ([where = '', what = '']) => document.querySelector(where)?.textContent?.includes(what) === true,
    [selector, words],
  );

const pdf = async () => (await renderPdf(formView(FORM_4))).bytes;

async function documentOf(page: Page): Promise<DocumentReading> {
  const [reading] = readOwnershipXml((await downloaded(page, 'xml')).content).documents;
  await page.click('#open-downloads');
  if (reading === undefined) throw new Error('the XML handed out cannot be read');
  return reading;
}

/** What `section16 check` would say of it. */
function failuresOf(reading: DocumentReading): string[] {
  const { findings } = runChecks(reading.document, contextOf(reading));
  const failed = findings.filter(({ outcome, rule }) => outcome === 'fail' && rule.consequence !== 'advice');
  return failed.map(({ message }) => message);
}

async function edit(page: Page, path: string, values: Readonly<Record<string, string>>): Promise<void> {
  await page.locator(cell(path)).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.cell-editor');
  for (const [field, value] of Object.entries(values)) {
    const control = page.locator(`[id="edit-${field}"]`);
    if ((await control.evaluate((element) => element.tagName)) === 'SELECT') await control.selectOption(value);
    else await control.fill(value);
  }
  await page.click('.cell-editor .primary');
  await page.waitForSelector('.cell-editor', { state: 'detached' });
}

/** Whether ink is on a canvas. */
function isPainted(selector: string): boolean {
  const canvas = document.querySelector<HTMLCanvasElement>(selector);
  const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, 200).data ?? [];
  return pixels.some((value, index) => index % 4 === 3 && value === 255 && (pixels[index - 1] ?? 255) < 100);
}

function recognitionIsHere(): boolean {
  try {
    createRequire(import.meta.url).resolve('tesseract.js');
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!chromiumIsHere)('the pages of a PDF or picture', () => {
  const built = builtPage();

  it('are shown with a box around every value; each side lights the other', async () => {
    const { page, complaints, requests } = await built.open();
    await drop(page, 'form4.pdf', await pdf());
    await page.waitForFunction(isPainted, '.page-sheet canvas', { polling: 500 });
    await page.hover(cell(SHARES));
    const lit = await page.locator('.page-box[data-lit]').boundingBox();
    const box = await page.locator(`.page-box[data-at="${SHARES}"]`).boundingBox();
    expect(Math.abs((lit?.x ?? 0) - (box?.x ?? 99))).toBeLessThan(1);
    expect(lit?.width ?? 0).toBeGreaterThan(4);
    await page.hover(`.page-box[data-at="nonDerivativeTable/1/transactionDate"]`);
    await page.waitForSelector(`#paper [data-hint][data-path="nonDerivativeTable/1/transactionDate"]`);
    await page.click(`.page-box[data-at="nonDerivativeTable/1/transactionDate"]`);
    await page.waitForSelector(`#paper [data-lit][data-path="nonDerivativeTable/1/transactionDate"]`);
    expect(await text(page, '.source-answer')).toContain('page 1, line');
    await page.keyboard.press('t');
    await page.waitForSelector('.source mark');
    await page.keyboard.press('t');
    await page.click('.input-switch >> text=200 %');
    expect(await page.locator('.pages').evaluate((view) => view.scrollWidth > view.clientWidth * 1.5)).toBe(true);
    expect(await graveViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(built.origin()) && !url.startsWith('blob:'))).toEqual([]);
  });

  it('are shown large at the doubt in hand, which is scrolled to', async () => {
    const { page } = await built.open();
    // The server's reading, with a doubt that it has not.
    await page.route('**/api/read', async (route) => {
      const response = await route.fetch();
      const lines = (await response.text()).trim().split('\n');
      const last = JSON.parse(lines.pop() ?? '{}');
      const [read] = last.reading.documents;
      const at = read.places[SHARES].position;
      const path = toXPath(SHARES, FORM_4);
      read.problems = [{ code: 'TEXT_VALUE_UNSURE', severity: 'review', path, message: 'Look at it.', at }];
      await route.fulfill({ response, body: [...lines, JSON.stringify(last), ''].join('\n') });
    });
    await drop(page, 'form4.pdf', await pdf());
    await page.keyboard.press('n');
    await page.waitForSelector('.page-box[data-lit]');
    await page.waitForFunction(() => {
      const [view, lit] = ['.pages', '.page-box[data-lit]'].map((one) =>
        document.querySelector(one)?.getBoundingClientRect(),
      );
      return (
        view !== undefined && lit !== undefined && lit.top >= view.top && lit.bottom <= view.bottom && lit.height > 8
      );
    });
    expect(await page.locator('[aria-label="Size of the pages"] [aria-pressed=true]').innerText()).not.toBe('Fit');
  });

  it.skipIf(!popplerIsHere || !recognitionIsHere())(
    'of a scan are read with progress, and the reading can be stopped',
    async () => {
      const command = ['-r', '150', '-gray', '-png', '-f', '1', '-l', '1', '-'];
      const picture = execFileSync('pdftoppm', command, { input: await pdf(), maxBuffer: 50_000_000 });
      const { page, complaints } = await built.open();
      await dropOnly(page, 'scan.png', picture);
      await page.waitForSelector('.blank-paper progress');
      await shows(page, '.blank-paper', 'page 1 of 1');
      await page.click('text=Stop reading');
      await shows(page, '.blank-paper', 'The reading was cancelled.');
      await page.click('text=Read it again');
      await page.waitForSelector('.page-sheet', { timeout: 80_000 });
      await page.hover(cell('issuer/name'));
      await page.waitForSelector('.page-box[data-lit]');
      expect(complaints).toEqual([]);
    },
  );
});

describe.skipIf(!chromiumIsHere)('what a person corrects', () => {
  const built = builtPage();

  it('is typed in place, checked by its type, listed, undone and done again by keys', async () => {
    const { page } = await built.open();
    await drop(page, 'form4.xml', XML);
    await page.locator(cell(SHARES)).first().focus();
    await page.keyboard.press('Enter');
    await hasFocus(page, `[id="edit-${SHARES}"]`);
    await page.keyboard.type('one hundred');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.cell-editor .refusal');
    expect(await text(page, '.cell-editor .refusal')).toContain('is not a number');
    await page.fill(`[id="edit-${SHARES}"]`, '1,550');
    await page.keyboard.press('Enter');
    await shows(page, cell(SHARES), '1,550');
    await shows(page, '.settled summary', '1');
    await hasFocus(page, '#paper [data-path]');
    await page.click('.settled summary');
    expect(await text(page, '.settled li')).toContain('transaction shares: 1,550 for 100');
    await page.keyboard.press('Control+z');
    await shows(page, cell(SHARES), '100');
    await page.keyboard.press('Control+Shift+Z');
    await shows(page, cell(SHARES), '1,550');
    await page.fill('.who input', 'Robin Sample');
    await edit(page, 'periodOfReport', { periodOfReport: '05/15/2024' });
    await shows(page, cell('periodOfReport'), '05/15/2024');
    const record = JSON.parse((await downloaded(page, 'settlements')).content);
    expect(record.settlements.map(({ deed, who }: { deed: string; who: string }) => [deed, who])).toEqual([
      ['typed', 'you'],
      ['typed', 'Robin Sample'],
    ]);
    const { document: settled } = await documentOf(page);
    expect(settled.nonDerivativeTable[0]?.transactionShares.value?.text).toBe('1550');
    await page.click('.settled li >> nth=0 >> text=Take back');
    await shows(page, cell(SHARES), '100');
  });

  it('can be a line that was lost, with its values and marks, and a line too many', async () => {
    const { page } = await built.open();
    await drop(page, 'form4.xml', XML);
    await page.click(cell(SHARES));
    await page.waitForSelector('.answer');
    await page.keyboard.press('i');
    await hasFocus(page, '#add button');
    await page.keyboard.press('Enter');
    const added = 'nonDerivativeTable/1';
    await hasFocus(page, `[id="edit-${added}/securityTitle"]`);
    await page.keyboard.type('Class B Common Stock');
    await page.keyboard.press('Enter');
    await shows(page, cell(`${added}/securityTitle`), 'Class B Common Stock');
    await edit(page, `${added}/transactionCode`, { [`${added}/transactionCode`]: 'g' });
    await edit(page, `${added}/transactionShares`, {
      [`${added}/transactionShares`]: '2,500',
      [`${added}/transactionShares/footnoteIds`]: '1',
    });
    await page.keyboard.press('i');
    await page.click('#add >> text=A footnote');
    await page.waitForSelector('[id="edit-footnotes/0/text"]');
    await page.fill('[id="edit-footnotes/0/text"]', 'A gift.');
    await page.click('.cell-editor .primary');
    await shows(page, cell('footnotes/0/text'), 'A gift.');
    const { document: settled } = await documentOf(page);
    expect(settled.nonDerivativeTable.map((row) => row.securityTitle.value)).toEqual([
      'Common Stock',
      'Class B Common Stock',
      'Common Stock',
    ]);
    expect(settled.nonDerivativeTable[1]).toMatchObject({
      transactionCode: 'G',
      transactionShares: { value: { text: '2500' }, footnoteIds: ['F1'] },
    });
    expect(settled.footnotes).toEqual([{ id: 'F1', text: 'A gift.' }]);
    await page
      .locator(cell(`${added}/securityTitle`))
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.click('.cell-editor >> text=Leave out line 2');
    await page.waitForFunction(
      () => document.querySelectorAll('#paper tr[data-path^="nonDerivativeTable/"]').length === 2,
    );
    await page.keyboard.press('u');
    await page.waitForFunction(
      () => document.querySelectorAll('#paper tr[data-path^="nonDerivativeTable/"]').length === 3,
    );
  });

  it('comes back when the page was left, with a word about it and a way to discard it', async () => {
    const { page } = await built.open();
    await drop(page, 'form4.xml', XML);
    await edit(page, SHARES, { [SHARES]: '777' });
    await shows(page, cell(SHARES), '777');
    await page.reload();
    await page.waitForSelector('#paper .secForm');
    await page.click('.example-note summary');
    await page.click('text=Remove the example');
    expect(await text(page, '.teach .kept')).toContain('form4.xml');
    await drop(page, 'the same under another name.xml', XML);
    await shows(page, '.kept', '1 settlement of an earlier visit was brought back');
    await shows(page, cell(SHARES), '777');
    expect(await graveViolations(page)).toEqual([]);
    await page.click('.kept >> text=Discard');
    await shows(page, cell(SHARES), '100');
    await page.keyboard.press('Control+Shift+Z');
    await shows(page, cell(SHARES), '777');
  });

  it('is not lost in silence when the browser has no room for it', async () => {
    const { page } = await built.open();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await drop(page, 'form4.xml', XML);
    await edit(page, SHARES, { [SHARES]: '777' });
    await shows(page, '.kept .refusal', 'storage is full');
    await shows(page, cell(SHARES), '777');
  });

  it('leads from the text of a printed form to XML that passes the checks', async () => {
    const { page } = await built.open();
    await drop(page, 'form5.txt', TEXT);
    await edit(page, 'issuer/name', { 'issuer/cik': '0000999991' });
    await edit(page, 'reportingOwners/0/name', { 'reportingOwners/0/cik': '0000999992' });
    await shows(page, '.settled summary', '2');
    const reading = await documentOf(page);
    expect(reading.document.reportingOwners[0]).toMatchObject({ cik: '0000999992', relationship: { isOfficer: true } });
    expect(reading.document.nonDerivativeTable).toHaveLength(1);
    expect(failuresOf(reading)).toEqual([]);
  });

  it.skipIf(!sharedIsHere)('leads from the seed to XML that passes the checks', async () => {
    const { page } = await built.open();
    await drop(page, 'seed.txt', sharedText('corpus/seed/form5-rogers-2005.txt'));
    await page.keyboard.press('n');
    await shows(page, '#doubt', 'relationship');
    for (const key of ['1', 'a']) await page.keyboard.press(key);
    // What else the reader doubts of it is none of the form.
    while (!(await text(page, '#bench h3')).includes('All settled')) {
      await page.keyboard.press('x');
      await page.waitForTimeout(200);
    }
    await edit(page, 'issuer/name', { 'issuer/cik': '0000999991' });
    await edit(page, 'reportingOwners/0/name', { 'reportingOwners/0/cik': '0000999992' });
    await page.waitForTimeout(500);
    expect(failuresOf(await documentOf(page))).toEqual([]);
  });

  it('is said of each of several files', async () => {
    const { page } = await built.open();
    const damaged = XML.replace('<value>100</value>', '<value>1O0</value>');
    await page.setInputFiles('#file-picker', [
      upload('a.xml', damaged),
      upload('b.xml', XML),
      upload('c.txt', 'no form'),
    ]);
    await shows(page, '.files-progress', '3 files, 1 read whole, 1 needs a person, 1 not readable');
    expect(await text(page, '.files [role=option]:nth-child(1)')).toContain('needs a person: 1 to settle');
    expect(await text(page, '.files [role=option]:nth-child(2)')).toContain('read whole');
    await page.keyboard.press('n');
    await page.keyboard.press('e');
    await page.fill('#draft', '100');
    await page.keyboard.press('Enter');
    await shows(page, '.files [role=option]:nth-child(1)', 'read whole');
  });

  it('is edited in a panel that axe finds nothing serious or critical in, in the light and in the dark', async () => {
    const { page } = await built.open({ colorScheme: 'light' });
    await drop(page, 'form4.xml', XML);
    await page.click(cell(SHARES));
    await page.click(cell(SHARES));
    await page.waitForSelector('.cell-editor');
    expect(await graveViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await graveViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.cell-editor', { state: 'detached' });
    await page.keyboard.press('i');
    await page.waitForSelector('#add');
    expect(await graveViolations(page)).toEqual([]);
  });
});
