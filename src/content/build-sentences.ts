import type { Sentence } from '../model/passage.ts';
import type { ArticleSource, ConceptSource, MarkdownText } from './series-source.ts';

/** Anchors of the fields of front matter, which stand outside the body. */
const SHORT = 'short';
const keyPoint = (index: number) => `key-point-${index + 1}`;

/** Makes the sentences of the Series in reading order: articles, then definitions by name of file. */
export function buildSentences(
  articles: readonly ArticleSource[],
  concepts: readonly ConceptSource[],
): Sentence[] {
  return [
    ...articles.flatMap(({ keyPoints, body }) => [
      ...keyPoints.flatMap((text, index) => sentencesOf(text, keyPoint(index))),
      ...sentencesOf(body),
    ]),
    ...concepts.flatMap(({ short, body }) => [
      ...(short ? sentencesOf(short, SHORT) : []),
      ...sentencesOf(body),
    ]),
  ];
}

function sentencesOf({ passages }: MarkdownText, field?: string): Sentence[] {
  return passages.sentences.map(({ page, section, block, index, text, concepts, works }) => ({
    page,
    section,
    block: field ?? block,
    index,
    text,
    concepts,
    works,
  }));
}
