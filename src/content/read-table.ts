import { CsvError, parse } from 'csv-parse/sync';
import { fault } from '../markdown/fault.ts';
import type { ContentFile } from './list-files.ts';
import type { TableSource } from './series-source.ts';

/** Reads a CSV file with a head of columns; one that does not parse is a fault and has no rows. */
export function readTable({ name, file }: ContentFile): TableSource {
  try {
    const records = parse(String(file), {
      bom: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
    }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    const [head, ...body] = records;
    const columns = head?.record ?? [];
    const rows = body.map(({ record, info }) => ({
      line: info.lines,
      cells: Object.fromEntries(columns.map((column, index) => [column, record[index] ?? ''])),
    }));
    return { name, file, columns, rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    fault(
      file,
      { line: Number(error.lines ?? 1), column: 1 },
      'csv-parses',
      `CSV does not parse: ${error.message}`,
    );
    return { name, file, columns: [], rows: [] };
  }
}
