import type { VFile } from 'vfile';
import { expandForwards } from '../model/expand-forwards.ts';
import type { Forward } from '../model/forward.ts';
import type {
  ConceptSource,
  DatasetSource,
  ExplorableSource,
  ReferenceSource,
  RelationSource,
  SeriesSource,
  SharedDiagramSource,
} from './series-source.ts';
import type { VocabularyFields } from './schemas/vocabulary-schema.ts';

/** What there is in a Series, by id; of two with one id, the first. */
export interface Known {
  readonly articles: ReadonlySet<string>;
  readonly concepts: ReadonlyMap<string, ConceptSource>;
  readonly works: ReadonlyMap<string, ReferenceSource>;
  readonly relations: ReadonlyMap<string, RelationSource>;
  /** Of all relations, those with a fault included. */
  readonly relationIds: ReadonlySet<string>;
  readonly diagrams: ReadonlyMap<string, SharedDiagramSource>;
  readonly datasets: ReadonlyMap<string, DatasetSource>;
  readonly explorables: ReadonlyMap<string, ExplorableSource>;
  /** Slugs of the steps of the cascade; undefined when the Series has none. */
  readonly steps: ReadonlySet<string> | undefined;
  /** From addresses that were to those that are, of renamed concepts those of their relations included. */
  readonly forwards: ReadonlyMap<string, string>;
  readonly relationTypes: VocabularyFields['relationTypes'];
  /** Whether a file does not parse: what it would have told is not known, and nobody is blamed for naming it. */
  readonly isUnread: (file: VFile | undefined) => boolean;
}

const UNREAD: readonly (string | undefined)[] = ['frontmatter-present', 'yaml-parses', 'json-parses'];

/** Gathers what there is, files with faults included. */
export function gatherKnown(series: SeriesSource): Known {
  const steps = series.info.fields.valid.cascade?.steps;
  const unread = new Set<VFile | undefined>(
    series.files
      .map(({ file }) => file)
      .filter(({ messages }) => messages.some(({ ruleId }) => UNREAD.includes(ruleId))),
  );
  return {
    articles: new Set(series.articles.map(({ slug }) => slug)),
    concepts: firstBy(series.concepts, ({ slug }) => slug),
    works: firstBy(series.references, ({ id }) => id),
    relations: firstBy(series.relations, ({ id }) => id),
    relationIds: new Set(series.concepts.flatMap(({ relationIds }) => relationIds)),
    diagrams: firstBy(series.diagrams, ({ name }) => name),
    datasets: firstBy(series.datasets, ({ name }) => name),
    explorables: firstBy(series.explorables, ({ name }) => name),
    steps: steps && new Set(steps.map(({ concept }) => concept)),
    forwards: new Map(forwardsOf(series).map(({ from, to }) => [from, to])),
    relationTypes: series.vocabulary.fields.valid.relationTypes ?? {},
    isUnread: (file) => unread.has(file),
  };
}

function forwardsOf({ addresses, relations }: SeriesSource): readonly Forward[] {
  const written = Object.entries(addresses?.fields.valid.forwards ?? {}).map(([from, to]) => ({ from, to }));
  return expandForwards(
    written,
    relations.map(({ subject, fields: { type, target } }) => ({ subject, type, target })),
  );
}

function firstBy<Value>(values: readonly Value[], key: (value: Value) => string): ReadonlyMap<string, Value> {
  const first = new Map<string, Value>();
  for (const value of values) if (!first.has(key(value))) first.set(key(value), value);
  return first;
}
