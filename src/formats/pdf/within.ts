/** What a work that took too long is given up with. */
export class TooLate extends Error {}

/** The outcome of a work, unless the time `until` comes first; the work itself goes on until whoever began it ends it. */
export async function within<T>(work: Promise<T>, until: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate()), Math.max(0, until - Date.now()));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
