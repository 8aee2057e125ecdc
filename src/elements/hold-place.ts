import { readingLine } from './reading-line.ts';

/** What of a page stands in the flow of its text. */
const BLOCKS = 'main :is(h1, h2, h3, h4, p, li, dt, dd, tr, figure)';
/** What floats beside it or over it, or may go when the layout changes. */
const BESIDE = 'nav, reader-tools, reading-place, .terms, [popover]';

/**
 * Changes what lays the page out anew, and keeps the reader's place: the block at the line being read stays there,
 * and as much of it has gone by as before.
 */
export function holdPlace(change: () => void): void {
  const root = document.documentElement;
  const line = readingLine();
  const block = scrollY > 0 ? blockAt(line) : undefined;
  if (!block) {
    change();
    return;
  }
  const before = block.getBoundingClientRect();
  const gone = Math.max(0, line - before.top) / Math.max(1, before.height);
  const below = Math.max(0, before.top - line);
  // The browser's own anchoring would come on top of ours.
  root.style.overflowAnchor = 'none';
  change();
  const after = block.getBoundingClientRect();
  scrollBy({ top: after.top + gone * after.height - below - readingLine(), behavior: 'instant' });
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      root.style.removeProperty('overflow-anchor');
    });
  });
}

function blockAt(line: number): Element | undefined {
  return [...document.querySelectorAll(BLOCKS)].find((block) => {
    // What is folded away has a place too, but none that is seen.
    return block.getBoundingClientRect().bottom > line && block.checkVisibility() && !block.closest(BESIDE);
  });
}
