import { toolPanel } from '../tools/tool-panel.ts';
import type { Annotation } from './annotation.ts';
import { canDraw } from './drawn-notes.ts';
import { make } from './make.ts';
import { MessageLine } from './message-line.ts';
import type { NoteItemHost } from './note-item.ts';
import { NotesList } from './notes-list.ts';
import { notesProblem } from './notes-problem.ts';

const HOW =
  'Select words in the text to highlight them or to write a note. The key H highlights what is selected.';
const NOT_DRAWN = 'This browser cannot colour words in the text. The list works all the same.';

/** The list of a page's highlights and notes, below their button in the bar. */
export class NotesPanel {
  readonly #message = new MessageLine();
  readonly #search = make('input');
  readonly #how = make('p', 'notes-how', HOW);
  readonly #list: NotesList;
  #count = 0;
  readonly element: HTMLElement;

  /** `all` is the address of the page with the notes of all pages. */
  constructor(opener: HTMLButtonElement, host: Omit<NoteItemHost, 'delete'>, all: string) {
    this.element = toolPanel(opener, 'Your highlights and notes');
    this.element.classList.add('notes-panel');
    this.#list = new NotesList(host, this.#message);
    this.#search.type = 'search';
    this.#search.className = 'notes-search';
    this.#search.placeholder = 'Search them';
    this.#search.setAttribute('aria-label', 'Search the notes of this page');
    this.#search.addEventListener('input', () => {
      const left = this.#filter();
      this.#message.say(this.#search.value.trim() === '' ? '' : `${left} of ${this.#count}`);
    });
    const link = make('a', '', 'Your notes on all pages');
    link.href = all;
    this.element.append(
      this.#how,
      ...(canDraw ? [] : [make('p', 'note-state', NOT_DRAWN)]),
      this.#search,
      this.#message.element,
      this.#list.element,
      make('p', 'notes-all', link, '. They are kept in this browser, on this device alone.'),
    );
  }

  /** Shows these notes; with a problem, what could be had. */
  show(notes: readonly Annotation[], problem: unknown): void {
    this.#list.show(notes);
    this.#count = notes.length;
    this.#how.hidden = notes.length > 0;
    this.#search.hidden = notes.length < 2 && this.#search.value === '';
    this.#filter();
    if (problem !== undefined) {
      this.#message.say(`${notesProblem(problem)}. What you write stays while this page is open.`);
    }
  }

  close(): void {
    this.element.hidePopover();
  }

  #filter(): number {
    return this.#list.filter(this.#search.value.trim());
  }
}
