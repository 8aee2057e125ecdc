import { blocksIn } from '../passage-blocks.ts';

/** A concept of which a text speaks, and where. */
export interface SpokenConcept {
  readonly id: string;
  readonly name: string;
  /** The address of its page. */
  readonly href: string;
  /** Paragraphs, items, figures and tables, in reading order. */
  readonly blocks: readonly HTMLElement[];
}

/** What of a text may speak of a concept: headings and titles stand above what does. */
export function speakingBlocks(text: Element): readonly HTMLElement[] {
  return blocksIn(text).filter((block) => !block.matches('h2, h3, h4, .box-title'));
}

/** The concepts to which a text links or of which a claim of it tells, those with most places first. */
export function spokenConcepts(text: Element): readonly SpokenConcept[] {
  const blocks = new Map<string, HTMLElement[]>();
  for (const block of speakingBlocks(text)) {
    for (const id of conceptsIn(block)) {
      const its = blocks.get(id);
      if (its) its.push(block);
      else blocks.set(id, [block]);
    }
  }
  return [...blocks]
    .map(([id, its]) => ({ id, ...nameOf(id, text), blocks: its }))
    .filter(({ name }) => name !== '')
    .sort((a, b) => b.blocks.length - a.blocks.length || a.name.localeCompare(b.name, 'en-GB'));
}

/** Where a block links to a concept. */
export function linksTo(id: string, block: Element): readonly Element[] {
  return [...block.querySelectorAll<HTMLElement>('[data-concept]')].filter(
    ({ dataset }) => dataset['concept'] === id,
  );
}

function conceptsIn(block: Element): ReadonlySet<string> {
  const concepts = new Set<string>();
  for (const { dataset } of block.querySelectorAll<HTMLElement>('[data-concept], .claim[data-relation]')) {
    if (dataset['concept']) concepts.add(dataset['concept']);
    const [subject, , target] = dataset['relation']?.split('--') ?? [];
    if (subject && target) concepts.add(subject).add(target);
  }
  return concepts;
}

/** As the terms of the sections name it, else in the words of the first link; a claim may tell of one without either. */
function nameOf(id: string, text: Element): { readonly name: string; readonly href: string } {
  const terms = [...text.querySelectorAll<HTMLAnchorElement>('.terms a')];
  const links = [...text.querySelectorAll<HTMLAnchorElement>('a.concept')];
  const link =
    terms.find((term) => term.getAttribute('href')?.endsWith(`/${id}/`)) ??
    links.find(({ dataset }) => dataset['concept'] === id);
  const words = link?.textContent ?? id.replaceAll('-', ' ');
  return {
    name: words.charAt(0).toUpperCase() + words.slice(1),
    href: link?.getAttribute('href') ?? '',
  };
}
