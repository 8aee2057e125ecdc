import type { Text } from 'mdast';
import { unified } from 'unified';
import remarkParse from 'remark-parse';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { SourcedText } from '../../../src/markdown/text/sourced-text.ts';

function textIn(source: string): SourcedText {
  const found: Text[] = [];
  visit(unified().use(remarkParse).parse(source), 'text', (node) => {
    found.push(node);
  });
  const [text] = found;
  if (!text) throw new Error('No text in the source');
  return new SourcedText(text, source);
}

/** What the source has where the text has `word`. */
function sourceOf(source: string, word: string): string {
  const text = textIn(source);
  const from = text.value.indexOf(word);
  const { start, end } = text.position(from, from + word.length);
  const lines = source.split('\n');
  expect(source.slice(0, start.offset).split('\n').length).toBe(start.line);
  expect(lines[start.line - 1]?.slice(start.column - 1, end.column - 1)).toBe(
    source.slice(start.offset, end.offset),
  );
  return source.slice(start.offset, end.offset);
}

describe('SourcedText', () => {
  it.each([
    ['plain text', 'a word here'],
    ['after escapes', '\\* \\\\ word'],
    ['after character references', '&amp; &#64; &#x1F600; &lt; word'],
    ['after an ampersand by itself', 'a & b word'],
    ['after a character beyond the basic plane', '😀 word'],
    ['on a later line', 'one  \ttwo\nthree word'],
    ['after a line break in a quotation', '> one\n> two\nthree word'],
    ['after a line break in a list', '- one\n  two word'],
    ['with Windows line breaks', 'one\r\ntwo word'],
  ])('finds the place of a word: %s', (_name, source) => {
    expect(sourceOf(source, 'word')).toBe('word');
  });

  it('knows which characters the author has taken the meaning from', () => {
    const text = textIn('\\@a &#64;b @c \\\\@d &amp;');
    const at = (word: string) => text.isEscaped(text.value.indexOf(word));
    expect([at('@a'), at('@b'), at('@c'), at('@d'), at('&')]).toEqual([true, true, false, false, true]);
  });

  it('cuts out a text that has its place too', () => {
    expect(textIn('> one\n> two three').slice(4, 7)).toMatchObject({
      value: 'two',
      position: { start: { line: 2, column: 3 }, end: { line: 2, column: 6 } },
    });
  });
});
