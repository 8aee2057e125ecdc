import { describe, expect, test } from 'vitest';
import { conceptId } from '../../../src/model/ids.ts';
import { neighbourhoodOf, PILL } from '../../../src/model/neighbourhood.ts';
import { createSeries } from '../../../src/model/series.ts';
import { stackNeighbourhood } from '../../../src/model/stacked-neighbourhood.ts';
import { sampleData } from './sample-series.ts';

const stack = (id: string) => stackNeighbourhood(neighbourhoodOf(createSeries(sampleData), conceptId(id)));

describe('stackNeighbourhood', () => {
  test('puts what acts on a concept above it, and what it acts on below', () => {
    const { centre, around } = stack('yeast');
    const sides = around.map(({ concept, y }) => [concept.id, Math.sign(y - centre.y)]);
    expect(sides).toEqual([
      ['salt', -1],
      ['cxb12', -1],
      ['dough', 1],
    ]);
  });

  test('fits a window of 320 px', () => {
    const { width, height, centre, around } = stack('yeast');
    expect(width).toBeLessThanOrEqual(284);
    for (const { x, y } of [centre, ...around]) {
      expect(x - PILL.width / 2).toBeGreaterThanOrEqual(0);
      expect(x + PILL.width / 2).toBeLessThanOrEqual(width);
      expect(y + PILL.height / 2).toBeLessThanOrEqual(height);
    }
  });

  test('draws lines into the top of the concept and out of its foot, none across another', () => {
    const { relations, centre } = stack('yeast');
    const [far, near, out] = relations;
    expect([far?.to.y, near?.to.y]).toEqual(Array(2).fill(centre.y - PILL.height / 2));
    expect(out?.from.y).toBe(centre.y + PILL.height / 2);
    expect(far?.to.x).toBeLessThan(near?.to.x ?? 0);
  });

  test('leaves no empty row above a concept that nothing acts on', () => {
    const wide = neighbourhoodOf(createSeries({ ...sampleData, relations: [] }), conceptId('yeast'));
    const { centre, height } = stackNeighbourhood(wide);
    expect(centre.y).toBeLessThan(height);
    expect(centre.y - PILL.height / 2).toBeLessThan(PILL.height);
  });
});
