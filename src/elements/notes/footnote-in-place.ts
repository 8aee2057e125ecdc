import { closeByEscape, noteBlock } from './note-block.ts';

/** The note that a mark has opened. */
const opened = new WeakMap<HTMLAnchorElement, HTMLElement>();

/** Opens the text of a footnote below the line of its mark, or closes it. */
export function toggleFootnote(mark: HTMLAnchorElement): void {
  const open = opened.get(mark);
  if (open) {
    close(mark, open);
    return;
  }
  const note = document.getElementById(mark.hash.slice(1));
  if (!note) return;
  const letter = document.createElement('b');
  letter.textContent = mark.textContent;
  const parts = [...note.children]
    .filter((child) => child.matches(':not(button, [data-footnote-backref])'))
    .map((child) => (child.localName === 'p' ? [...child.childNodes] : [child]));
  const [first = [], ...others] = parts;
  const block = noteBlock(`Note ${mark.textContent}`, [[letter, new Text(' '), ...first], ...others]);
  block.id = `${mark.id}-note`;
  opened.set(mark, block);
  mark.setAttribute('aria-controls', block.id);
  mark.setAttribute('aria-expanded', 'true');
  mark.parentElement?.after(block);
  closeByEscape(block, mark, () => {
    close(mark, block);
  });
}

function close(mark: HTMLAnchorElement, block: HTMLElement): void {
  block.remove();
  opened.delete(mark);
  mark.removeAttribute('aria-controls');
  mark.setAttribute('aria-expanded', 'false');
}
