import { noteBlock, onEscape } from './note-block.ts';

/** How to close the open notes of a block. */
const opened = new WeakMap<HTMLElement, () => void>();

/** Whether a block has notes that stand in no margin now. */
export function hasHiddenNotes(block: HTMLElement): boolean {
  return notesOf(block).some((note) => !note.checkVisibility());
}

/** What the button says that opens or closes them. */
export function toggleWords(block: HTMLElement): string {
  return opened.has(block) ? 'Close the notes of this paragraph' : 'Notes of this paragraph';
}

/** Opens the notes of a block at its end, with the focus on them, or closes them; `goBack` returns the focus. */
export function toggleBlockNotes(block: HTMLElement, goBack: () => void): void {
  const close = opened.get(block);
  if (close) close();
  else open(block, goBack);
}

function open(block: HTMLElement, goBack: () => void): void {
  const parts = notesOf(block).map((note) => [...note.childNodes]);
  const notes = noteBlock('Notes of this paragraph', parts);
  const close = () => {
    notes.remove();
    opened.delete(block);
    goBack();
  };
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '×';
  button.setAttribute('aria-label', 'Close the notes');
  button.addEventListener('click', close);
  notes.prepend(button);
  opened.set(block, close);
  block.append(notes);
  onEscape(notes, close);
  notes.focus({ preventScroll: true });
  notes.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

function notesOf(block: HTMLElement): readonly HTMLElement[] {
  return [...block.querySelectorAll<HTMLElement>('.margin-note')];
}
