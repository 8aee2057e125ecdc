import { fault } from '../markdown/fault.ts';
import type { ContentFile } from './list-files.ts';
import { readTable } from './read-table.ts';
import { claimCheckSchema } from './schemas/claim-check-schema.ts';
import type { ClaimCheckSource } from './series-source.ts';
import { validate } from './validate.ts';

const NEEDED = Object.entries(claimCheckSchema.shape).filter(
  ([, field]) => !field.safeParse(undefined).success,
);

/** Reads the checks of an article's claims, a row each. */
export function readClaimChecks(file: ContentFile): ClaimCheckSource[] {
  const { columns, rows } = readTable(file);
  if (columns.length === 0) return [];
  const missing = NEEDED.filter(([name]) => !columns.includes(name));
  for (const [name, { description }] of missing)
    fault(file.file, { line: 1, column: 1 }, 'file-valid', `Missing column \`${name}\``, description);
  if (missing.length > 0) return [];
  return rows.map(({ line, cells }) => {
    // An empty cell says nothing.
    const value = Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
    const placed = { value, placeOf: () => ({ line, column: 1 }) };
    return {
      article: file.name,
      file: file.file,
      fields: validate(claimCheckSchema, placed, file.file, 'file-valid'),
    };
  });
}
