import { fault } from '../markdown/fault.ts';
import type { ContentFile } from './list-files.ts';
import { readJson } from './read-json.ts';
import { referenceSchema } from './schemas/reference-schema.ts';
import type { ReferenceSource } from './series-source.ts';
import { validate } from './validate.ts';

/** Reads the works of a file of references. */
export function readReferences({ file }: ContentFile): ReferenceSource[] {
  const data = readJson(String(file), file);
  if (!data) return [];
  if (!Array.isArray(data.value)) {
    fault(file, { line: 1, column: 1 }, 'file-valid', 'Expected a list of works');
    return [];
  }
  return data.value.map((value: unknown, index) => {
    const placed = {
      value,
      placeOf: (path: readonly PropertyKey[], part?: 'key' | 'value') => data.placeOf([index, ...path], part),
    };
    const fields = validate(referenceSchema, placed, file, 'file-valid');
    return { id: fields.valid.id ?? '', file, fields };
  });
}
