/** Why the notes cannot be read or written here, in words for the reader. */
export function notesProblem(error: unknown): string {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  switch (name) {
    case 'QuotaExceededError':
      return 'The storage of this browser is full';
    case 'BlockedError':
      return 'Another tab holds an older version of the notes; close it';
    case 'VersionError':
      return 'The notes here were written by a newer version of this page; reload it';
    default:
      return 'This browser gives no storage for notes, as in some private windows';
  }
}

/** Another tab keeps the database from being opened. */
export class BlockedError extends Error {
  override readonly name = 'BlockedError';
}
