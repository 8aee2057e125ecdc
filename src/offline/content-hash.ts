/** Of a SHA-256, in letters of base64: 60 bits, to tell versions of a file apart. */
const LETTERS = 10;

/** The short hash of a file's content, as the list of files has it. */
export async function contentHash(content: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, LETTERS);
}
