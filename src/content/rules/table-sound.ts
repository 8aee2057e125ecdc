import type { Rule } from '../rule.ts';

/** A table has the columns that a plot needs, and every row a number, the plot's unit and its work. */
export const tableSound: Rule = {
  id: 'table-sound',
  check({ datasets }, _known, report) {
    for (const { table, fields } of datasets) {
      if (!table || table.columns.length === 0) continue;
      const { kind, x = 'label', y = 'value', unit } = fields.valid;
      const ends = kind === 'range' ? ['low', 'high'] : [y];
      const needed = new Set([x, ...ends, 'unit', 'work', ...(kind === 'range' ? ['system', 'model'] : [])]);
      const missing = [...needed].filter((column) => !table.columns.includes(column));
      for (const column of missing)
        report(table.file, { line: 1, column: 1 }, `Missing column \`${column}\``);
      if (missing.length > 0) continue;
      if (table.rows.length === 0) report(table.file, { line: 1, column: 1 }, 'The table has no rows');
      for (const { line, cells } of table.rows) {
        const place = { line, column: 1 };
        for (const column of needed) {
          if (cells[column] === '') report(table.file, place, `The row has no \`${column}\``);
        }
        const { unit: found = '' } = cells;
        for (const column of ends) {
          const { [column]: value = '' } = cells;
          if (value !== '' && !Number.isFinite(Number(value))) {
            report(table.file, place, `\`${column}\`: expected a number, found \`${value}\``);
          }
        }
        if (kind === 'range') {
          const [low, high] = [Number(cells['low']), Number(cells['high'])];
          if (low <= 0) report(table.file, place, '`low`: a logarithmic scale begins above 0');
          if (low > high) report(table.file, place, `\`low\` (${low}) is above \`high\` (${high})`);
          continue;
        }
        if (found !== '' && unit !== undefined && found !== unit) {
          report(
            table.file,
            place,
            `\`unit\`: expected \`${unit}\` as in the description, found \`${found}\``,
          );
        }
      }
    }
  },
};
