/**
 * An amount with its class of security: `250,000 shares of Common Stock`, `100 Ordinary Shares`, `200 of Stock Option (Right
 * to Buy)`. Whether a class comes in shares is known only where its title says so; the form's column is headed "Amount".
 */
export function amountOf(amount: string | null, title: string | null): string {
  const what = title ?? 'a security whose title is not stated';
  if (amount === null) return `an amount, not stated, of ${what}`;
  if (title === null) return `${amount} of ${what}`;
  if (PLURAL.test(title)) return `${amount} ${title}`;
  if (STOCK.test(title) && !RIGHT.test(title)) return `${amount} shares of ${title}`;
  return `${amount} of ${title}`;
}

/** The noun by which later sentences count the same class. */
export function unitOf(title: string | null): string {
  return title !== null && isShares(title) ? ' shares' : '';
}

/** `a share` or `each`, after a price. */
export function perUnit(title: string | null): string {
  return title !== null && isShares(title) ? 'a share' : 'each';
}

function isShares(title: string): boolean {
  return !RIGHT.test(title) && (STOCK.test(title) || /\bshares$/i.test(title));
}

const PLURAL = /\b(?:shares|units|interests|notes|bonds|debentures|warrants|options|rights|ADSs|ADRs)$/i;
const STOCK = /\b(?:stock|com|common|capital stock)\b/i;
// A right to stock is not stock.
const RIGHT =
  /\b(?:option|options|right|rights|warrant|warrants|unit|units|SARs?|RSUs?|PSUs?|put|call|swap|note|notes|forward|convertible note)\b/i;
