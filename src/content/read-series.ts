import type { VFile } from 'vfile';
import { listFiles, type ContentFile, type FileKind } from './list-files.ts';
import { readAddresses } from './read-addresses.ts';
import { readArticle } from './read-article.ts';
import { readClaimChecks } from './read-claim-checks.ts';
import { readConcept, readConceptFacts } from './read-concept.ts';
import { readDatasets } from './read-datasets.ts';
import { readSharedDiagram } from './read-diagram.ts';
import { readExplorable } from './read-explorable.ts';
import { readReferences } from './read-references.ts';
import { readStep } from './read-step.ts';
import { readYaml } from './read-yaml.ts';
import { seriesSchema } from './schemas/series-schema.ts';
import { vocabularySchema } from './schemas/vocabulary-schema.ts';
import { seriesNames } from './series-names.ts';
import type { SeriesSource } from './series-source.ts';
import { validate } from './validate.ts';

/** Reads every file of a Series once; what is wrong with one by itself is written down in it. */
export async function readSeries(root: string): Promise<SeriesSource> {
  const files = await listFiles(root);
  const of = (kind: FileKind) => files.filter((file) => file.kind === kind);
  const info = single(root, files, 'series');
  const vocabulary = single(root, files, 'vocabulary');
  const references = of('references').flatMap(readReferences);
  const facts = of('concept').map(readConceptFacts);
  // Sentences name concepts and authors that the text leaves to the Series, so texts are read once these are known.
  const names = seriesNames(facts, references);
  const concepts = facts.map((concept) => readConcept(concept, names));
  const articles = await Promise.all(of('article').map((file) => readArticle(file, names)));
  const steps = of('step').map((file) => readStep(file, names));
  const explorables = of('explorable').map((file) => readExplorable(file, articles, names));
  return {
    root,
    files,
    info: { file: info, fields: validate(seriesSchema, readYaml(String(info), info), info, 'file-valid') },
    vocabulary: {
      file: vocabulary,
      fields: validate(vocabularySchema, readYaml(String(vocabulary), vocabulary), vocabulary, 'file-valid'),
    },
    articles,
    concepts,
    steps,
    relations: concepts.flatMap(({ relations }) => relations),
    references,
    diagrams: await Promise.all(of('diagram').map(readSharedDiagram)),
    datasets: readDatasets(of('dataset'), of('table')),
    explorables,
    claimChecks: of('checks').flatMap(readClaimChecks),
    addresses: of('addresses').map(readAddresses)[0],
    texts: [
      ...articles.flatMap(({ keyPoints, body }) => [...keyPoints, body]),
      ...concepts.flatMap(({ short, body }) => (short ? [short, body] : [body])),
      ...steps.flatMap(({ stops, body }) => (stops ? [body, stops] : [body])),
      ...explorables.flatMap(({ assumptions }) => assumptions),
    ],
  };
}

function single(root: string, files: readonly ContentFile[], kind: 'series' | 'vocabulary'): VFile {
  const found = files.find((file) => file.kind === kind);
  if (!found) throw new Error(`\`${root}\` holds no Series: \`${kind}.yaml\` is missing`);
  return found.file;
}
