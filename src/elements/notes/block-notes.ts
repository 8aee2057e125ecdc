import { closeByEscape, noteBlock } from './note-block.ts';

/** The open notes of a block. */
const opened = new WeakMap<HTMLElement, HTMLElement>();

/** Whether a block has notes that stand in no margin now. */
export function hasHiddenNotes(block: HTMLElement): boolean {
  return notesOf(block).some((note) => !note.checkVisibility());
}

/** What the button says that opens or closes them. */
export function toggleWords(block: HTMLElement): string {
  return opened.has(block) ? 'Close the notes of this paragraph' : 'Notes of this paragraph';
}

/** Opens the notes of a block at its end, with the focus on them, or closes them; the focus returns to the mark. */
export function toggleBlockNotes(block: HTMLElement, mark: HTMLElement): void {
  const close = () => {
    opened.get(block)?.remove();
    opened.delete(block);
  };
  if (opened.has(block)) {
    close();
    return;
  }
  const parts = notesOf(block).map((note) => [...note.childNodes]);
  const notes = noteBlock('Notes of this paragraph', parts);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '×';
  button.setAttribute('aria-label', 'Close the notes');
  button.addEventListener('click', () => {
    close();
    mark.focus({ preventScroll: true });
  });
  notes.prepend(button);
  opened.set(block, notes);
  block.append(notes);
  closeByEscape(notes, mark, close);
  notes.focus({ preventScroll: true });
  notes.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

function notesOf(block: HTMLElement): readonly HTMLElement[] {
  return [...block.querySelectorAll<HTMLElement>('.margin-note')];
}
