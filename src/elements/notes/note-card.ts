import { placeBeside } from '../cards/place-beside.ts';
import type { Annotation } from './annotation.ts';
import { button, make } from './make.ts';
import { NoteEditor } from './note-editor.ts';
import type { NotesStore } from './notes-store.ts';

/** What the card asks of the page. */
export interface NoteCardHost {
  readonly store: NotesStore;
  /** Full address of the passage in which the words stand. */
  addressOf(annotation: Annotation): string;
  delete(annotation: Annotation): void;
  /** Tells the reader what is no longer told by the card. */
  say(words: string): void;
}

/** The small editor beside a highlight; on a narrow window a sheet at the foot. */
export class NoteCard {
  readonly #host: NoteCardHost;
  #editor: NoteEditor | undefined;
  #range: Range | undefined;
  readonly element = make('div', 'note-card');

  constructor(host: NoteCardHost) {
    this.#host = host;
    this.element.popover = 'auto';
    this.element.setAttribute('role', 'dialog');
    this.element.setAttribute('aria-label', 'Highlight');
    // `toggle` comes later, and not at all when it is opened again at once.
    this.element.addEventListener('beforetoggle', ({ newState }) => {
      if (newState === 'closed') void this.#end();
    });
    this.element.addEventListener('toggle', () => {
      if (!this.element.matches(':popover-open')) this.#leave();
    });
  }

  /** Opens it at the words; `writing`, to begin a note at once. */
  open(annotation: Annotation, range: Range, writing = false): void {
    if (this.element.matches(':popover-open')) this.element.hidePopover();
    const remove = button('Delete', () => {
      this.#editor?.discard();
      this.#editor = undefined;
      this.element.hidePopover();
      this.#host.delete(annotation);
    });
    const copy = button('Copy link', () => void this.#copy(this.#host.addressOf(annotation)));
    const close = button(
      '×',
      () => {
        this.element.hidePopover();
      },
      'tool-close',
    );
    close.setAttribute('aria-label', 'Close');
    const editor = new NoteEditor(this.#host.store, annotation, copy, remove);
    this.#editor = editor;
    this.#range = range;
    this.element.replaceChildren(editor.element, close);
    this.element.showPopover();
    this.#place(range);
    // A finger that only looks a note up does not want the keyboard of the device.
    if (writing || !matchMedia('(pointer: coarse)').matches) editor.focus();
    else close.focus();
  }

  #place(range: Range): void {
    if (getComputedStyle(this.element).position === 'fixed') return;
    const { width, height } = this.element.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const { left, top } = placeBeside(range.getBoundingClientRect(), { width, height }, view);
    const clear = Math.max(8, Math.min(top, innerHeight - height - 8));
    this.element.style.setProperty('--_left', `${left + scrollX}px`);
    this.element.style.setProperty('--_top', `${clear + scrollY}px`);
  }

  async #end(): Promise<void> {
    const editor = this.#editor;
    this.#editor = undefined;
    const closing = editor?.close();
    // A hidden field keeps the focus until the next frame, and would take the next key.
    if (document.activeElement instanceof HTMLElement && this.element.contains(document.activeElement)) {
      document.activeElement.blur();
    }
    const failure = await closing;
    if (failure) this.#host.say(failure);
  }

  #leave(): void {
    this.element.replaceChildren();
    // By Tab the reader goes on from the words.
    const selection = getSelection();
    if (this.#range && selection?.isCollapsed !== false && document.activeElement === document.body) {
      selection?.collapse(this.#range.startContainer, this.#range.startOffset);
    }
  }

  async #copy(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.#editor?.say('Link copied');
    } catch {
      this.#editor?.say(`Copying is not allowed here. The link: ${address}`);
    }
  }
}
