import { fieldAnchors } from '../model/addresses.ts';
import type { Sentence } from '../model/passage.ts';
import type { ArticleSource, ConceptSource, MarkdownText, StepSource } from './series-source.ts';

/** Makes the sentences of the Series in reading order: articles, then definitions and steps by name of file. */
export function buildSentences(
  articles: readonly ArticleSource[],
  concepts: readonly ConceptSource[],
  steps: readonly StepSource[],
): Sentence[] {
  return [
    ...articles.flatMap(({ keyPoints, body }) => [
      ...keyPoints.flatMap((text, index) => sentencesOf(text, fieldAnchors.keyPoint(index))),
      ...sentencesOf(body),
    ]),
    ...concepts.flatMap(({ short, body }) => [
      ...(short ? sentencesOf(short, fieldAnchors.short) : []),
      ...sentencesOf(body),
    ]),
    ...steps.flatMap(({ slug, stops, body }) => [
      ...sentencesOf(body),
      ...(stops ? sentencesOf(stops, fieldAnchors.stops(slug)) : []),
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
