/** What of a page stands in the flow of its text. */
const BLOCKS = 'main :is(h1, h2, h3, h4, p, li, dt, dd, tr, figure)';
/** What floats beside it or over it. */
const BESIDE = 'nav, reader-tools, reading-place, .margin-notes, [popover]';

/**
 * Changes what lays the page out anew, and keeps the reader's place: the block at the line being read stays there,
 * and as much of it has gone by as before.
 */
export function holdPlace(change: () => void): void {
  const root = document.documentElement;
  const line = parseFloat(getComputedStyle(root).scrollPaddingTop) || 0;
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
  const newLine = parseFloat(getComputedStyle(root).scrollPaddingTop) || 0;
  scrollBy({ top: after.top + gone * after.height - below - newLine, behavior: 'instant' });
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      root.style.removeProperty('overflow-anchor');
    });
  });
}

function blockAt(line: number): Element | undefined {
  return [...document.querySelectorAll(BLOCKS)].find((block) => {
    const { bottom, height } = block.getBoundingClientRect();
    return height > 0 && bottom > line && !block.closest(BESIDE);
  });
}
