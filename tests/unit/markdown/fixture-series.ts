import { articleId, conceptId, relationId, workId } from '../../../src/model/ids.ts';
import type { Claim } from '../../../src/model/passage.ts';
import type { Reference, StatusState } from '../../../src/model/reference.ts';
import type { Evidence, Relation } from '../../../src/model/relation.ts';
import { createSeries, type Series } from '../../../src/model/series.ts';
import type { RelationType } from '../../../src/model/vocabulary.ts';

export const ARTICLE = { kind: 'article', id: articleId('fixture') } as const;

const PERIOSTIN_PROMOTES = 'periostin--promotes--metastatic-colonisation';

/** The smallest Series that the Markdown fixtures speak of. */
export function fixtureSeries(claims: readonly Claim[] = []): Series {
  return createSeries({
    info: {
      name: 'Fixture',
      subject: 'Fixture',
      description: 'Fixture',
      journal: 'Fixture',
      collection: 'https://example.org/',
      related: [],
      doiLandsHere: false,
      licence: 'CC-BY-4.0',
      language: 'en-GB',
      authors: [],
      readingOrder: [],
    },
    vocabulary: {
      conceptTypes: {},
      relationTypes: {
        promotes: relationType('promotes', 'positive'),
        inhibits: relationType('inhibits', 'negative'),
        'is-a': relationType('is a kind of', 'none'),
      },
      systems: { mouse: 'mouse', human: 'patients and human tissue' },
      identifiers: {},
    },
    articles: [],
    concepts: [
      concept('periostin'),
      concept('metastatic-niche'),
      concept('metastatic-colonisation'),
      concept('kupffer-cell', 'Kupffer cell'),
      concept('mtor', 'mTOR'),
    ],
    relations: [
      relation('periostin', 'promotes', 'metastatic-colonisation', [
        evidence('malanchi2012', ['mouse', 'human']),
        evidence('concern2016', []),
      ]),
      relation('mtor', 'inhibits', 'metastatic-colonisation', [
        { ...evidence('malanchi2012', []), showed: 'Something else.' },
      ]),
      relation('metastatic-niche', 'is-a', 'metastatic-niche', []),
    ],
    references: [
      reference('malanchi2012', ['Malanchi', 'Santamaria', 'Susanto'], 'Nature', 2012),
      reference('oskarsson2011', ['Oskarsson', 'Acharyya', 'Zhang'], 'Nature Medicine', 2011),
      reference('paget1889', ['Paget'], 'The Lancet', 1889),
      reference('peinado2011', ['Peinado', 'Lavotshkin'], undefined, 2011),
      reference('kaplan2005', ['Kaplan', 'Riba', 'Zacharoulis'], 'Nature', 2005),
      { ...reference('unknown2000', ['Known'], 'Cell', 2000, 'current', false) },
      reference('retracted2015', ['Cox', 'Rumney'], 'Nature', 2015, 'retracted'),
      reference('concern2016', ['Doubt'], 'Cell', 2016, 'concern'),
    ],
    sentences: [],
    claims,
    claimChecks: [],
    forwards: [],
    attrition: [],
  });
}

/** A claim of the fixture article whose works support it, as the checker would make it. */
export function fixtureClaim(id: string): Claim {
  return {
    id,
    article: ARTICLE.id,
    section: null,
    block: 'text-1',
    relation: PERIOSTIN_PROMOTES as Claim['relation'],
    text: '',
    works: [],
    stance: 'supports',
  };
}

function concept(slug: string, name = slug.replaceAll('-', ' ')) {
  return {
    id: conceptId(slug),
    name,
    type: 'process',
    short: `What ${name} is.`,
    aliases: [],
    steps: [],
    identifiers: {},
  };
}

function relationType(label: string, sign: RelationType['sign']): RelationType {
  return { label, inverse: label, sign, symmetric: false, needsEvidence: true };
}

function relation(subject: string, type: string, target: string, items: readonly Evidence[]): Relation {
  return {
    id: relationId(subject, type, target),
    subject: conceptId(subject),
    type,
    target: conceptId(target),
    confidence: 'probable',
    evidence: items,
  };
}

function evidence(work: string, systems: readonly string[]): Evidence {
  return { work: workId(work), stance: 'supports', systems, showed: `What ${work} showed.` };
}

function reference(
  id: string,
  families: readonly string[],
  journal: string | undefined,
  year: number,
  state: StatusState = 'current',
  authorsComplete = true,
): Reference {
  return {
    id: workId(id),
    type: 'article-journal',
    title: `Title of ${id}`,
    author: families.map((family) => ({ family })),
    'container-title': journal,
    issued: { 'date-parts': [[year]] },
    custom: {
      kind: 'primary',
      topics: [],
      steps: [],
      systems: [],
      support: 'abstract',
      findings: [],
      status: { state, checked: null },
      authorsComplete,
    },
  };
}
