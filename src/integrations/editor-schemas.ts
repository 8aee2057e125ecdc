import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { jsonSchemas } from '../content/json-schemas.ts';
import { type FileKind, listFiles } from '../content/list-files.ts';

/** Collections of files with front matter, and the kind of file in each. */
const KINDS: ReadonlyMap<string, FileKind> = new Map([
  ['articles', 'article'],
  ['concepts', 'concept'],
  ['steps', 'step'],
]);

/**
 * Tells the Astro extension of an editor what the front matter of each text may hold, so that it completes and judges
 * it as it is typed. Astro itself writes these files for collections whose schemas it holds; ours are judged elsewhere.
 */
export function editorSchemas(): AstroIntegration {
  let content = '';
  let write: () => Promise<void>;
  return {
    name: 'editor-schemas',
    hooks: {
      'astro:config:done': async ({ config, logger }) => {
        content = fileURLToPath(new URL('content/', config.root));
        const target = fileURLToPath(new URL('.astro/collections/', config.root));
        write = () =>
          writeEditorSchemas(content, target).catch((error: unknown) => {
            // What is wrong with the vocabulary is told by the check, with its place.
            logger.warn(`editors keep the schemas that they have: ${String(error)}`);
          });
        await write();
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', (event, path) => {
          const changesSchemas = event !== 'change' || path.endsWith('vocabulary.yaml');
          if (changesSchemas && path.startsWith(content)) void write();
        });
      },
    },
  };
}

async function writeEditorSchemas(content: string, target: string): Promise<void> {
  const schemas = await jsonSchemas(content);
  const files = await listFiles(content);
  const entries = [...KINDS].flatMap(([name, kind]) =>
    files
      .filter((file) => file.kind === kind)
      .map(({ file }) => [addressInEditor(join(file.cwd, file.path)), name] as const),
  );
  await mkdir(target, { recursive: true });
  for (const [name, kind] of KINDS) {
    await writeFile(join(target, `${name}.schema.json`), JSON.stringify(schemas[kind]));
  }
  const manifest = {
    collections: [...KINDS.keys()].map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(entries),
  };
  await writeFile(join(target, 'collections.json'), JSON.stringify(manifest, null, 2));
}

/** As the language server compares them: decoded, and in lower case for systems that do not tell cases apart. */
function addressInEditor(path: string): string {
  return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}
