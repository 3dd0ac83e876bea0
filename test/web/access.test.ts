import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { form4 } from '../../src/checks/samples.ts';
import { writeOwnershipXml } from '../../src/formats/ownershipXml/write.ts';
import { builtPage, chromiumIsHere, upload } from './support/builtPage.ts';
import { graveViolations } from './support/graveViolations.ts';

const FORM_4 = writeOwnershipXml(form4(), 'record');

/** Ways in which the page can stand, each reached from the worked example. */
const STATES: readonly (readonly [name: string, reach: (page: Page) => Promise<unknown>])[] = [
  ['the worked example', async () => {}],
  [
    'a finding and its rule open',
    async (page) => {
      await page.click('#finding-0');
      await page.click('.finding .rule-facts summary');
    },
  ],
  [
    'the answer about a cell',
    async (page) => {
      await page.click('#paper td[data-path$="/transactionShares"]');
      await page.waitForSelector('.answer');
    },
  ],
  [
    'all rules unfolded and the downloads open',
    async (page) => {
      await page.click('.rules[data-outcome=pass] > summary');
      await page.click('.rules[data-outcome=inapplicable] > summary');
      await page.click('.example-note summary');
      await page.click('#open-downloads');
    },
  ],
  ['the keys', (page) => page.keyboard.press('?')],
  ['the field for pasting', (page) => page.click('text=Paste text')],
  [
    'many files, one unreadable',
    async (page) => {
      const files = [upload('a.xml', FORM_4), upload('b.xml', FORM_4), upload('c.txt', 'no filing')];
      await page.setInputFiles('#file-picker', files);
      await page.waitForFunction(() => document.querySelector('.files-progress')?.textContent?.startsWith('3 files'));
    },
  ],
  [
    'an input that cannot be read',
    async (page) => {
      await page.setInputFiles('#file-picker', [upload('c.txt', 'no filing')]);
      await page.waitForSelector('.blank-paper h2');
    },
  ],
  [
    'an empty desk',
    async (page) => {
      await page.click('.example-note summary');
      await page.click('text=Remove the example');
      await page.waitForSelector('.teach');
    },
  ],
];

describe.skipIf(!chromiumIsHere)('axe finds nothing serious or critical', () => {
  const built = builtPage();

  it.each(STATES)('with %s, in the light and in the dark', async (_, reach) => {
    const { page } = await built.open({ colorScheme: 'light' });
    await reach(page);
    expect(await graveViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await graveViolations(page)).toEqual([]);
  });

  it('in a way that could find something', async () => {
    const { page } = await built.open();
    await page.evaluate(() => {
      document.querySelector('h1')?.setAttribute('aria-level', 'high');
      document.querySelector<HTMLElement>('.title p')?.style.setProperty('color', '#dddddd');
    });
    expect((await graveViolations(page)).join()).toContain('color-contrast');
  });

  it.each(['input', 'form', 'margin'])('on a phone, in the pane %s', async (pane) => {
    const { page } = await built.open({ viewport: { width: 390, height: 844 } });
    await page.click(`.pane-switch button:nth-child(${['input', 'form', 'margin'].indexOf(pane) + 1})`);
    expect(await graveViolations(page)).toEqual([]);
  });

  it('has one heading of the first rank, landmarks with names, and a live region', async () => {
    const { page } = await built.open();
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.getByRole('main').count()).toBe(1);
    for (const name of ['Input', 'Official form', 'Findings']) {
      expect(await page.getByRole('region', { name, exact: true }).count()).toBe(1);
    }
    expect(await page.getByRole('table').count()).toBeGreaterThanOrEqual(2);
    await page.waitForFunction(() => document.querySelector('[aria-live=polite]')?.textContent?.includes('passed'));
    await page.keyboard.press('j');
    await page.waitForFunction(() =>
      document.querySelector('[aria-live=polite]')?.textContent?.startsWith('Finding 1'),
    );
  });
});
