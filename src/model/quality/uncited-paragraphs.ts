import { addresses } from '../addresses.ts';
import type { Sentence } from '../passage.ts';
import type { QualityQuestion } from './quality-question.ts';

/** Paragraphs, items, captions and tables of articles that cite no work. */
export const uncitedParagraphs: QualityQuestion = {
  id: 'uncited',
  title: 'Paragraphs without a citation',
  why: 'What a paragraph says should rest on a work, unless it leads on or asks.',
  answer(series) {
    const blocks = new Map<string, Sentence[]>();
    for (const sentence of series.sentences) {
      if (sentence.page.kind !== 'article') continue;
      const address = `${addresses.page(sentence.page)}#${sentence.block}`;
      const block = blocks.get(address);
      if (block) block.push(sentence);
      else blocks.set(address, [sentence]);
    }
    const found = [...blocks].filter(([, sentences]) => sentences.every(({ works }) => works.length === 0));
    return {
      summary: `${found.length} of ${blocks.size} paragraphs, items and captions`,
      findings: found.map(([address, [first]]) => ({ text: first?.text ?? '', address })),
    };
  },
};
