import { describe, expect, it } from 'vitest';
import { namedRelations } from '../../../src/diagrams/named-relations.ts';

const raises = { sign: 'positive', symmetric: false, needsEvidence: true } as const;
const VOCABULARY = {
  raises: { label: 'raises CO2 of', inverse: 'is raised by', ...raises },
  'beside-it': { label: 'stands beside', inverse: 'stands beside', ...raises, sign: 'none', symmetric: true },
} as const;

function namedBy(label?: string): readonly string[] {
  return namedRelations({ from: 'yeast', to: 'dough', label }, VOCABULARY);
}

describe('namedRelations', () => {
  it('reads a label along the edge, by its words or its type, whatever the capitals', () => {
    expect(namedBy('Raises CO2 of')).toEqual(['yeast--raises--dough']);
    expect(namedBy('raises')).toEqual(['yeast--raises--dough']);
  });

  it('reads the inverse from the other end', () => {
    expect(namedBy('is raised by')).toEqual(['dough--raises--yeast']);
  });

  it('leaves open which end comes first where it reads the same both ways', () => {
    expect(namedBy('stands beside')).toEqual(['yeast--beside-it--dough', 'dough--beside-it--yeast']);
  });

  it('takes other words, or none, for free text', () => {
    expect(namedBy('and then')).toEqual([]);
    expect(namedBy()).toEqual([]);
  });
});
