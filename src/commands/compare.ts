/**
 * `npm run compare -- <folder>`: lists every sentence of the Series in `content/` that repeats eight words in a row of
 * a text in the folder, where each is a `.txt` named by the id of its work. Such texts are kept outside the repository.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ownSentences } from '../content/own-sentences.ts';
import { readSeries } from '../content/read-series.ts';
import { wordSharing } from '../content/shared-words.ts';

const [folder, root = 'content'] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of texts: npm run compare -- <folder>');

const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
const sources = await Promise.all(
  names.map(async (name) => [basename(name, '.txt'), await readFile(join(folder, name), 'utf8')] as const),
);
const series = await readSeries(root);
const works = new Set(series.references.map(({ id }) => id));
const strangers = sources.map(([id]) => id).filter((id) => !works.has(id));
const sharedWith = wordSharing(sources);
const sentences = ownSentences(series);
const overlaps = sentences.flatMap(({ text, file, place }) =>
  sharedWith(text).map(({ source, words }) => {
    const at = place();
    const { line, column } = at && 'start' in at ? at.start : (at ?? { line: 1, column: 1 });
    return `${file.path}:${line}:${column}  ${source}  ${words}`;
  }),
);

for (const overlap of overlaps) console.log(overlap);
for (const id of strangers) console.error(`\`${id}.txt\` is named for no work of the Series`);
console.log(`Sentences: ${sentences.length}, texts: ${sources.length}, overlaps: ${overlaps.length}`);
if (overlaps.length > 0 || strangers.length > 0) process.exitCode = 1;
