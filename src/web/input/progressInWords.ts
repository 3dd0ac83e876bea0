import type { PageProgress } from '../worker/messages.ts';

/** Such as `page 1 of 2, 40 %`. */
export function progressInWords(progress: PageProgress): string {
  if (progress === null) return 'waiting for the server';
  const { page, of, done } = progress;
  return `page ${page} of ${of}, ${Math.round(done * 100)} %`;
}
