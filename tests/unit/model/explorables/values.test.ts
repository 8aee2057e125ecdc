import { expect, test } from 'vitest';
import type { Parameter } from '../../../../src/model/explorables/explorable.ts';
import {
  sliderOf,
  summaryWith,
  valueAt,
  valueFrom,
  valueWords,
} from '../../../../src/model/explorables/values.ts';

const even: Parameter = { label: '', unit: 'years', low: 1, high: 21, default: 5, step: 0.5, scale: 'even' };
const logarithmic: Parameter = {
  label: '',
  unit: '% a year',
  low: 0.01,
  high: 100,
  default: 1,
  scale: 'logarithmic',
};

test('an even slider is its values, a logarithmic one counts steps', () => {
  expect(sliderOf(even, 5)).toEqual({ min: 1, max: 21, step: 0.5, value: 5 });
  expect(sliderOf(logarithmic, 1)).toEqual({ min: 0, max: 120, step: 1, value: 60 });
  expect(valueAt(even, 3.5)).toBe(3.5);
  expect([0, 30, 60, 120].map((position) => valueAt(logarithmic, position))).toEqual([0.01, 0.1, 1, 100]);
  expect(valueAt({ ...logarithmic, low: 1, high: 1000, step: 1 }, 1)).toBe(1);
});

test.each(['', 'x', 'NaN', 'Infinity', '-3', '1e1', '0', '22', '5.25', '0x5', ' 5', '<b>'])(
  'lets `%s` not in from outside',
  (written) => {
    expect(valueFrom(even, written)).toBeUndefined();
  },
);

test('lets in what can be set', () => {
  expect(valueFrom(even, '5.5')).toBe(5.5);
  expect(valueFrom(logarithmic, '0.37')).toBe(0.37);
  expect(valueFrom({ ...logarithmic, low: 1, step: 1 }, '1.5')).toBeUndefined();
});

test('says values with their unit, and the summary with its values', () => {
  expect(valueWords(even, 5)).toBe('5 years');
  expect(valueWords(even, 1)).toBe('1 year');
  expect(valueWords(logarithmic, 0.25)).toBe('0.25% a year');
  expect(valueWords({ ...even, unit: '' }, 1000)).toBe('1,000');
  expect(summaryWith('{a} of {b-c}, {d}', { a: '1', 'b-c': '2' })).toBe('1 of 2, {d}');
});
