import type { OwnershipDocument } from '../../model/ownershipDocument.ts';

export function formHtml(_document: OwnershipDocument): string {
  return '';
}
