import { describe, expect, it } from 'vitest';
import { isEntityName, sharesName } from '../../src/checks/signers.ts';

describe('isEntityName', () => {
  it.each(['Sample Partners LP', 'EXAMPLE WIDGETS, INC.', 'BANK OF EXAMPLE CORP /DE/', 'Robin Sample Revocable Trust'])(
    '%s is an entity',
    (name) => expect(isEntityName(name)).toBe(true),
  );

  it.each(['Sample Robin', 'INCE LEE', 'de la Corporal Ana', 'Trustman Pat', ''])('%s is none', (name) =>
    expect(isEntityName(name)).toBe(false),
  );
});

describe('sharesName', () => {
  it('finds a word in common whatever its case, accents and place', () => {
    expect(sharesName('PENA JOSE', '/s/ José Peña')).toBe(true);
    expect(sharesName("O'NEIL PAT", '/s/ Pat O’Neil')).toBe(true);
  });

  it('takes whole words of three letters or more', () => {
    expect(sharesName('Li Wu', '/s/ Li Chen')).toBe(false);
    expect(sharesName('Sample Robin', '/s/ Robinson Samples')).toBe(false);
  });
});
