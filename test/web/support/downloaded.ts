import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Downloads the open document in a format, as a user does. */
export async function downloaded(page: Page, format: string): Promise<{ name: string; content: string }> {
  if ((await page.locator('#downloads').count()) === 0) await page.click('#open-downloads');
  const download = page.waitForEvent('download');
  await page.click(`[data-format=${format}]`);
  const file = await download;
  return { name: file.suggestedFilename(), content: readFileSync(await file.path(), 'utf8') };
}
