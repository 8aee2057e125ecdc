import { describe, expect, it } from 'vitest';
import { edgeRelation } from '../../../src/diagrams/edge-relation.ts';
import type { DiagramEdge } from '../../../src/diagrams/parsed-diagram.ts';
import { sampleSeries } from './sample-series.ts';

const series = sampleSeries();

function relationOf(from: string, to: string, more: Partial<DiagramEdge> = {}): string | undefined {
  return edgeRelation({ drawnAs: '', from, to, style: 'solid', heads: 'end', ...more }, series)?.id;
}

describe('edgeRelation', () => {
  it('takes the relation that the edge names itself', () => {
    expect(relationOf('dormancy', 'outgrowth', { id: 'dormancy--inhibits--outgrowth' })).toBe(
      'dormancy--inhibits--outgrowth',
    );
  });
  it('takes the one whose type the label names', () => {
    expect(relationOf('dormancy', 'outgrowth', { label: 'Precedes' })).toBe('dormancy--precedes--outgrowth');
  });
  it('takes the one that the label names from its target', () => {
    expect(relationOf('outgrowth', 'dormancy', { label: 'is inhibited by' })).toBe(
      'dormancy--inhibits--outgrowth',
    );
  });
  it('takes the only one between the two, whatever the label', () => {
    expect(relationOf('osteoblast', 'outgrowth', { label: 'slows' })).toBe('osteoblast--inhibits--outgrowth');
  });
  it('takes a relation that reads the same both ways from either end', () => {
    expect(relationOf('wnt-signalling', 'periostin')).toBe('periostin--binds--wnt-signalling');
  });
  it('does not choose between two', () => {
    expect(relationOf('dormancy', 'outgrowth')).toBeUndefined();
  });
  it('does not turn an arrow round', () => {
    expect(relationOf('outgrowth', 'osteoblast')).toBeUndefined();
  });
});
