import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';

/** Where in its file something stands; undefined for the file as a whole. */
export type Place = Point | Position | undefined;

/**
 * Writes a fault down in its file.
 *
 * `reason` is one line without a full stop, values in backticks; `note` says how to mend it where the reason does not.
 */
export function fault(file: VFile, place: Place, ruleId: string, reason: string, note?: string): void {
  const message = file.message(reason, { place, ruleId, source: 'content' });
  if (note !== undefined) message.note = note;
}
