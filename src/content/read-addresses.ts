import type { ContentFile } from './list-files.ts';
import { readYaml } from './read-yaml.ts';
import { addressesSchema, type AddressesFields } from './schemas/addresses-schema.ts';
import type { Source } from './series-source.ts';
import { validate } from './validate.ts';

/** Reads what has become of addresses. */
export function readAddresses({ file }: ContentFile): Source<AddressesFields> {
  return { file, fields: validate(addressesSchema, readYaml(String(file), file), file, 'file-valid') };
}
