import { conceptId, relationId, workId } from '../../../src/model/ids.ts';
import type { Confidence, Relation } from '../../../src/model/relation.ts';
import type { Series } from '../../../src/model/series.ts';
import { createSeries } from '../../../src/model/series.ts';

const TYPES: Readonly<Record<string, string>> = {
  periostin: 'molecule',
  'wnt-signalling': 'molecule',
  osteoblast: 'cell',
  neutrophil: 'cell',
};

const NAMES = [
  'periostin',
  'wnt-signalling',
  'osteoblast',
  'neutrophil',
  'local-invasion',
  'intravasation',
  'extravasation',
  'dormancy',
  'outgrowth',
  'metastatic-colonisation',
];

const RELATIONS: readonly (readonly [
  subject: string,
  type: string,
  target: string,
  confidence: Confidence,
])[] = [
  ['periostin', 'promotes', 'metastatic-colonisation', 'established'],
  ['periostin', 'binds', 'wnt-signalling', 'probable'],
  ['wnt-signalling', 'promotes', 'outgrowth', 'suggested'],
  ['neutrophil', 'inhibits', 'metastatic-colonisation', 'contested'],
  ['osteoblast', 'inhibits', 'outgrowth', 'speculative'],
  ['local-invasion', 'precedes', 'intravasation', 'probable'],
  ['dormancy', 'precedes', 'outgrowth', 'probable'],
  ['dormancy', 'inhibits', 'outgrowth', 'probable'],
];

/** A small Series with relations of every confidence and sign. */
export function sampleSeries(): Series {
  return createSeries({
    info: {
      name: 'Sample',
      subject: 'Series',
      description: '',
      journal: '',
      collection: '',
      related: [],
      doiLandsHere: false,
      licence: 'CC-BY-4.0',
      language: 'en-GB',
      authors: [],
      readingOrder: [],
    },
    vocabulary: {
      conceptTypes: {
        process: { label: 'process', plural: 'processes', hue: 'rose', glyph: 'ring' },
        molecule: { label: 'molecule', plural: 'molecules', hue: 'teal', glyph: 'hexagon' },
        cell: { label: 'cell', plural: 'cells', hue: 'violet', glyph: 'circle' },
      },
      relationTypes: {
        promotes: {
          label: 'promotes',
          inverse: 'is promoted by',
          sign: 'positive',
          symmetric: false,
          needsEvidence: true,
        },
        inhibits: {
          label: 'inhibits',
          inverse: 'is inhibited by',
          sign: 'negative',
          symmetric: false,
          needsEvidence: true,
        },
        precedes: {
          label: 'precedes',
          inverse: 'follows',
          sign: 'none',
          symmetric: false,
          needsEvidence: true,
        },
        binds: { label: 'binds', inverse: 'binds', sign: 'none', symmetric: true, needsEvidence: true },
      },
      systems: { mouse: 'mouse' },
      identifiers: {},
    },
    articles: [],
    concepts: NAMES.map((name) => ({
      id: conceptId(name),
      name: name.replace('-', ' ').replace('wnt', 'Wnt'),
      type: TYPES[name] ?? 'process',
      short: '',
      aliases: [],
      steps: [],
      identifiers: {},
    })),
    relations: RELATIONS.map(([subject, type, target, confidence]): Relation => ({
      id: relationId(subject, type, target),
      subject: conceptId(subject),
      type,
      target: conceptId(target),
      confidence,
      evidence: [{ work: workId('malanchi2012'), stance: 'supports', systems: ['mouse'], showed: 'It did.' }],
    })),
    references: [
      {
        id: workId('malanchi2012'),
        type: 'article-journal',
        title: 'Stem cells and niche',
        author: [{ family: 'Malanchi', given: 'I.' }],
        issued: { 'date-parts': [[2012]] },
        custom: {
          kind: 'primary',
          topics: [],
          steps: [],
          systems: ['mouse'],
          support: 'abstract',
          findings: [],
          status: { state: 'current', checked: null },
          authorsComplete: false,
        },
      },
    ],
    sentences: [],
    claims: [],
    claimChecks: [],
    forwards: [],
    attrition: [],
  });
}
