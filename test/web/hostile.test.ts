import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { form4 } from '../../src/checks/samples.ts';
import { writeOwnershipXml } from '../../src/formats/ownershipXml/write.ts';
import { builtPage, chromiumIsHere, upload, type Watched } from './support/builtPage.ts';

const PAYLOADS = [
  '<script>window.ran = 1; alert(1)</script>',
  '<img src=x onerror="window.ran = 1">',
  '"><svg onload="window.ran = 1">',
  "' onmouseover='window.ran = 1' x='",
  '<iframe srcdoc="<script>parent.ran = 1</script>"></iframe>',
  '<a href="javascript:window.ran = 1">x</a>',
  '<link rel=stylesheet href="http://198.51.100.7/x.css"><img src="http://198.51.100.7/x.png">',
  '</style><style>@import url(http://198.51.100.7/y.css);</style>',
  ']]><!--',
];

const MARKUP_SINK = /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(/;

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A valid Form 4 with one text in every leaf that takes text, the values of codes and dates included. */
function filingWith(payload: string): string {
  return writeOwnershipXml(form4({ footnotes: [{ id: 'F1', text: 'note' }], remarks: 'remark' }), 'record').replace(
    />([^<\n]+)<\//g,
    (all, value: string) => (value === '4' ? all : `>${escaped(payload)}</`),
  );
}

const ran = (watched: Watched) => watched.page.evaluate(() => (window as { ran?: number }).ran ?? 0);

describe.skipIf(!chromiumIsHere)('a hostile filing', () => {
  const built = builtPage();

  it('runs nothing and fetches nothing, whatever its values hold', async () => {
    const watched = await built.open();
    const { page, complaints, requests } = watched;
    const name = '<img src=x onerror=window.ran=1>.xml';
    for (const [index, payload] of PAYLOADS.entries()) {
      await page.setInputFiles('#file-picker', [upload(name, filingWith(payload)), upload(`2${name}`, payload)]);
      const read = `${2 * index + 2} files`;
      await page.waitForFunction(
        (said) => document.querySelector('.files-progress')?.textContent?.startsWith(said),
        read,
      );
      await page.waitForFunction((text) => document.querySelector('#paper')?.textContent?.includes(text), payload);
      await page.locator('#paper [data-path][tabindex]').first().click();
      await page.locator('.finding button').first().click();
      expect(await page.locator('.answer, .finding').allTextContents()).not.toEqual([]);
      await page.locator('[role=listbox]').focus();
      await page.keyboard.press('ArrowDown');
      await page.waitForSelector('.blank-paper');
    }
    expect(await ran(watched)).toBe(0);
    const foreign = 'script:not([src]), iframe, svg[onload], img, .paper link, .paper style, [onmouseover], [onerror]';
    expect(await page.locator(foreign).count()).toBe(0);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(built.origin()) && !url.startsWith('blob:'))).toEqual([]);
  });

  it('would be stopped by the policy even where markup got in', async () => {
    const watched = await built.open();
    const { page, complaints } = watched;
    const outcomes = await page.evaluate(() => {
      const tries = [
        () => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.ran = 1">'),
        () => document.createElement('img').setAttribute('onerror', 'window.ran = 1'),
        () => {
          document.createElement('script').text = 'window.ran = 1';
        },
      ];
      return tries.map((attempt) => {
        try {
          attempt();
          return 'taken';
        } catch (error) {
          return (error as Error).name;
        }
      });
    });
    // Trusted Types refuse strings as markup, as handlers and as scripts.
    expect(outcomes).toEqual(['TypeError', 'TypeError', 'TypeError']);
    // What needs no string, such as a frame from elsewhere, is refused by the policy on origins.
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'http://198.51.100.7/';
      document.body.append(frame);
    });
    await page.waitForTimeout(300);
    expect(await ran(watched)).toBe(0);
    expect(complaints.join('\n')).toContain('Content Security Policy');
  });

  it('finds the policy on the page, which has no inline script or style', async () => {
    const { page } = await built.open();
    const answer = await page.request.get(`${built.origin()}/`);
    expect(answer.headers()['content-security-policy']).toContain("script-src 'self'");
    expect(await answer.text()).not.toMatch(/<script(?![^>]*src=)|<style|\son\w+=|style="/);
  });
});

it('keeps to one place that puts markup into the page', () => {
  const found = readdirSync('src/web', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) => MARKUP_SINK.test(readFileSync(join('src/web', path), 'utf8')));
  expect(found).toEqual(['trustedMarkup.ts']);
  expect(readFileSync('src/web/index.html', 'utf8')).not.toMatch(/https?:/);
});
