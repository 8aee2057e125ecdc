import { expect, test } from 'vitest';
import { expandForwards } from '../../../src/model/expand-forwards.ts';

const raises = { subject: 'yeast', type: 'raises', target: 'dough' };
const barm = { from: '/concepts/barm/', to: '/concepts/yeast/' };

test('leaves a Series without forwards alone', () => {
  expect(expandForwards([], [raises])).toEqual([]);
});

test('forwards the relations of a renamed concept, at whichever end it stands', () => {
  const slows = { subject: 'salt', type: 'slows', target: 'yeast' };
  const other = { subject: 'salt', type: 'flavours', target: 'dough' };
  expect(expandForwards([barm], [raises, slows, other])).toEqual([
    barm,
    { from: '/relations/barm--raises--dough/', to: '/relations/yeast--raises--dough/' },
    { from: '/relations/salt--slows--barm/', to: '/relations/salt--slows--yeast/' },
  ]);
});

test('reckons with two former slugs, and with both ends renamed', () => {
  const written = [
    barm,
    { from: '/concepts/leaven/', to: '/concepts/yeast/' },
    { from: '/concepts/paste/', to: '/concepts/dough/' },
  ];
  const froms = expandForwards(written, [raises]).slice(written.length);
  expect(froms.map(({ from }) => from)).toEqual([
    '/relations/yeast--raises--paste/',
    '/relations/barm--raises--dough/',
    '/relations/barm--raises--paste/',
    '/relations/leaven--raises--dough/',
    '/relations/leaven--raises--paste/',
  ]);
});

test('puts neither a page that is there aside nor what is written', () => {
  const kept = { subject: 'barm', type: 'raises', target: 'dough' };
  expect(expandForwards([barm], [raises, kept])).toEqual([barm]);
  const written = { from: '/relations/barm--raises--dough/', to: '/articles/sourdough/' };
  expect(expandForwards([barm, written], [raises])).toEqual([barm, written]);
});

test('takes nothing from forwards of other pages, or of relations that are no words', () => {
  const article = { from: '/articles/barm/', to: '/articles/yeast/' };
  expect(expandForwards([article], [raises])).toEqual([article]);
  expect(expandForwards([barm], [{ ...raises, target: 'Dough' }])).toEqual([barm]);
});
