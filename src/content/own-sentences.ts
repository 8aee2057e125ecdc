import type { VFile } from 'vfile';
import type { Place } from '../markdown/fault.ts';
import type { SeriesSource } from './series-source.ts';

/** A sentence that is ours, and where it stands. */
export interface OwnSentence {
  readonly text: string;
  readonly file: VFile;
  /** To find a place takes long: it is asked for only where there is something to say of it. */
  readonly place: () => Place;
}

/** Sentences of articles and definitions, what each work showed, and the findings recorded of it. */
export function ownSentences({ texts, relations, references }: SeriesSource): readonly OwnSentence[] {
  return [
    ...texts.flatMap(({ file, passages }) =>
      passages.sentences.map(({ text, node }) => ({ text, file, place: () => node.position })),
    ),
    ...relations.flatMap(({ file, fields, placeOf }) =>
      fields.evidence.map(({ showed }, index) => ({
        text: showed,
        file,
        place: () => placeOf(['evidence', index, 'showed']),
      })),
    ),
    ...references.flatMap(({ file, fields }) =>
      (fields.valid.custom?.findings ?? []).map((text, index) => ({
        text,
        file,
        place: () => fields.placeOf(['custom', 'findings', index]),
      })),
    ),
  ];
}
