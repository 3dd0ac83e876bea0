/**
 * The results of `work` on every batch, in the order of the batches, with at most `ahead` batches under way or waiting to
 * be taken: however many batches there are, and however slowly results are taken, memory stays the same.
 */
export async function* inOrder<B, R>(
  batches: Iterable<B>,
  ahead: number,
  work: (batch: B) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  for (const batch of batches) {
    const result = work(batch);
    // A failure counts when its turn comes; until then it is not an unhandled one.
    result.catch(() => {});
    underWay.push(result);
    const first = underWay.length >= ahead ? underWay.shift() : undefined;
    if (first !== undefined) yield await first;
  }
  for (const result of underWay) yield await result;
}

/** The items in groups of `size`, in order. */
export function* inBatches<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size);
}
