import { fault } from '../markdown/fault.ts';
import type { ContentFile } from './list-files.ts';
import { readTable } from './read-table.ts';
import { readYaml } from './read-yaml.ts';
import { datasetSchema } from './schemas/dataset-schema.ts';
import type { DatasetSource } from './series-source.ts';
import { validate } from './validate.ts';

/** Reads the tables behind plots and what is said of each; one without the other is a fault. */
export function readDatasets(
  descriptions: readonly ContentFile[],
  tables: readonly ContentFile[],
): DatasetSource[] {
  for (const { name, file } of tables) {
    if (descriptions.some((description) => description.name === name)) continue;
    fault(
      file,
      undefined,
      'dataset-described',
      'No description of this table',
      `Write title, kind, unit and method into \`${name}.yaml\` beside it`,
    );
  }
  return descriptions.map(({ name, file }) => {
    const table = tables.find((candidate) => candidate.name === name);
    if (!table)
      fault(file, undefined, 'dataset-described', `No table to this description; \`${name}.csv\` is missing`);
    const fields = validate(datasetSchema, readYaml(String(file), file), file, 'file-valid');
    return { name, file, fields, table: table && readTable(table) };
  });
}
