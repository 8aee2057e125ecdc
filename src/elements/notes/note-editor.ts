import { partsOf, plainNote, withNote, type Annotation } from './annotation.ts';
import { make } from './make.ts';
import { MessageLine } from './message-line.ts';
import { notesProblem } from './notes-problem.ts';
import type { NotesStore } from './notes-store.ts';

/** So long after the last letter a note is saved. */
const PAUSE = 600;

/**
 * A field for the note of a highlight. It saves by itself, at the latest when it is left. What cannot be saved stays
 * in the field and in the list for as long as the page is open, and can be copied.
 */
export class NoteEditor {
  readonly #store: NotesStore;
  #annotation: Annotation;
  #timer: number | undefined;
  readonly #field = make('textarea');
  readonly #message = new MessageLine();
  readonly element: HTMLElement;

  constructor(store: NotesStore, annotation: Annotation, ...tools: readonly HTMLElement[]) {
    this.#store = store;
    this.#annotation = annotation;
    this.#field.value = partsOf(annotation).note;
    this.#field.rows = 3;
    const label = make('label', 'note-label', 'Note', this.#field);
    this.element = make(
      'div',
      'note-editor',
      label,
      make('p', 'note-tools', ...tools),
      this.#message.element,
    );
    this.#field.addEventListener('input', () => {
      this.#message.say('');
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.save(), PAUSE);
    });
    this.#field.addEventListener('blur', () => void this.save());
    // The only moment of which a page can be sure before it goes.
    document.addEventListener('visibilitychange', this.#onLeave);
    if (store.isWaiting(annotation.id))
      this.#message.say('Not saved yet. It stays here while this page is open.');
  }

  focus(): void {
    this.#field.focus();
    this.#field.setSelectionRange(this.#field.value.length, this.#field.value.length);
  }

  /** Says what has happened to the note. */
  say(words: string): void {
    this.#message.say(words);
  }

  /** Saves what was changed, if anything was; returns why it could not be saved. */
  async save(): Promise<string | undefined> {
    clearTimeout(this.#timer);
    const note = plainNote(this.#field.value);
    if (note === partsOf(this.#annotation).note) return undefined;
    this.#annotation = withNote(this.#annotation, note);
    const kept = await this.#store.save(this.#annotation);
    if (kept !== 'saved') return this.#unsaved(notesProblem(kept.problem));
    this.#message.say('Saved');
    return undefined;
  }

  /** Forgets what was not saved: the note is deleted. */
  discard(): void {
    clearTimeout(this.#timer);
    this.#field.value = partsOf(this.#annotation).note;
    document.removeEventListener('visibilitychange', this.#onLeave);
  }

  /** Saves, and listens no more; returns why it could not be saved. */
  close(): Promise<string | undefined> {
    document.removeEventListener('visibilitychange', this.#onLeave);
    return this.save();
  }

  readonly #onLeave = (): void => {
    if (document.visibilityState === 'hidden') void this.save();
  };

  #unsaved(why: string): string {
    const words = `The note could not be saved. ${why}. It stays here while this page is open.`;
    this.#message.say(words, {
      label: 'Copy the note',
      act: () => void this.#copy(),
    });
    return words;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#field.value);
      this.#message.say('Copied');
    } catch {
      this.#field.select();
      this.#message.say('Copying is not allowed here; the words are selected.');
    }
  }
}
