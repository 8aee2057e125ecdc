import type { Attrition } from './attrition.ts';
import { compareNames } from './concept-name.ts';
import type { Concept } from './concept.ts';
import type { ArticleId } from './ids.ts';
import type { Section, Sentence } from './passage.ts';
import type { Series } from './series.ts';

/** A step of the cascade with everything that the Series knows of it. */
export interface StepOfCascade {
  readonly concept: Concept;
  readonly before: readonly Concept[];
  readonly next: readonly Concept[];
  /** What takes part in it, by type of concept in the vocabulary's order. */
  readonly atWork: readonly { readonly type: string; readonly concepts: readonly Concept[] }[];
  readonly numbers: readonly Attrition[];
  readonly arguedIn: readonly ArguedSection[];
}

/** A section of an article that speaks of a step. */
export interface ArguedSection {
  readonly article: ArticleId;
  /** Undefined before the first heading. */
  readonly section: Section | undefined;
  /** In reading order; at least one. */
  readonly sentences: readonly Sentence[];
}

/** The steps of a Series' cascade in their order; none where it has no cascade. */
export function stepsOfCascade(series: Series): readonly StepOfCascade[] {
  const steps = series.info.cascade?.steps ?? [];
  return steps.map(({ concept: id, next }) => ({
    concept: series.concept(id),
    before: steps.filter((step) => step.next.includes(id)).map(({ concept }) => series.concept(concept)),
    next: next.map((step) => series.concept(step)),
    atWork: atWork(series, series.concept(id)),
    numbers: series.attrition.filter(({ step }) => step === id),
    arguedIn: arguedIn(series, series.concept(id)),
  }));
}

function atWork({ concepts, vocabulary, info }: Series, step: Concept): StepOfCascade['atWork'] {
  const steps = new Set(info.cascade?.steps.map(({ concept }) => concept));
  const there = concepts.filter((concept) => concept.steps.includes(step.id) && !steps.has(concept.id));
  return Object.keys(vocabulary.conceptTypes).flatMap((type) => {
    const ofType = there
      .filter((concept) => concept.type === type)
      .sort((a, b) => compareNames(a.name, b.name));
    return ofType.length === 0 ? [] : [{ type, concepts: ofType }];
  });
}

function arguedIn(series: Series, { id }: Concept): ArguedSection[] {
  const sections = new Map<
    string,
    { article: ArticleId; section: Section | undefined; sentences: Sentence[] }
  >();
  for (const sentence of series.mentionsOf(id)) {
    if (sentence.page.kind !== 'article') continue;
    const { id: article } = sentence.page;
    const key = `${article}#${sentence.section ?? ''}`;
    const section = series.article(article).sections.find((one) => one.id === sentence.section);
    const found = sections.get(key) ?? { article, section, sentences: [] };
    found.sentences.push(sentence);
    sections.set(key, found);
  }
  return [...sections.values()];
}
