const TITLE =
  /\b(?:officer|president|[CES]?VP|C[A-Z]{1,2}O|chief|chair\w*|secretary|treasurer|counsel|director|controller|manager|principal|head|trustee|member|partner|remarks|group|former|executive|general)\b/i;
const ADDRESS =
  /\d|\bC\/O\b|\bP\.?\s?O\.?\s?BOX\b|\b(?:street|st\.|avenue|ave|drive|road|rd\.?|blvd|boulevard|suite|floor|lane|plaza|parkway|way|court|inc|corp|llc|company|l\.?p)\b\.?/i;

/** Whether a text reads as an officer's title or as what “other” means. */
export function isTitleLike(text: string): boolean {
  return TITLE.test(text) && !ADDRESS.test(text);
}

/** Whether a text reads as a line of a street, or the name of a firm at the head of one. */
export function isAddressLike(text: string): boolean {
  return ADDRESS.test(text);
}
