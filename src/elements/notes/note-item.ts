import { partsOf, type Annotation } from './annotation.ts';
import { button, make } from './make.ts';
import { NoteEditor } from './note-editor.ts';
import type { NotesStore } from './notes-store.ts';

/** What the list does for an item. */
export interface NoteItemHost {
  readonly store: NotesStore;
  /** A link to the words in the text. */
  link(annotation: Annotation): HTMLAnchorElement;
  /** Whether the words are no longer in the text. */
  isLost(annotation: Annotation): boolean;
  delete(annotation: Annotation): void;
}

/** One highlight in a list: its words, its note, and what can be done with them. */
export class NoteItem {
  readonly #host: NoteItemHost;
  #annotation: Annotation;
  #editor: NoteEditor | undefined;
  /** What was drawn last. */
  #shown = '';
  readonly #body = make('div');
  readonly element = make('li', 'note-item', this.#body);

  constructor(host: NoteItemHost, annotation: Annotation) {
    this.#host = host;
    this.#annotation = annotation;
    this.#draw();
  }

  /** Shows what the note is now; a note that is being written stays in its field. */
  update(annotation: Annotation): void {
    this.#annotation = annotation;
    if (!this.#editor && this.#state !== this.#shown) this.#draw();
  }

  /** Whether words stand in the quote or in the note. */
  has(words: string): boolean {
    const { quote, note } = partsOf(this.#annotation);
    return `${quote.exact}\n${note}`.toLowerCase().includes(words.toLowerCase());
  }

  /** Moves the focus to the first of its tools. */
  focus(): void {
    this.#tools()[0]?.focus();
  }

  get #state(): string {
    const one = this.#annotation;
    return JSON.stringify([one, this.#host.isLost(one), this.#host.store.isWaiting(one.id)]);
  }

  #draw(): void {
    this.#shown = this.#state;
    const { quote, note } = partsOf(this.#annotation);
    const { store } = this.#host;
    const parts: HTMLElement[] = [make('blockquote', '', quote.exact)];
    if (note !== '') parts.push(make('p', 'note-words', note));
    if (this.#host.isLost(this.#annotation)) {
      parts.push(make('p', 'note-state', 'Its words have changed: it cannot be shown in the text.'));
    }
    if (store.isWaiting(this.#annotation.id)) {
      parts.push(make('p', 'note-state', 'Not saved: it stays here while this page is open.'));
    }
    const edit = button(note === '' ? 'Add a note' : 'Edit', () => {
      this.#edit();
    });
    const away = button('Delete', () => {
      this.#host.delete(this.#annotation);
    });
    this.#name(edit, away);
    const link = this.#host.isLost(this.#annotation) ? [] : [this.#host.link(this.#annotation)];
    const old = this.#body.querySelector(':scope > .note-tools');
    const at = old ? [...old.children].findIndex((tool) => tool === document.activeElement) : -1;
    this.#body.replaceChildren(...parts, make('p', 'note-tools', ...link, edit, away));
    if (at >= 0) this.#tools()[at]?.focus();
  }

  /** Of many buttons that read alike each says of which words it speaks. */
  #name(...buttons: readonly HTMLButtonElement[]): void {
    const { exact } = partsOf(this.#annotation).quote;
    const words = exact.length > 40 ? `${exact.slice(0, 40).trimEnd()}…` : exact;
    for (const one of buttons) one.setAttribute('aria-label', `${one.textContent}: “${words}”`);
  }

  #edit(): void {
    const done = button('Done', () => {
      void this.#endEdit();
    });
    this.#editor = new NoteEditor(this.#host.store, this.#annotation, done);
    this.#editor.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      // The panel around it stays open.
      event.preventDefault();
      event.stopPropagation();
      void this.#endEdit();
    });
    this.#body.querySelector(':scope > .note-words')?.remove();
    this.#body.querySelector(':scope > .note-tools')?.replaceWith(this.#editor.element);
    this.#editor.focus();
  }

  async #endEdit(): Promise<void> {
    const editor = this.#editor;
    this.#editor = undefined;
    await editor?.close();
    this.#draw();
    this.#tools().at(-2)?.focus();
  }

  #tools(): readonly HTMLElement[] {
    return [...this.#body.querySelectorAll<HTMLElement>(':scope > .note-tools > *')];
  }
}
