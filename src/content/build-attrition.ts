import type { Attrition } from '../model/attrition.ts';
import { conceptId, workId } from '../model/ids.ts';
import type { SeriesSource } from './series-source.ts';

/** The numbers of the cascade's table, where the Series has one. */
export function buildAttrition({ info, datasets }: SeriesSource): Attrition[] {
  const name = info.fields.valid.cascade?.attrition;
  const table = datasets.find((dataset) => dataset.name === name)?.table;
  return (table?.rows ?? []).map(({ cells }) => ({
    step: conceptId(cells['step'] ?? ''),
    label: cells['label'] ?? '',
    low: Number(cells['low']),
    high: Number(cells['high']),
    unit: cells['unit'] ?? '',
    system: cells['system'] ?? '',
    model: cells['model'] ?? '',
    work: workId(cells['work'] ?? ''),
  }));
}
