import { expect, test } from 'vitest';
import { plotCsv } from '../../../src/plots/plot-csv.ts';
import { sampleSeries } from '../diagrams/sample-series.ts';

test('the table keeps its columns and gets the name and DOI of each work', () => {
  const rows = [{ label: 'Bone, left', value: '9.0', unit: '%', work: 'malanchi2012' }];
  expect(plotCsv(['label', 'value', 'unit', 'work'], rows, sampleSeries())).toBe(
    'label,value,unit,work,reference,doi\r\n"Bone, left",9.0,%,malanchi2012,Malanchi et al. 2012,\r\n',
  );
});
