import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { citationsIn } from '../../../src/markdown/passages.ts';
import { parseInlineMarkdown } from '../../../src/markdown/parse-inline-markdown.ts';

const PLACE = { line: 4, column: 8 };

function messagesOf(text: string): readonly string[] {
  const file = new VFile({ path: 'concept.md', value: '---\nname: x\n---' });
  parseInlineMarkdown(text, file, PLACE);
  return file.messages.map((message) => `${String(message)} (${message.ruleId ?? ''})`);
}

describe('parseInlineMarkdown', () => {
  it('reads citations and concepts, all standing at the place of the string', () => {
    const file = new VFile();
    const paragraph = parseInlineMarkdown(
      'A protein [@malanchi2012] of the [[metastatic-niche]].',
      file,
      PLACE,
    );
    expect(paragraph.children.map(({ type }) => type)).toEqual([
      'text',
      'citation',
      'text',
      'conceptLink',
      'text',
    ]);
    const [citation] = citationsIn(paragraph);
    expect(citation?.items[0]?.position).toEqual({ start: PLACE, end: PLACE });
    expect(citation?.position).toEqual({ start: PLACE, end: PLACE });
    expect(paragraph.data).toBeUndefined();
    expect(file.messages).toEqual([]);
  });

  it('puts the faults of the string at its place', () => {
    expect(messagesOf('A <b>bold</b> [[Word]].')).toEqual([
      'concept.md:4:8: Raw HTML `<b>` is not let through (html-absent)',
      'concept.md:4:8: `Word` is no slug of a concept (concept-link-complete)',
    ]);
  });

  it.each(['- A list', '# A heading', 'One paragraph.\n\nAnd another.', ''])(
    'lets no block through: %j',
    (text) => {
      expect(messagesOf(text)).toEqual(['concept.md:4:8: No single paragraph (text-inline)']);
    },
  );

  it('lets no claim through', () => {
    expect(messagesOf(':claim[Words]{#c-x a b c} [@d].')).toEqual([
      'concept.md:4:8: A claim stands outside the body (text-inline)',
    ]);
  });
});
