// White space as XML 1.0 (production 3) has it. A no-break space is a character like any other.
const NOT_BLANK = /[^ \t\r\n]/;
const AROUND = /^[ \t\r\n]+|[ \t\r\n]+$/g;

export function isBlank(text: string): boolean {
  return !NOT_BLANK.test(text);
}

/** The text without white space at both ends, as the schema's numbers, dates and booleans are read. */
export function trimSpace(text: string): string {
  return text.replace(AROUND, '');
}
