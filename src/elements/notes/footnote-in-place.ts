import { noteBlock, onEscape } from './note-block.ts';

/** How to close the note that a mark has opened. */
const opened = new WeakMap<HTMLAnchorElement, () => void>();

/** Opens the text of a footnote below the line of its mark, or closes it. */
export function toggleFootnote(mark: HTMLAnchorElement): void {
  const close = opened.get(mark);
  if (close) close();
  else open(mark);
}

function open(mark: HTMLAnchorElement): void {
  const note = document.getElementById(mark.hash.slice(1));
  if (!note) return;
  const block = noteBlock(`Note ${mark.textContent}`, partsOf(note, mark.textContent));
  block.id = `${mark.id}-note`;
  mark.setAttribute('aria-controls', block.id);
  mark.setAttribute('aria-expanded', 'true');
  mark.parentElement?.after(block);
  const listeners = new AbortController();
  const close = () => {
    listeners.abort();
    block.remove();
    opened.delete(mark);
    mark.removeAttribute('aria-controls');
    mark.setAttribute('aria-expanded', 'false');
    mark.focus({ preventScroll: true });
  };
  opened.set(mark, close);
  for (const place of [mark, block]) onEscape(place, close, listeners.signal);
}

/** The paragraphs of a note, its letter before the first. */
function partsOf(note: HTMLElement, letter: string): readonly (readonly Node[])[] {
  const name = document.createElement('b');
  name.textContent = letter;
  const [first = [], ...others] = [...note.children]
    .filter((child) => child.matches(':not(button, [data-footnote-backref])'))
    .map((child) => (child.localName === 'p' ? [...child.childNodes] : [child]));
  return [[name, new Text(' '), ...first], ...others];
}
