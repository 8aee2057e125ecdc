import type { Rule } from '../rule.ts';

const REQUIRED = ['value', 'unit', 'work'];

/** A table has the columns that a plot needs, and every row a number, one unit and its work. */
export const tableSound: Rule = {
  id: 'table-sound',
  check({ datasets }, _known, report) {
    for (const { table, fields } of datasets) {
      if (!table || table.columns.length === 0) continue;
      const needed = new Set([fields.valid.x ?? 'label', ...REQUIRED]);
      const missing = [...needed].filter((column) => !table.columns.includes(column));
      for (const column of missing) report(table.file, { line: 1, column: 1 }, `Missing column \`${column}\``);
      if (missing.length > 0) continue;
      for (const { line, cells } of table.rows) {
        const place = { line, column: 1 };
        for (const column of needed) {
          if (cells[column] === '') report(table.file, place, `The row has no \`${column}\``);
        }
        const { value = '', unit = '' } = cells;
        if (value !== '' && !Number.isFinite(Number(value))) report(table.file, place, `\`value\`: expected a number, found \`${value}\``);
        const expected = fields.valid.unit;
        if (unit !== '' && expected !== undefined && unit !== expected) {
          report(table.file, place, `\`unit\`: expected \`${expected}\` as in the description, found \`${unit}\``);
        }
      }
    }
  },
};
