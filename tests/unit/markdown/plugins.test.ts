import { describe, expect, it } from 'vitest';
import { syntaxPlugins } from '../../../src/markdown/plugins.ts';

describe('syntaxPlugins', () => {
  it('run in the order that they rely on', () => {
    const order = syntaxPlugins.map((plugin) => plugin.name);
    const before = (first: string, second: string) => {
      expect(order.indexOf(first), `${first} before ${second}`).toBeLessThan(order.indexOf(second));
    };
    expect(order[0]).toBe('remarkRestoreColons');
    before('remarkDiagramPlaces', 'remarkDirectives');
    before('remarkDirectives', 'remarkLeftOvers');
    before('remarkConceptLinks', 'remarkCitations');
    before('remarkCitations', 'remarkPlainPlaces');
    before('remarkAnchors', 'remarkSentenceStarts');
  });
});
