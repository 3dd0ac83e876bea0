import type { Page } from 'playwright-core';

/** Drops a file on the page, as a user does, and waits until its form is shown. */
export async function drop(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await dropOnly(page, name, content);
  await page.waitForFunction((wanted) => document.querySelector('#bench')?.getAttribute('data-of') === wanted, name);
}

/** Drops a file and waits for nothing. */
export async function dropOnly(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const transfer = await page.evaluateHandle(
    ([fileName = '', base64 = '']) => {
      const data = new DataTransfer();
      const body = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      data.items.add(new File([body], fileName));
      return data;
    },
    [name, Buffer.from(bytes).toString('base64')],
  );
  await page.dispatchEvent('.page', 'drop', { dataTransfer: transfer });
}
