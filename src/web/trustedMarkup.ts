// The page's one Trusted Types policy. Two things pass it: the official form, which our renderer wrote and escaped, and
// the address of our own worker. Browsers without Trusted Types take the plain strings.

interface Policy {
  createHTML(text: string): string;
  createScriptURL(text: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

const RULES: Policy = {
  createHTML: (text) => text,
  createScriptURL: (text) => {
    const url = new URL(text, location.href);
    if (url.origin !== location.origin) throw new TypeError(`not a script of this page: ${url.origin}`);
    return url.href;
  },
};

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
const policy = factory?.createPolicy('section16', RULES) ?? RULES;

/** Puts the rendered form into an element. `html` must come from `src/render/html.ts` and nowhere else. */
export function placeForm(element: HTMLElement, html: string): void {
  element.innerHTML = policy.createHTML(html);
}

export function startWorker(url: string): Worker {
  return new Worker(policy.createScriptURL(url), { type: 'module', name: 'section16 examiner' });
}
