import {
  annotation,
  type Annotation,
  type AnnotationParts,
} from '../../../../src/elements/notes/annotation.ts';

/** A note; what a test does not speak of is filled in. */
export function sampleNote(parts: Partial<AnnotationParts> = {}): Annotation {
  return annotation({
    id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
    page: '/articles/bread/',
    quote: { exact: 'the yeast works in it', prefix: 'It rests, and ', suffix: '. A warm room' },
    block: 'mixing-2',
    note: '',
    created: '2026-11-24T10:00:00.000Z',
    modified: '2026-11-24T10:00:00.000Z',
    ...parts,
  });
}
