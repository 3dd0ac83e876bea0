import { type FieldPath, fieldPath } from '../../../model/fieldPath.ts';
import type { Evidence } from '../evidence.ts';
import type { Part } from './boxColumns.ts';
import type { PartingDoubt } from './unmixed.ts';

const owner = (...steps: readonly string[]): FieldPath => fieldPath('reportingOwners', 0, ...steps);

const PATHS: Readonly<Partial<Record<Part, readonly FieldPath[]>>> = {
  name: [owner('name')],
  street: [owner('address', 'street1'), owner('address', 'street2')],
  city: [owner('address', 'city')],
  issuer: [fieldPath('issuer', 'name')],
  title: [owner('relationship', 'officerTitle'), owner('relationship', 'otherText')],
};

/** Tells of lines that may as well be parted in another way. */
export function tellOfPartings(doubts: readonly PartingDoubt[], evidence: Evidence): void {
  for (const { parts, readings, start, end } of doubts) {
    const [mine, other] = readings;
    const message = `Words of boxes that stand side by side were read as “${mine}”; “${other}” is as likely.`;
    if (symbolIn(mine) !== symbolIn(other) && parts.includes('issuer'))
      evidence.unsure(fieldPath('issuer', 'tradingSymbol'), 'TEXT_VALUE_UNSURE', message, { start, end });
    for (const part of parts)
      for (const path of PATHS[part] ?? [])
        if (!evidence.said(path)) evidence.unsure(path, 'TEXT_VALUE_UNSURE', message, { start, end });
  }
}

function symbolIn(text: string): string {
  return /\[([^\]|]*)/.exec(text)?.[1]?.trim() ?? '';
}
