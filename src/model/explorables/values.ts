import { shortNumber } from '../short-number.ts';
import type { ExplorableInput, Parameter, Values } from './explorable.ts';

/** How many steps a slider with a logarithmic scale has. */
const STEPS = 120;

/** The values that an explorable starts with. */
export function startValues({ parameters }: ExplorableInput): Values {
  return Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, parameter.default]));
}

/** What a slider of a parameter has for its ends, its step and its position; a logarithmic one counts steps. */
export function sliderOf(
  { low, high, step, scale }: Parameter,
  value: number,
): { readonly min: number; readonly max: number; readonly step: number; readonly value: number } {
  if (scale === 'even') return { min: low, max: high, step: step ?? round((high - low) / 100), value };
  return {
    min: 0,
    max: STEPS,
    step: 1,
    value: Math.round((STEPS * Math.log(value / low)) / Math.log(high / low)),
  };
}

/** The value at a position of a slider; on a logarithmic scale of two digits. */
export function valueAt({ low, high, step, scale }: Parameter, position: number): number {
  if (scale === 'even') return position;
  if (position <= 0) return low;
  if (position >= STEPS) return high;
  const value = Number((low * (high / low) ** (position / STEPS)).toPrecision(2));
  return step === undefined ? value : Math.max(low, Math.round(value / step) * step);
}

/** A value that came from outside, or undefined where it is no number within the range. */
export function valueFrom({ low, high, step, scale }: Parameter, written: string): number | undefined {
  const value = /^\d+(?:\.\d+)?$/.test(written) ? Number(written) : NaN;
  if (!(value >= low && value <= high)) return undefined;
  if (step === undefined) return value;
  const steps = (value - (scale === 'even' ? low : 0)) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-6 ? value : undefined;
}

/** A value as one reads it aloud: `0.2% of cells a year`, `5 years`, `1 year`. */
export function valueWords({ unit }: Parameter, value: number): string {
  if (unit === '') return shortNumber(value);
  if (unit.startsWith('%')) return `${shortNumber(value)}${unit}`;
  return `${shortNumber(value)} ${value === 1 ? unit.replace(/^(\p{L}+)s$/u, '$1') : unit}`;
}

/** The summary with its values in place. */
export function summaryWith(summary: string, results: Readonly<Record<string, string>>): string {
  return summary.replace(/\{([a-z-]+)\}/g, (whole, name: string) => results[name] ?? whole);
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
