import type { VFile } from 'vfile';

type Message = VFile['messages'][number];

/**
 * All faults of all files as text: a line for each file that has any, and one for each fault.
 *
 * ```
 * content/articles/niches.md
 * 26:5         error  Unknown concept `perostin`; did you mean `periostin`?  concept-known
 *
 * 1 fault in 1 file
 * ```
 */
export function formatReport(files: readonly VFile[]): string {
  const faulty = files.filter(({ messages }) => messages.length > 0);
  const count = faulty.reduce((sum, { messages }) => sum + messages.length, 0);
  const blocks = faulty.map((file) => [file.path, ...formatFile(file)].join('\n'));
  return [
    ...blocks,
    count === 0 ? 'No faults' : `${plural(count, 'fault')} in ${plural(faulty.length, 'file')}`,
  ].join('\n\n');
}

function formatFile({ messages }: VFile): string[] {
  const sorted = [...messages].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
  const width = Math.max(...sorted.map((message) => placeOf(message).length));
  return sorted.map(
    (message) => `${placeOf(message).padEnd(width)}  error  ${textOf(message)}  ${message.ruleId ?? ''}`,
  );
}

function placeOf({ line, column, place }: Message): string {
  const start = `${line ?? 1}:${column ?? 1}`;
  if (!place || !('end' in place) || (place.end.line === line && place.end.column === column)) return start;
  return `${start}-${place.end.line}:${place.end.column}`;
}

/** What is wrong and how to mend it, in one line. */
function textOf({ reason, note }: Message): string {
  if (note === undefined) return reason;
  return `${reason}${reason.endsWith('?') ? '' : '.'} ${note}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
