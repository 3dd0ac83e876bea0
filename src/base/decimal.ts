const PLUS = 0x2b;
const MINUS = 0x2d;
const POINT = 0x2e;

/**
 * An exact decimal number that keeps the spelling it came with: `.275`, `1200.00` and `0100` stay what they are, while
 * arithmetic and comparison see the number. Share counts and money are never floating point.
 */
export class Decimal {
  /** As written: optional sign, digits, at most one point. */
  readonly text: string;
  #units: bigint | undefined;
  #scale = 0;

  private constructor(text: string) {
    this.text = text;
  }

  /** The number that `text` writes in the lexical form of xs:decimal, or null: no exponent, no comma, no white space. */
  static parse(text: string): Decimal | null {
    return isDecimalText(text) ? new Decimal(text) : null;
  }

  /** The number that `text` writes, where the caller has just seen that it is digits with at most one point among them. */
  static ofDigits(text: string): Decimal {
    return new Decimal(text);
  }

  /** For numbers written in code and tests. Throws on what is not a decimal. */
  static of(value: string | number | bigint): Decimal {
    const parsed = Decimal.parse(typeof value === 'string' ? value : String(value));
    if (parsed === null) throw new RangeError(`not a decimal: ${value}`);
    return parsed;
  }

  /** `units` × 10^−`scale`. */
  static ofUnits(units: bigint, scale: number): Decimal {
    return new Decimal(print(units, scale));
  }

  static readonly zero = new Decimal('0');

  /** Digits after the point as written, zeros at the end included. */
  get scale(): number {
    this.#read();
    return this.#scale;
  }

  /** The number × 10^`scale`. */
  get units(): bigint {
    return this.#read();
  }

  plus(other: Decimal): Decimal {
    const scale = Math.max(this.scale, other.scale);
    return Decimal.ofUnits(this.unitsAt(scale) + other.unitsAt(scale), scale);
  }

  minus(other: Decimal): Decimal {
    const scale = Math.max(this.scale, other.scale);
    return Decimal.ofUnits(this.unitsAt(scale) - other.unitsAt(scale), scale);
  }

  times(other: Decimal): Decimal {
    return Decimal.ofUnits(this.units * other.units, this.scale + other.scale);
  }

  negated(): Decimal {
    return Decimal.ofUnits(-this.units, this.scale);
  }

  /** −1, 0 or 1: `-1` when this is the smaller. */
  compare(other: Decimal): -1 | 0 | 1 {
    const scale = Math.max(this.scale, other.scale);
    const a = this.unitsAt(scale);
    const b = other.unitsAt(scale);
    return a < b ? -1 : a > b ? 1 : 0;
  }

  /** Equal as numbers: `1.50` equals `1.5`. */
  equals(other: Decimal): boolean {
    return this.text === other.text || this.compare(other) === 0;
  }

  isZero(): boolean {
    return this.units === 0n;
  }

  isNegative(): boolean {
    return this.units < 0n;
  }

  /** Rounded half away from zero to `places` digits after the point, zeros kept. */
  toFixed(places: number): string {
    if (this.scale <= places) return print(this.unitsAt(places), places);
    const divisor = 10n ** BigInt(this.scale - places);
    const half = divisor / 2n;
    const rounded = this.units < 0n ? -((-this.units + half) / divisor) : (this.units + half) / divisor;
    return print(rounded, places);
  }

  /** The shortest spelling: no leading or trailing zeros, no plus sign, no minus zero. */
  canonical(): string {
    const text = print(this.units, this.scale);
    return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  }

  toString(): string {
    return this.text;
  }

  /** A JSON string, never a JSON number: a reader with floating point would lose digits. */
  toJSON(): string {
    return this.text;
  }

  /** The number × 10^`scale`, for a `scale` no smaller than this number's own. */
  unitsAt(scale: number): bigint {
    const units = this.#read();
    return scale === this.#scale ? units : units * 10n ** BigInt(scale - this.#scale);
  }

  #read(): bigint {
    if (this.#units !== undefined) return this.#units;
    const point = this.text.indexOf('.');
    this.#scale = point < 0 ? 0 : this.text.length - point - 1;
    const digits = point < 0 ? this.text : this.text.slice(0, point) + this.text.slice(point + 1);
    this.#units = BigInt(digits.charCodeAt(0) === PLUS ? digits.slice(1) : digits);
    return this.#units;
  }
}

function isDecimalText(text: string): boolean {
  let i = text.charCodeAt(0) === PLUS || text.charCodeAt(0) === MINUS ? 1 : 0;
  let digits = 0;
  let points = 0;
  for (; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 0x30 && c <= 0x39) digits++;
    else if (c === POINT && points === 0) points = 1;
    else return false;
  }
  return digits > 0;
}

function print(units: bigint, scale: number): string {
  if (scale === 0) return units.toString();
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const text = `${digits.slice(0, digits.length - scale)}.${digits.slice(digits.length - scale)}`;
  return units < 0n ? `-${text}` : text;
}
