import { describe, expect, test } from 'vitest';
import { articleMatrix } from '../../../src/model/article-matrix.ts';
import { articleId, conceptId } from '../../../src/model/ids.ts';
import type { Sentence } from '../../../src/model/passage.ts';
import { createSeries } from '../../../src/model/series.ts';
import { sampleData } from './sample-series.ts';

/** Sentences of an article, in blocks of their own, that speak of concepts. */
function said(article: string, ...blocks: readonly (readonly string[])[]): Sentence[] {
  return blocks.map((concepts, index) => ({
    page: { kind: 'article', id: articleId(article) },
    section: null,
    block: `text-${String(index + 1)}`,
    index: 0,
    text: 'Something.',
    concepts: concepts.map(conceptId),
    works: [],
  }));
}

const matrixOf = (sentences: readonly Sentence[]) =>
  articleMatrix(createSeries({ ...sampleData, sentences }));

describe('articleMatrix', () => {
  test('has the articles in reading order, and no others', () => {
    expect(matrixOf([]).articles.map(({ id }) => id)).toEqual(['sourdough', 'rye']);
  });

  test('has the concepts that two articles share, those with most sentences first, then by the alphabet', () => {
    const { rows } = matrixOf([
      ...said('sourdough', ['yeast', 'cxb12'], ['dough'], ['salt'], ['salt']),
      ...said('rye', ['dough'], ['yeast', 'cxb12'], ['dough']),
    ]);
    expect(rows.map(({ concept }) => concept.name)).toEqual(['dough', 'CXB12', 'yeast']);
  });

  test('counts the sentences of an article and leads to the first of them', () => {
    const { rows } = matrixOf([...said('sourdough', [], ['yeast'], ['yeast']), ...said('rye', ['yeast'])]);
    expect(rows[0]?.cells.map((cell) => [cell?.article.id, cell?.sentences, cell?.first.block])).toEqual([
      ['sourdough', 2, 'text-2'],
      ['rye', 1, 'text-1'],
    ]);
  });

  test('tones by the fullest cell, and leaves an empty one out', () => {
    const many = Array.from({ length: 16 }, () => ['yeast']);
    const [rye, sourdough, unlisted] = ['rye', 'sourdough', 'unlisted'].map(articleId);
    if (!rye || !sourdough || !unlisted) throw new Error('No ids');
    const readingOrder = [sourdough, rye, unlisted].map((article) => ({ kind: 'article' as const, article }));
    const { rows } = articleMatrix(
      createSeries({
        ...sampleData,
        info: { ...sampleData.info, readingOrder },
        sentences: [
          ...said('sourdough', ...many),
          ...said('rye', ['yeast'], ['dough'], ['dough']),
          ...said('unlisted', ['dough']),
        ],
      }),
    );
    expect(rows.map(({ cells }) => cells.map((cell) => cell?.tone))).toEqual([
      [4, 1, undefined],
      [undefined, 2, 1],
    ]);
  });

  test('passes definitions over', () => {
    const definition = said('rye', ['yeast']).map((sentence): Sentence => ({
      ...sentence,
      page: { kind: 'concept', id: conceptId('yeast') },
    }));
    expect(matrixOf([...said('sourdough', ['yeast']), ...definition]).rows).toEqual([]);
  });

  test('has no rows where there is one article', () => {
    const readingOrder = [{ kind: 'article' as const, article: articleId('sourdough') }];
    const series = createSeries({ ...sampleData, info: { ...sampleData.info, readingOrder } });
    expect(articleMatrix(series).rows).toEqual([]);
  });
});
