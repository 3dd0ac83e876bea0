import type { FormView } from './formView.ts';
import { edgarLayout } from './html/edgarLayout.ts';
import { EDGAR_STYLE } from './html/edgarStyle.ts';
import { html, type Markup } from './html/markup.ts';
import type { Frame } from './html/pieceMarkup.ts';
import { stylesheetLayout } from './html/stylesheetLayout.ts';
import { STYLESHEET_STYLE } from './html/stylesheetStyle.ts';

/**
 * `edgar`: as sec.gov shows filings. `stylesheet`: as the stylesheets of the SEC's technical specification print them, with
 * a table of reporting owners and their relationships.
 */
export type HtmlLayout = 'edgar' | 'stylesheet';

export interface HtmlOptions {
  /** Default `edgar`. */
  readonly layout?: HtmlLayout;
  /** Only the form and its style, to stand inside another page. */
  readonly fragment?: boolean;
  /** Before every id of the form; needed where several forms stand in one page. */
  readonly idPrefix?: string;
  /** Names of owners and issuer lead to their filings at sec.gov. Default: in a page of its own, not in a fragment. */
  readonly links?: boolean;
}

/**
 * The official form as HTML: a page that needs nothing else, or a fragment. Every element that shows a field has the
 * field's path in `data-path`. Nothing of the filing is markup in it, and it holds no script.
 */
export function renderHtml(view: FormView, options: HtmlOptions = {}): string {
  const { layout = 'edgar', fragment = false, idPrefix = '', links = !fragment } = options;
  const frame: Frame = { idPrefix, links, heading: fragment ? 2 : 1 };
  const form = layout === 'edgar' ? edgarLayout(view, frame) : stylesheetLayout(view, frame);
  const article = html`<article class="secForm ${layout}" lang="en">
${form}
</article>`;
  return (fragment ? article : page(view, layout, article)).toString();
}

/** The style of a layout, for pages that show fragments. Every rule of it is below `.secForm`. */
export function formStyle(layout: HtmlLayout = 'edgar'): string {
  return layout === 'edgar' ? EDGAR_STYLE : STYLESHEET_STYLE;
}

function page(view: FormView, layout: HtmlLayout, article: Markup): Markup {
  const names = [view.issuer.name.text, view.owners[0]?.name.text ?? ''].filter((name) => name !== '');
  const title = [`SEC Form ${view.documentType}`, ...names].join(' – ');
  const style = layout === 'edgar' ? EDGAR_MARKUP : STYLESHEET_MARKUP;
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
${article}
</main>
</body>
</html>
`;
}

// The styles hold none of the characters that escaping changes but quotes and `>`, which they do without.
const EDGAR_MARKUP = html`${EDGAR_STYLE}`;
const STYLESHEET_MARKUP = html`${STYLESHEET_STYLE}`;
