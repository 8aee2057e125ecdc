import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { diagramCsv } from '../../../src/diagrams/diagram-csv.ts';
import { sampleSeries } from './sample-series.ts';

const SOURCE = `flowchart LR
  accTitle: A
  accDescr: B
  neutrophil --> metastatic-colonisation
  outgrowth -- by chance --> x[Elsewhere]
  metastatic-colonisation -- is promoted by --> periostin`;

test('an edge is a row, with the works behind those that are relations', async () => {
  const rows: unknown = parse(await diagramCsv(SOURCE, sampleSeries()), { columns: true });
  expect(rows).toEqual([
    {
      source: 'Neutrophil',
      relation: 'inhibits',
      target: 'Metastatic colonisation',
      sign: 'negative',
      confidence: 'contested',
      works: 'Malanchi et al. 2012',
      dois: '',
    },
    {
      source: 'Outgrowth',
      relation: 'by chance',
      target: 'Elsewhere',
      sign: '',
      confidence: '',
      works: '',
      dois: '',
    },
    {
      source: 'Metastatic colonisation',
      relation: 'is promoted by',
      target: 'Periostin',
      sign: 'positive',
      confidence: 'established',
      works: 'Malanchi et al. 2012',
      dois: '',
    },
  ]);
});
