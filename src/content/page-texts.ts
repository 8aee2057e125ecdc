import type { WorkId } from '../model/ids.ts';
import type { ConceptSource, MarkdownText } from './series-source.ts';

/** The works that the texts of a page cite, in order of appearance: the first is number 1. */
export function bibliographyOf(texts: readonly MarkdownText[]): WorkId[] {
  return [...new Set(texts.flatMap(({ passages }) => passages.works))];
}

/** The one-sentence definition as plain text. */
export function plainShort({ short }: ConceptSource): string {
  return short?.passages.sentences.map(({ text }) => text).join(' ') ?? '';
}
