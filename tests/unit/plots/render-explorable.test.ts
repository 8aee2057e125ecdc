import { expect, test } from 'vitest';
import type { ExplorableInput } from '../../../src/model/explorables/explorable.ts';
import { outcomeOf } from '../../../src/model/explorables/outcome-of.ts';
import { startValues } from '../../../src/model/explorables/values.ts';
import { renderExplorable } from '../../../src/plots/render-explorable.ts';
import { sampleInput } from '../model/explorables/sample-input.ts';

const inputs: readonly ExplorableInput[] = [
  sampleInput('sleep-and-wake', { cells: 50, wake: 2, die: 1, found: 3, 'early-years': 1 }),
  sampleInput('lineage', { draw: 1, sites: 30, rate: 5, sample: 4 }),
];

test.each(inputs)('$kind: shows the start values without a script, and says what it assumes', (input) => {
  const html = renderExplorable('x', { ...input, assumptions: ['left out'] }, ['We <em>assume</em>.']);
  const { picture, table } = outcomeOf(input, startValues(input));
  expect(html).toContain(picture.markup);
  expect(html).toContain(table.markup);
  expect(html).toContain('<li>We <em>assume</em>.</li>');
  expect(html).toContain('A model to think with, not a forecast.');
  expect(html).not.toContain('left out');
});

test.each(inputs)('$kind: has a labelled slider for each parameter', (input) => {
  const html = renderExplorable('x', input, []);
  for (const name of Object.keys(input.parameters)) {
    expect(html).toContain(`<label for="x-${name}">`);
    expect(html).toMatch(new RegExp(`<input id="x-${name}" name="${name}" type="range"`));
  }
});

test.each(inputs)('$kind: writes words of the content as text', (input) => {
  const words = Object.fromEntries(Object.keys(input.words).map((word) => [word, '<b>&"']));
  const html = renderExplorable('x', { ...input, title: '<i>', summary: '<u>', words }, []);
  expect(html).not.toMatch(/<[biu]>/);
});
