import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readOwnershipXml } from '../../src/formats/ownershipXml/read.ts';
import { readInput } from '../../src/formats/readInput.ts';
import { builtPage, chromiumIsHere, upload } from './support/builtPage.ts';
import { downloaded } from './support/downloaded.ts';
import { drop } from './support/drop.ts';
import { graveViolations } from './support/graveViolations.ts';

const TEXT = readFileSync('examples/rogers-2004/form5-layout-model.txt', 'utf8');
const RELATIONSHIP = 'reportingOwners/0/relationship';
const BALANCE = 'nonDerivativeTable/0/sharesOwnedFollowingTransaction';

const text = (page: Page, selector: string) => page.locator(selector).first().innerText();
const hasFocus = (page: Page, selector: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted) === true, selector);
const spoken = (page: Page, words: string) =>
  page.waitForFunction((said) => document.querySelector('[aria-live=polite]')?.textContent?.includes(said), words);

/** XML of which three values are doubted: a day that is none, a number that is none, a code outside its list. */
const DAMAGED_XML = readFileSync('examples/rogers-2004/form5.xml', 'utf8')
  .replace('2004-11-19', '2004-11-91')
  .replace('<value>983994</value>', '<value>983,994</value>')
  .replace('<transactionCode>G</transactionCode>', '<transactionCode>Q</transactionCode>');

describe.skipIf(!chromiumIsHere)('the reading bench', () => {
  const built = builtPage();

  it('leads by keys from a dropped text to its XML, the relationship settled', async () => {
    const { page, complaints } = await built.open();
    await drop(page, 'form5.txt', TEXT);
    expect(await text(page, '#bench h3')).toBe('To settle 1 of 1');
    // A key settles nothing before the doubt is lit.
    await page.keyboard.press('a');
    await hasFocus(page, '#doubt');
    expect(await page.locator('#paper [data-lit]').getAttribute('data-path')).toBe(RELATIONSHIP);
    await spoken(page, 'Doubt 1 of 1, Box 5');
    await page.keyboard.press('a');
    expect(await text(page, '.refusal')).toContain('No box was read');
    await page.keyboard.press('1');
    await page.keyboard.press('2');
    await page.waitForSelector('.boxes [aria-pressed=true] >> nth=1');
    await page.keyboard.press('1');
    await page.keyboard.press('e');
    await hasFocus(page, '.boxes input');
    await page.keyboard.type('Treasurer');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#bench h3')?.textContent === 'All settled');
    await spoken(page, 'checked: Officer');
    await page.waitForSelector('.edge-mark[data-side=left] [data-verdict=settled]');
    expect(await page.locator('.edge-mark [data-verdict=doubt]').count()).toBe(0);
    expect(await text(page, `#paper [data-path="${RELATIONSHIP}"]`)).toContain('Treasurer');

    const xml = await downloaded(page, 'xml');
    const [read] = readInput(new TextEncoder().encode(TEXT)).documents;
    const [written] = readOwnershipXml(xml.content).documents;
    const owner = read?.document.reportingOwners[0];
    expect(written?.problems.filter(({ path }) => path.includes('Relationship'))).toEqual([]);
    expect(written?.document).toEqual({
      ...read?.document,
      reportingOwners: [
        {
          ...owner,
          relationship: {
            isDirector: false,
            isOfficer: true,
            isTenPercentOwner: false,
            isOther: false,
            officerTitle: 'Treasurer',
            otherText: null,
          },
        },
      ],
    });
    const record = JSON.parse((await downloaded(page, 'settlements')).content);
    expect(record.input.name).toBe('form5.txt');
    expect(record.input.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(record.open).toEqual([]);
    expect(record.settlements).toHaveLength(1);
    expect(record.settlements[0]).toMatchObject({
      path: '/ownershipDocument/reportingOwner[1]/reportingOwnerRelationship',
      place: 'Box 5',
      deed: 'boxes',
      who: 'you',
    });
    expect(Math.abs(Date.parse(record.settlements[0].when) - Date.now())).toBeLessThan(120_000);
    expect(complaints).toEqual([]);
  });

  it('lights the place of a value that is pointed at, and the value of a place', async () => {
    const { page } = await built.open();
    await drop(page, 'form5.txt', TEXT);
    await page.hover(`#paper [data-path="${BALANCE}"]`);
    await page.waitForFunction(() => document.querySelector('.source mark')?.textContent === '985,544');
    await page.hover(`.source [data-at="nonDerivativeTable/1/transactionShares"]`);
    await page.waitForSelector('#paper [data-hint]');
    expect(await page.locator('#paper [data-hint]').first().getAttribute('data-path')).toBe(
      'nonDerivativeTable/1/transactionShares',
    );
    await page.locator('#paper td[data-path$="0/transactionShares"]').focus();
    await page.waitForFunction(() => document.querySelector('.source mark')?.textContent === '250,000');
    await page.click(`.source [data-at="nonDerivativeTable/1/transactionDate"]`);
    await page.waitForSelector('#paper [data-lit][data-path="nonDerivativeTable/1/transactionDate"]');
  });

  it('takes typed values, refuses those of a wrong type, and undoes', async () => {
    const { page } = await built.open();
    await drop(page, 'damaged.xml', DAMAGED_XML);
    expect(await text(page, '#bench h3')).toBe('To settle 3 of 3');
    const cell = (field: string) => `#paper [data-path="nonDerivativeTable/${field}"]`;
    const goTo = async (words: string) => {
      for (let i = 0; i < 3; i++) {
        await page.keyboard.press('n');
        await page.waitForTimeout(50);
        if ((await text(page, '#doubt h4')).includes(words)) return;
      }
      throw new Error(`no doubt of ${words}`);
    };
    await goTo('transaction date');
    await page.keyboard.press('e');
    await hasFocus(page, '#draft');
    expect(await page.inputValue('#draft')).toBe('2004-11-91');
    await page.fill('#draft', '11/31/2004');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.refusal');
    expect(await text(page, '.refusal')).toContain('is not a day');
    await page.fill('#draft', '11/19/2004');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#bench h3')?.textContent === 'To settle 2 of 3');
    await page.waitForFunction(
      (selector) => document.querySelector(selector)?.textContent?.includes('11/19/2004'),
      cell('1/transactionDate'),
    );
    await goTo('transaction code');
    await page.keyboard.press('x');
    await page.waitForFunction(() => document.querySelector('#bench h3')?.textContent === 'To settle 1 of 3');
    await page.keyboard.press('u');
    await page.waitForFunction(() => document.querySelector('#bench h3')?.textContent === 'To settle 2 of 3');
    expect(await text(page, '#doubt h4')).toContain('transaction code');
    await page.keyboard.press('e');
    await page.fill('#draft', 'g');
    await page.keyboard.press('Enter');
    await goTo('shares owned');
    await page.keyboard.press('e');
    await page.fill('#draft', '983,994');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#bench h3')?.textContent === 'All settled');
    await page.waitForFunction(
      (selector) => document.querySelector(selector)?.textContent?.includes('983,994'),
      cell('1/sharesOwnedFollowingTransaction'),
    );
    const xml = await downloaded(page, 'xml');
    const whole = readOwnershipXml(readFileSync('examples/rogers-2004/form5.xml')).documents[0];
    expect(readOwnershipXml(xml.content).documents[0]?.document).toEqual(whole?.document);
  });

  it('keeps what was settled of a file while another is open', async () => {
    const { page } = await built.open();
    await page.setInputFiles('#file-picker', [upload('a.txt', TEXT), upload('b.txt', `${TEXT}\n`)]);
    await page.waitForSelector('#bench');
    for (const key of ['n', '3', 'a']) await page.keyboard.press(key);
    await page.waitForFunction(() => document.querySelector('#bench h3')?.textContent === 'All settled');
    await page.keyboard.press(']');
    await page.waitForFunction(() => document.querySelector('#bench h3')?.textContent === 'To settle 1 of 1');
    await page.keyboard.press('[');
    await page.waitForFunction(() => document.querySelector('#bench h3')?.textContent === 'All settled');
    expect(await text(page, '.settled')).toContain('Settled 1');
  });

  it.each([
    ['a doubt in hand', ['n', '2']],
    ['a refusal', ['n', 'a']],
    ['all settled', ['n', '2', 'a']],
  ])('has nothing serious or critical by axe with %s, in the light and in the dark', async (_, keys) => {
    const { page } = await built.open({ colorScheme: 'light' });
    await drop(page, 'form5.txt', TEXT);
    for (const key of keys) await page.keyboard.press(key);
    await page.waitForTimeout(300);
    expect(await graveViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await graveViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.click('.pane-switch >> text=Findings');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await graveViolations(page)).toEqual([]);
  });
});
