/** The hash by which an input is known again, in hexadecimal. */
export async function sha256Of(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer().catch((error: Error) => {
    throw new Error(
      `The browser could not read the file: ${error.message} If it moved or changed on the disk since, drop it anew.`,
    );
  });
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
