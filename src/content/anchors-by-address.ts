import { visit } from 'unist-util-visit';
import { anchorOf } from '../markdown/anchor.ts';
import { addresses } from '../model/addresses.ts';
import { isSlug, relationId } from '../model/ids.ts';
import type { Known } from './known.ts';
import type { MarkdownText, SeriesSource } from './series-source.ts';

/** The address of every page of the site, and the anchors on it that a text may link to. */
export function anchorsByAddress(
  series: SeriesSource,
  known: Known,
): ReadonlyMap<string, ReadonlySet<string>> {
  const none: ReadonlySet<string> = new Set();
  const pages = [
    addresses.home(),
    addresses.concepts(),
    addresses.references(),
    addresses.search(),
    addresses.articles(),
    addresses.timeline(),
    addresses.collection(),
    addresses.about(),
    addresses.qa(),
  ];
  const contested = [...known.relations.values()].filter(({ fields }) => fields.confidence === 'contested');
  const steps = new Set([
    ...(known.steps ?? []),
    ...series.steps.flatMap(({ body }) => [...anchorsOf(body)]),
  ]);
  return new Map<string, ReadonlySet<string>>([
    ...(known.steps ? [[addresses.cascade(), steps] as const] : []),
    ...pages.map((address) => [address, none] as const),
    [addresses.controversies(), new Set(contested.map(({ id }) => id))],
    ...series.references.flatMap(({ fields }) => {
      const { id } = fields.valid;
      return id === undefined ? [] : [[addresses.reference(id), none] as const];
    }),
    ...[...known.relations.values()].flatMap(({ subject, fields: { type, target } }) =>
      isSlug(subject) ? [[addresses.relation(relationId(subject, type, target)), none] as const] : [],
    ),
    ...series.articles.map(({ body }) => [addresses.page(body.page), anchorsOf(body)] as const),
    ...series.concepts.map(({ body }) => [addresses.page(body.page), anchorsOf(body)] as const),
  ]);
}

function anchorsOf({ passages, tree }: MarkdownText): ReadonlySet<string> {
  const anchors = new Set<string>(passages.sections.map(({ id }) => id));
  for (const work of passages.works) anchors.add(`ref-${work}`);
  visit(tree, (node) => {
    if (node.type === 'claim' || node.type === 'figure') anchors.add(node.id);
    const id = anchorOf(node);
    if (id !== undefined) anchors.add(id);
  });
  return anchors;
}
