/** `npm run schemas`: writes the JSON Schemas that editors use while content is typed (`.vscode/settings.json`). */
import { mkdir, writeFile } from 'node:fs/promises';
import { jsonSchemas } from '../content/json-schemas.ts';

await mkdir('schemas', { recursive: true });
for (const [name, schema] of Object.entries(await jsonSchemas('content'))) {
  await writeFile(`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
