const SPECIAL = /[&<>\r]/;
const NOT_XML =
  /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * Text as the content of an element. A carriage return becomes a reference, or a reader would take it for a line end.
 * Characters that XML cannot hold become U+FFFD; ask `isWritable` first.
 */
export function escapeText(text: string): string {
  const writable = isWritable(text) ? text : text.replace(new RegExp(NOT_XML, 'g'), '\ufffd');
  if (!SPECIAL.test(writable)) return writable;
  return writable.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');
}

/** Text as an attribute value in double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

/** False when the text has a character that XML 1.0 cannot hold in any spelling. */
export function isWritable(text: string): boolean {
  return !NOT_XML.test(text);
}
