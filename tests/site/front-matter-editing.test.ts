import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LanguageServer } from './language-server.ts';

const firstOf = (folder: string) =>
  `${folder}/${readdirSync(folder).find((name) => /^[^._].*\.md$/.test(name)) ?? ''}`;
const ARTICLE = firstOf('content/articles');
/** Texts are typed under the name of a concept that is there: the build has told the editor which files are concepts. */
const CONCEPT = firstOf('content/concepts');

const VOCABULARY = parse(readFileSync('content/vocabulary.yaml', 'utf8')) as { conceptTypes: object };

const WRONG = `---
name: a name
typ: a type
short: A protein.
relations:
  - type: a kind
    target: another
    confidence: certain
---
`;

const UNFINISHED = `---
name: a name
type: 
---
`;

let server: LanguageServer;

beforeAll(async () => {
  server = await LanguageServer.start();
});

afterAll(() => {
  server.stop();
});

describe('an editor with the Astro extension', () => {
  test('marks an unknown field, a missing one and a wrong word while a concept is typed', async () => {
    const found = await server.diagnosticsOf(CONCEPT, WRONG);
    expect(found).toEqual([
      { line: 1, message: 'Missing property "type".' },
      { line: 3, message: 'Property typ is not allowed.' },
      { line: 6, message: expect.stringContaining('Valid values') as string },
      { line: 8, message: expect.stringContaining('"established", "probable"') as string },
    ]);
  });

  test('offers the words of the vocabulary and the fields that are not there yet', async () => {
    expect(await server.completionsAt(CONCEPT, UNFINISHED, { line: 3, column: 7 })).toEqual(
      expect.arrayContaining(Object.keys(VOCABULARY.conceptTypes)),
    );
    const fields = await server.completionsAt(CONCEPT, UNFINISHED.replace('type: ', 're'), {
      line: 3,
      column: 3,
    });
    expect(fields).toContain('relations');
    expect(fields).not.toContain('name');
  });

  test.for([CONCEPT, ARTICLE])('has no fault to find with %s', async (file) => {
    expect(await server.diagnosticsOf(file, readFileSync(file, 'utf8'))).toEqual([]);
  });
});

test('VS Code is told to ask the Astro extension, and to offer it', () => {
  expect(readFileSync('.vscode/settings.json', 'utf8')).toContain('"astro.content-intellisense": true');
  expect(readFileSync('.vscode/extensions.json', 'utf8')).toContain('"astro-build.astro-vscode"');
});
