/**
 * What of a text has an address of its own; an item of paragraphs leaves it to them, a figure speaks for its parts.
 * A summary is the title of a folded box.
 */
const BLOCKS =
  ':is(h2, h3, h4, p, figure, table, summary)[id]:not(figure *), :is(li, blockquote)[id]:not(:has(> p[id]), figure *)';

/** The headings, paragraphs, items, figures and tables of a text, in reading order. */
export function blocksIn(text: Element): readonly HTMLElement[] {
  return [...text.querySelectorAll<HTMLElement>(BLOCKS)];
}

/** The block in which a node stands. */
export function blockOf(node: EventTarget | null): HTMLElement | undefined {
  const element = node instanceof Element ? node : node instanceof Node ? node.parentElement : null;
  return element?.closest<HTMLElement>(BLOCKS) ?? undefined;
}

/** The heading under which a block stands, or which it is. */
export function headingOf(block: HTMLElement, text: Element): HTMLElement | undefined {
  const headings = [...text.querySelectorAll<HTMLElement>(':is(h2, h3, h4)[id]')];
  return headings.findLast(
    (heading) =>
      heading === block || heading.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}
