import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../../src/content/json-schemas.ts';
import { fixturePath } from './series-fixture.ts';

interface JsonSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | false;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly string[];
}

const schemas = await jsonSchemas(fixturePath('base', 'content'));

test('spells the words of the vocabulary out', () => {
  const concept = schemas['concept'] as JsonSchema;
  expect(concept.properties?.['type']?.enum).toEqual(['ingredient', 'process']);
  expect(concept.properties?.['relations']?.items?.properties?.['type']?.enum).toContain('raises');
  expect(JSON.stringify(concept)).not.toContain('"vocabulary":');
});

test.for(Object.keys(schemas))('%s: describes every field and lets no other in', (name) => {
  const undescribed: string[] = [];
  const walk = (schema: JsonSchema, path: string) => {
    if (schema.properties && schema.additionalProperties !== false) undescribed.push(`${path} is open`);
    for (const [field, value] of Object.entries(schema.properties ?? {})) {
      if (!value.description) undescribed.push(`${path}.${field}`);
      walk(value, `${path}.${field}`);
    }
    if (schema.items) walk(schema.items, `${path}[]`);
    if (schema.additionalProperties) walk(schema.additionalProperties, `${path}.*`);
    for (const option of schema.anyOf ?? []) walk(option, path);
  };
  walk(schemas[name] as JsonSchema, name);
  expect(undescribed).toEqual([]);
});

test('are written out in `schemas/` as they are now (else run `npm run schemas`)', async () => {
  for (const [name, schema] of Object.entries(await jsonSchemas('content'))) {
    const written = await readFile(`schemas/${name}.schema.json`, 'utf8');
    expect(written, name).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  }
});
