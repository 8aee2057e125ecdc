/** What a passage is cited from. */
export interface PassageSource {
  readonly authors: string;
  readonly title: string;
  readonly series: string;
  /** In words: `24 November 2026`. */
  readonly date: string;
}

/** `“What it says.” Authors, “Title”, Series, date. Address` */
export function passageCitation(text: string, source: PassageSource, address: string): string {
  const { authors, title, series, date } = source;
  const stop = /[.!?…]$/.test(text) ? '' : '.';
  return `“${inner(text)}”${stop} ${authors}, “${inner(title)}”, ${series}, ${date}. ${address}`;
}

/** Quotation marks inside others are single. */
function inner(text: string): string {
  return text
    .replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'))
    .replace(/(^|[\s([])"/g, '$1‘')
    .replace(/"/g, '’');
}
