import { describe, expect, it } from 'vitest';
import {
  fitScale,
  fitted,
  mostScale,
  moved,
  settled,
  zoomed,
} from '../../../../src/elements/figures/view.ts';

const WIDE = { picture: { width: 1000, height: 200 }, stage: { width: 532, height: 432 } };
const SMALL = { picture: { width: 50, height: 50 }, stage: { width: 500, height: 500 } };

describe('the whole picture', () => {
  it('fits with an edge round it, in the middle', () => {
    expect(fitted(WIDE)).toEqual({ scale: 0.5, x: 16, y: 166 });
  });

  it('is not blown up when it is small', () => {
    expect(fitScale(SMALL)).toBe(2);
    expect(fitted(SMALL)).toEqual({ scale: 2, x: 200, y: 200 });
  });

  it('has a size even on a stage that has none', () => {
    expect(fitScale({ ...WIDE, stage: { width: 0, height: 0 } })).toBeGreaterThan(0);
  });
});

describe('a view', () => {
  it('is never smaller than the whole nor larger than the limit', () => {
    expect(settled({ scale: 0.01, x: 0, y: 0 }, WIDE).scale).toBe(0.5);
    expect(settled({ scale: 99, x: 0, y: 0 }, WIDE).scale).toBe(mostScale(WIDE));
    expect(mostScale(WIDE)).toBe(4);
    expect(mostScale(SMALL)).toBe(8);
  });

  it('keeps the point that it is zoomed at', () => {
    const before = { scale: 2, x: -700, y: -10 };
    const at = { x: 300, y: 100 };
    const after = zoomed(before, 1.5, at, WIDE);
    expect(after.scale).toBe(3);
    expect((at.x - after.x) / after.scale).toBeCloseTo((at.x - before.x) / before.scale);
    expect((at.y - after.y) / after.scale).toBeCloseTo((at.y - before.y) / before.scale);
  });

  it('does not move when it is as large as it gets', () => {
    const before = { scale: 4, x: -700, y: -10 };
    expect(zoomed(before, 2, { x: 10, y: 10 }, WIDE)).toEqual(before);
  });

  it('leaves no more than an edge free where the picture is larger than the stage', () => {
    const large = { scale: 1, x: 0, y: 0 };
    expect(moved(large, { x: 500, y: 0 }, WIDE).x).toBe(16);
    expect(moved(large, { x: -5000, y: 0 }, WIDE).x).toBe(532 - 1000 - 16);
  });

  it('stands in the middle where it is smaller', () => {
    expect(moved({ scale: 1, x: 0, y: 0 }, { x: 0, y: 300 }, WIDE).y).toBe(116);
  });
});
