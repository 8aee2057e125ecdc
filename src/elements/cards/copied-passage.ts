/** Blocks that carry an anchor of their own. */
const BLOCKS = 'figure, .box, .question, blockquote, table, li, p';
/** What is not part of what a passage says, or would stand twice. */
const LEFT_OUT =
  '.margin-note, .note-in-place, .figure-tools, .diagram-list, .plot-table, .explorable-controls, :not(.box) > details, [data-footnote-backref], button, script';

/** What stands at an anchor of this page, for a card: a section's beginning, a figure, a note, a paragraph. */
export function copiedPassage(anchor: string): HTMLElement | undefined {
  const target = anchor === '' ? null : document.getElementById(anchor);
  const main = target?.closest('main');
  if (!target || !main || target === main) return undefined;
  const card = part();
  if (/^H[1-6]$/.test(target.tagName)) {
    card.append(title(anchor, copy(target).textContent), ...firstParagraph(target));
    return card;
  }
  const block = target.closest(BLOCKS);
  if (!block) return undefined;
  const name = block.querySelector('figcaption b')?.textContent.replace(/\.$/, '');
  const isNote = target.closest('[role="doc-endnotes"], .footnotes') !== null;
  card.append(title(anchor, name ?? (isNote ? 'Note' : 'In this text')));
  if (block.tagName === 'LI') card.append(...[...copy(block).childNodes]);
  else card.append(copy(block));
  return card;
}

function part(): HTMLElement {
  const card = document.createElement('div');
  card.className = 'card-part card-passage';
  return card;
}

function title(anchor: string, words: string): HTMLElement {
  const paragraph = document.createElement('p');
  const link = document.createElement('a');
  paragraph.className = 'card-title';
  link.href = `#${anchor}`;
  link.textContent = words;
  paragraph.append(link);
  return paragraph;
}

function firstParagraph(heading: Element): readonly Element[] {
  let next = heading.nextElementSibling;
  while (next && !next.matches('p:not(.section-note), ul, ol, figure')) {
    if (next.matches('h1, h2')) return [];
    next = next.nextElementSibling;
  }
  return next ? [copy(next)] : [];
}

function copy(element: Element): Element {
  const copied = element.cloneNode(true) as Element;
  for (const left of copied.querySelectorAll(LEFT_OUT)) left.remove();
  for (const fold of copied.querySelectorAll('details')) fold.open = true;
  for (const one of [copied, ...copied.querySelectorAll('[id]')]) one.removeAttribute('id');
  return copied;
}
