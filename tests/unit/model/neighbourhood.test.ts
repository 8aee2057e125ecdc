import { describe, expect, test } from 'vitest';
import { conceptId } from '../../../src/model/ids.ts';
import { neighbourhoodOf, PILL } from '../../../src/model/neighbourhood.ts';
import { createSeries } from '../../../src/model/series.ts';
import type { Relation } from '../../../src/model/relation.ts';
import { evidence, relation, sampleData } from './sample-series.ts';

const yeast = conceptId('yeast');

describe('neighbourhoodOf', () => {
  test('puts what acts on a concept to its left, and what it acts on to its right', () => {
    const { centre, around } = neighbourhoodOf(createSeries(sampleData), yeast);
    const sides = around.map(({ concept, x }) => [concept.id, Math.sign(x - centre.x)]);
    expect(sides).toEqual([
      ['salt', -1],
      ['cxb12', -1],
      ['dough', 1],
    ]);
  });

  test('draws the strongest relation of each neighbour, and counts those that it leaves out', () => {
    const { relations, left } = neighbourhoodOf(createSeries(sampleData), yeast);
    expect(relations.map((line) => line.relation.id)).toEqual([
      'salt--slows--yeast',
      'cxb12--slows--yeast',
      'yeast--raises--dough',
    ]);
    expect(relations.map(({ label }) => label)).toEqual(['slows', 'slows', 'raises']);
    expect(left).toBe(1);
  });

  test('draws each line from the edge of its subject to the edge of its target', () => {
    const { relations, centre, around } = neighbourhoodOf(createSeries(sampleData), yeast);
    expect(relations[0]?.from).toEqual({ x: PILL.width + 1, y: around[0]?.y });
    expect(relations[2]?.from).toEqual({ x: centre.x + PILL.width / 2, y: centre.y });
  });

  test('ends several lines apart from one another, on the round end of the pill', () => {
    const { relations, centre } = neighbourhoodOf(createSeries(sampleData), yeast);
    const ends = relations.slice(0, 2).map(({ to }) => to);
    expect(ends.map(({ y }) => y - centre.y)).toEqual([-4, 4]);
    const middleOfEnd = { x: centre.x - PILL.width / 2 + PILL.height / 2, y: centre.y };
    for (const { x, y } of ends)
      expect(Math.hypot(x - middleOfEnd.x, y - middleOfEnd.y)).toBeCloseTo(PILL.height / 2);
  });

  test('stays inside its own width and height', () => {
    const { width, height, centre, around } = neighbourhoodOf(createSeries(sampleData), yeast);
    for (const { x, y } of [centre, ...around]) {
      expect(x - PILL.width / 2).toBeGreaterThanOrEqual(0);
      expect(x + PILL.width / 2).toBeLessThanOrEqual(width);
      expect(y - PILL.height / 2).toBeGreaterThanOrEqual(0);
      expect(y + PILL.height / 2).toBeLessThanOrEqual(height);
    }
  });

  test('leaves no empty column beside a concept that nothing acts on', () => {
    const { centre, width } = neighbourhoodOf(createSeries({ ...sampleData, relations: [] }), yeast);
    expect([centre.x - PILL.width / 2, width]).toEqual([1, PILL.width + 2]);
  });

  test('draws six neighbours a side, and one left out there still has its place on the other', () => {
    const crowd = Array.from({ length: 7 }, (_, index) => `crumb-${index + 1}`);
    const into = crowd.map((slug) => relation(slug, 'raises', 'yeast', []));
    const outOf = relation('yeast', 'raises', 'crumb-7', []);
    const { around, left } = neighbourhoodOf(seriesOf(crowd, [...into, outOf]), yeast);
    expect(around.map(({ concept }) => concept.id)).toEqual(crowd);
    expect(left).toBe(1);
  });

  test('prefers relations with more evidence', () => {
    const crowd = Array.from({ length: 7 }, (_, index) => `crumb-${index + 1}`);
    const strong = evidence('baker2001', 'supports', []);
    const into = crowd.map((slug) => relation(slug, 'raises', 'yeast', slug === 'crumb-7' ? [strong] : []));
    const { around } = neighbourhoodOf(seriesOf(crowd, into), yeast);
    expect(around.map(({ concept }) => concept.id)).toEqual(['crumb-7', ...crowd.slice(0, 5)]);
  });

  test('breaks a long name in two near its middle, and never inside a word', () => {
    const linesOf = (name: string) => {
      const concepts = sampleData.concepts.map((concept) =>
        concept.id === yeast ? { ...concept, name } : concept,
      );
      return neighbourhoodOf(createSeries({ ...sampleData, concepts }), yeast).centre.lines;
    };
    expect(linesOf('yeast')).toEqual(['Yeast']);
    expect(linesOf('a leaven that has been kept for years')).toEqual([
      'A leaven that has',
      'been kept for years',
    ]);
    expect(linesOf('sourdoughleavenbreadbakingyeast')).toEqual(['Sourdoughleavenbreadbakingyeast']);
  });
});

function seriesOf(slugs: readonly string[], relations: readonly Relation[]) {
  const [model] = sampleData.concepts;
  if (!model) throw new Error('The sample has no concepts');
  const concepts = [
    ...sampleData.concepts,
    ...slugs.map((slug) => ({ ...model, id: conceptId(slug), name: slug })),
  ];
  return createSeries({ ...sampleData, concepts, relations });
}
