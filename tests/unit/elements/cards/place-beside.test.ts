import { expect, test } from 'vitest';
import { placeBeside } from '../../../../src/elements/cards/place-beside.ts';

const view = { width: 1000, height: 800 };
const card = { width: 300, height: 200 };

test('stands under its link', () => {
  expect(placeBeside(box(400, 100), card, view)).toEqual({ left: 388, top: 128, room: 660 });
});

test('stands above it where only there is room', () => {
  expect(placeBeside(box(400, 700), card, view)).toMatchObject({ top: 492 });
});

test('keeps within the sides of the window', () => {
  expect(placeBeside(box(960, 100), card, view).left).toBe(688);
  expect(placeBeside(box(2, 100), card, view).left).toBe(12);
});

test('is no taller than the larger side, and never covers its link', () => {
  const tall = { width: 300, height: 2000 };
  expect(placeBeside(box(400, 500), tall, view)).toMatchObject({ top: 12, room: 480 });
  expect(placeBeside(box(400, 300), tall, view)).toMatchObject({ top: 328, room: 460 });
});

function box(left: number, top: number) {
  return { left, top, right: left + 50, bottom: top + 20 };
}
