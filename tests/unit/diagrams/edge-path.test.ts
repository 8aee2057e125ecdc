import { describe, expect, it } from 'vitest';
import type { DrawnEdge, DrawnNode } from '../../../src/diagrams/drawing.ts';
import { edgePath } from '../../../src/diagrams/edge-path.ts';

const line: DrawnEdge = { key: '', d: 'M0 10C10 10,20 10,30 10L96 10', tip: { x: 100, y: 10 } };
const plain = { heads: 'end', bar: false, from: undefined, to: undefined } as const;

describe('edgePath', () => {
  it('makes one stroke of a straight curve, that ends behind its head', () => {
    expect(edgePath(line, plain)).toEqual({
      d: 'M0 10L95 10',
      heads: ['M100 10L92 13.6L92 6.4z'],
      middle: { x: 50, y: 10 },
    });
  });
  it('ends in a bar where more of the one means less of the other', () => {
    expect(edgePath(line, { ...plain, bar: true }).heads).toEqual(['M98 16L98 4']);
  });
  it('has as many heads as it should', () => {
    expect(edgePath(line, { ...plain, heads: 'none' }).heads).toEqual([]);
    expect(edgePath(line, { ...plain, heads: 'both' }).heads).toEqual([
      'M100 10L92 13.6L92 6.4z',
      'M0 10L8 6.4L8 13.6z',
    ]);
  });
  it('keeps a curve, in whole pixels', () => {
    const curve = { key: '', d: 'M0 0L5.4 0C20.2 0,20.3 40.7,30 40.7L56 40.7', tip: { x: 60, y: 40.7 } };
    expect(edgePath(curve, plain).d).toBe('M0 0L5 0C20 0,20 41,30 41L55 41');
  });
  it('goes on to the rim where the frame has a round corner', () => {
    const to: DrawnNode = { key: '', x: 100, y: 8, w: 90, h: 40, lines: [], form: 'pill' };
    const tipX = Number(/^M([\d.]+) /.exec(edgePath(line, { ...plain, to }).heads[0] ?? '')?.[1]);
    expect(tipX).toBeGreaterThan(105);
    expect(tipX).toBeLessThan(120);
  });
});
