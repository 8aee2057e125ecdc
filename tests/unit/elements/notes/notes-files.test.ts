import { describe, expect, test } from 'vitest';
import { partsOf, type Annotation } from '../../../../src/elements/notes/annotation.ts';
import { readJson, writeJson } from '../../../../src/elements/notes/notes-json.ts';
import { readMarkdown, writeMarkdown } from '../../../../src/elements/notes/notes-markdown.ts';
import { random } from './random.ts';
import { sampleNote } from './sample-notes.ts';

const FRAME = {
  title: 'Notes on Bread',
  site: 'https://example.org/x/',
  titleOf: (page: string) => (page === '/articles/bread/' ? 'On bread' : page),
  dateOf: (time: string) => time.slice(0, 10),
};
const NOTES = [
  sampleNote(),
  sampleNote({ id: 'urn:uuid:2', note: 'At 24 °C?\n\nSee the *second* part.' }),
  sampleNote({ id: 'https://example.org/a/3', page: '/articles/oven/', block: '', note: 'Hot' }),
];

test('Markdown is there to be read', () => {
  expect(writeMarkdown(NOTES.slice(1, 2), FRAME)).toBe(`# Notes on Bread

## On bread

<https://example.org/x/articles/bread/>

> the yeast works in it

At 24 °C?

See the *second* part.

— [In the text](https://example.org/x/articles/bread/#mixing-2), 2026-11-24

<!-- note {"id":"urn:uuid:2","page":"/articles/bread/","block":"mixing-2","prefix":"It rests, and ","suffix":". A warm room","created":"2026-11-24T10:00:00.000Z","modified":"2026-11-24T10:00:00.000Z"} -->
`);
});

test('what stands around a quote ends no comment', () => {
  const quote = { exact: 'x', prefix: 'a -- b --> ', suffix: ' <!-- c' };
  const comments = writeMarkdown([sampleNote({ quote })], FRAME)
    .split('\n')
    .filter((line) => line.startsWith('<!--'));
  expect(comments.map((line) => line.slice(4, -3).includes('--'))).toEqual([false]);
});

test('JSON is a collection of Web Annotations with whole addresses', () => {
  const collection = JSON.parse(writeJson(NOTES, FRAME.title, FRAME.site)) as Record<string, never>;
  expect(collection).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 3,
    first: {
      type: 'AnnotationPage',
      items: [
        {
          id: NOTES[0]?.id,
          type: 'Annotation',
          motivation: 'highlighting',
          target: {
            source: 'https://example.org/x/articles/bread/',
            selector: [{ type: 'TextQuoteSelector', exact: 'the yeast works in it' }, { value: 'mixing-2' }],
          },
        },
        { motivation: 'commenting', body: { type: 'TextualBody' } },
        {},
      ],
    },
  });
});

describe.each([
  ['Markdown', (notes: readonly Annotation[]) => readMarkdown(writeMarkdown(notes, FRAME))],
  ['JSON', (notes: readonly Annotation[]) => readJson(writeJson(notes, FRAME.title, FRAME.site))],
] as const)('%s', (_, there) => {
  test('gives the same notes back', () => {
    expect(there(NOTES)).toEqual({ annotations: NOTES, skipped: [] });
  });

  test('gives back any note, whatever is in it', () => {
    const parts = [
      ...'\n\n  # ## > >> — — [In the text](x) <!-- note {} --> <b> </script> \\ \\< \\\\ -- ---- * _ ` ``` “ é 🧫 [ ] ( ) & &amp; { }'.split(
        ' ',
      ),
      '\n',
      '\n\n',
      'word',
      '<!-- note {"id":"urn:x:1"} -->',
      '— [In the text](x)',
    ];
    for (let seed = 1; seed <= 300; seed += 1) {
      const next = random(seed);
      const some = (separator: string) =>
        Array.from(
          { length: 1 + Math.floor(next() * 9) },
          () => parts[Math.floor(next() * parts.length)],
        ).join(separator);
      const line = (separator: string) => some(separator).replace(/\s+/g, ' ');
      const note = sampleNote({
        note: some(next() < 0.5 ? ' ' : '\n').trim(),
        quote: { exact: line(' ').trim() || 'x', prefix: line(' '), suffix: line('') },
      });
      expect(there([note])?.annotations, `seed ${seed}: ${JSON.stringify(partsOf(note))}`).toEqual([note]);
    }
  });
});
