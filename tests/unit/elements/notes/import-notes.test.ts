import { describe, expect, test } from 'vitest';
import { partsOf, type Annotation } from '../../../../src/elements/notes/annotation.ts';
import { importNotes } from '../../../../src/elements/notes/import-notes.ts';
import { writeJson } from '../../../../src/elements/notes/notes-json.ts';
import { sampleNote } from './sample-notes.ts';

const OWN = [sampleNote(), sampleNote({ id: 'urn:uuid:2', note: 'Old' })];

describe('merging', () => {
  test('adds what is new and leaves what is here', () => {
    const found = take([...OWN, sampleNote({ id: 'urn:uuid:3' })]);
    expect(found).toMatchObject({ added: 1, updated: 0, known: 2, skipped: [] });
    expect(found.changed.map(({ id }) => id)).toEqual(['urn:uuid:3']);
  });

  test('the later of two with one id wins', () => {
    const later = sampleNote({ id: 'urn:uuid:2', note: 'New', modified: '2026-11-25T10:00:00.000Z' });
    const earlier = sampleNote({ id: 'urn:uuid:2', note: 'Older', modified: '2026-11-23T10:00:00.000Z' });
    expect(take([later])).toMatchObject({ added: 0, updated: 1, changed: [later] });
    expect(take([earlier])).toMatchObject({ added: 0, updated: 0, known: 1, changed: [] });
    expect(take([later, later])).toMatchObject({ updated: 1, known: 0 });
  });

  test('a note that was changed in the file is taken over as changed now', () => {
    const { changed, updated } = take([sampleNote({ id: 'urn:uuid:2', note: 'By hand' })]);
    expect(updated).toBe(1);
    const [one] = changed.map(partsOf);
    expect(one?.note).toBe('By hand');
    expect(one?.modified.localeCompare('2026-11-24T10:00:00.000Z')).toBe(1);
  });
});

describe('what others write', () => {
  test('is taken over from a single annotation with lists and other selectors', () => {
    const { changed, skipped } = importNotes(
      JSON.stringify({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: 'https://example.net/a/1',
        type: 'Annotation',
        body: [
          { type: 'TextualBody', value: 'First', purpose: 'commenting' },
          { type: 'TextualBody', value: 'a tag', purpose: 'tagging' },
          { type: 'TextualBody', value: 'Second\r\nline' },
        ],
        target: [
          {
            source: 'http://127.0.0.1:4321/base/articles/bread/?x=1#mixing',
            selector: [
              { type: 'RangeSelector', startSelector: {} },
              { type: 'TextPositionSelector', start: 1, end: 2 },
              { type: 'TextQuoteSelector', exact: ' the\n  yeast ' },
            ],
          },
        ],
      }),
      [],
    );
    expect(skipped).toEqual([]);
    expect(changed.map(partsOf)).toMatchObject([
      {
        id: 'https://example.net/a/1',
        page: '/articles/bread/',
        quote: { exact: 'the yeast', prefix: '', suffix: '' },
        note: 'First\n\nSecond\nline',
      },
    ]);
  });
});

describe('what is no note', () => {
  const good = {
    id: 'urn:x:1',
    target: { source: '/articles/a/', selector: { type: 'TextQuoteSelector', exact: 'x' } },
  };
  test.each([
    ['a number', 7, 'it is not an annotation'],
    ['null', null, 'it is not an annotation'],
    ['no target', { id: 'urn:x:1' }, 'it has no target'],
    ['a target in text', { id: 'urn:x:1', target: 'x' }, 'it has no target'],
    ['no quote', { ...good, target: { source: '/articles/a/' } }, 'it quotes no words'],
    ['an empty quote', { ...good, target: selecting(' ') }, 'it quotes no words'],
    ['a quote that is no text', { ...good, target: selecting({ toString: 'x' }) }, 'its quote is not text'],
    ['a quote without end', { ...good, target: selecting('x'.repeat(1e6)) }, 'its quote is too long'],
    ['no id', { target: good.target }, 'its id is not text'],
    ['an id that is a key of objects', { ...good, id: '__proto__' }, 'its id is not an address'],
    [
      'another page',
      { ...good, target: selecting('x', 'https://example.org/') },
      'it is about no article of this kind of site',
    ],
    [
      'a page by script',
      { ...good, target: selecting('x', 'javascript:alert(1)') },
      'it is about no article of this kind of site',
    ],
    ['a note without end', { ...good, body: 'x'.repeat(1e6) }, 'its note is too long'],
  ])('%s is left out, and the reason is told', (_, value, reason) => {
    const { changed, skipped } = importNotes(JSON.stringify([value, good]), []);
    expect(skipped).toEqual([`Annotation 1: ${reason}`]);
    expect(changed.map(({ id }) => id)).toEqual(['urn:x:1']);
  });

  test('keys of prototypes do nothing', () => {
    const text = `[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":"urn:x:1",
      "target":{"__proto__":{"polluted":1},"source":"/articles/a/","selector":{"type":"TextQuoteSelector","exact":"x","__proto__":{"prefix":"p"}}}}]`;
    const [one] = importNotes(text, []).changed;
    expect(one && partsOf(one).quote).toEqual({ exact: 'x', prefix: '', suffix: '' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.keys(one ?? {})).not.toContain('constructor');
  });

  test.each([
    ['nothing', '', /holds no notes/],
    ['half a file', writeJson(OWN, 'x', 'http://x/').slice(0, 200), /begins as JSON and cannot be read/],
    ['HTML', '<!doctype html><script>alert(1)</script>', /holds no notes/],
    ['brackets without end', '['.repeat(1e6), /begins as JSON and cannot be read/],
    ['too much', ' '.repeat(10_000_001), /too large/],
  ])('%s is not taken over, and the message says why', (_, text, message) => {
    expect(() => importNotes(text, OWN)).toThrow(message);
  });

  test('of a Markdown file whose line of data is broken, the rest is taken', () => {
    const text = `> one\n\n<!-- note {"id": -->\n\n> two\n\n<!-- note {"id":"urn:x:2","page":"/articles/a/"} -->\n`;
    const { changed, skipped } = importNotes(text, []);
    expect(skipped).toEqual(['Note 1: it is not an annotation']);
    expect(changed.map(partsOf)).toMatchObject([{ id: 'urn:x:2', quote: { exact: 'two' } }]);
  });
});

function take(notes: readonly Annotation[]) {
  return importNotes(writeJson(notes, 'Notes', 'https://example.org/'), OWN);
}

function selecting(exact: unknown, source = '/articles/a/') {
  return { source, selector: { type: 'TextQuoteSelector', exact } };
}
