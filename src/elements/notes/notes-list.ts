import { partsOf, type Annotation } from './annotation.ts';
import { make } from './make.ts';
import type { MessageLine } from './message-line.ts';
import { NoteItem, type NoteItemHost } from './note-item.ts';
import { notesProblem } from './notes-problem.ts';
import type { NotesStore } from './notes-store.ts';

/** Deletes a note and says so, with a way back. */
export async function deleteNote(
  store: NotesStore,
  annotation: Annotation,
  message: Pick<MessageLine, 'say' | 'focus'>,
  restored?: () => void,
): Promise<void> {
  const kept = await store.delete(annotation.id);
  if (kept !== 'saved') {
    message.say(`It could not be deleted. ${notesProblem(kept.problem)}.`);
    return;
  }
  message.say(partsOf(annotation).note === '' ? 'Highlight deleted.' : 'Note deleted.', {
    label: 'Undo',
    act: () => {
      restored?.();
      void store.save(annotation);
    },
  });
  message.focus();
}

/** A list of notes that keeps its items, and what is being written in them, while notes come and go. */
export class NotesList {
  readonly #host: Omit<NoteItemHost, 'delete'>;
  readonly #message: MessageLine;
  #items = new Map<string, NoteItem>();
  /** Comes back by Undo, and gets the focus. */
  #awaited: string | undefined;
  readonly element = make('ol', 'notes-list');

  constructor(host: Omit<NoteItemHost, 'delete'>, message: MessageLine) {
    this.#host = host;
    this.#message = message;
    // Safari takes the role from a list without marks.
    this.element.setAttribute('role', 'list');
  }

  /** Shows these notes, in this order. */
  show(notes: readonly Annotation[]): void {
    const items = new Map(notes.map((one) => [one.id, this.#items.get(one.id) ?? this.#item(one)]));
    for (const [id, item] of this.#items) if (!items.has(id)) item.element.remove();
    for (const [index, one] of notes.entries()) {
      const item = items.get(one.id);
      item?.update(one);
      const there = this.element.children[index] ?? null;
      // What stands in its place already keeps the focus.
      if (item && there !== item.element) this.element.insertBefore(item.element, there);
    }
    this.#items = items;
    const back = this.#awaited === undefined ? undefined : items.get(this.#awaited);
    if (!back) return;
    back.focus();
    this.#awaited = undefined;
  }

  /** Hides the items without the words; returns how many are left. */
  filter(words: string): number {
    let left = 0;
    for (const item of this.#items.values()) {
      item.element.hidden = !item.has(words);
      if (!item.element.hidden) left += 1;
    }
    return left;
  }

  #item(annotation: Annotation): NoteItem {
    const host = {
      ...this.#host,
      delete: (one: Annotation) => {
        void deleteNote(this.#host.store, one, this.#message, () => (this.#awaited = one.id));
      },
    };
    return new NoteItem(host, annotation);
  }
}
