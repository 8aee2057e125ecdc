/** Round numbers from 0 to the first at or above `largest`, four or five steps apart: 0, 20, 40, … 100. */
export function ticksUpTo(largest: number): readonly number[] {
  const rough = (largest > 0 ? largest : 1) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough - power * 1e-9) ?? 10);
  const count = Math.ceil(largest / step - 1e-9) || 1;
  // Products of decimals are not exact: 3 × 0.1 would be printed with seventeen digits.
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
