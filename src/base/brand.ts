/** A string or number that only its own parser may make: `Brand<string, 'CalendarDate'>` cannot be confused with a plain string. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };
