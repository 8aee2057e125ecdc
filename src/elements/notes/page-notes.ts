import { passageCitation } from '../passage-citation.ts';
import { annotation, type Annotation } from './annotation.ts';
import { DrawnNotes, type DrawnNote } from './drawn-notes.ts';
import { FloatingMessage } from './floating-message.ts';
import { make } from './make.ts';
import { NoteCard } from './note-card.ts';
import { deleteNote } from './notes-list.ts';
import { NotesPanel } from './notes-panel.ts';
import { notesProblem } from './notes-problem.ts';
import { NotesStore } from './notes-store.ts';
import { LONGEST_QUOTE, quoteAt } from './quote-at.ts';
import { SelectionTools } from './selection-tools.ts';

/** `#note=<id>` leads to a highlight wherever its words stand now. */
const HASH = '#note=';
/** So long a selection rests before the tools come, unless the pointer lets go. */
const REST = 250;

/** What a page's notes need to know of it. */
export interface NotedPage {
  readonly host: HTMLElement;
  readonly opener: HTMLButtonElement;
  readonly article: HTMLElement;
  /** Address without origin and base path. */
  readonly address: string;
  /** Address of the page with all notes, as a link. */
  readonly all: string;
}

/** The highlights and notes of one article: drawn, made, edited and listed. Loaded when there are any or when words are selected. */
export class PageNotes {
  readonly #page: NotedPage;
  readonly #store = new NotesStore();
  readonly #drawn: DrawnNotes;
  readonly #tools: SelectionTools;
  readonly #card: NoteCard;
  readonly #panel: NotesPanel;
  readonly #message = new FloatingMessage();
  /** What the tools stand beside: in some browsers a tap on them undoes the selection first. */
  #shown: Range | undefined;
  #isPressed = false;
  #timer: number | undefined;
  #drawing: Promise<void> = Promise.resolve();

  constructor(page: NotedPage) {
    this.#page = page;
    this.#drawn = new DrawnNotes(page.article);
    const source = document.querySelector<HTMLElement>('passage-marks')?.dataset;
    this.#tools = new SelectionTools({
      highlight: () => void this.highlight(),
      note: () => void this.note(),
      cite: source && (() => void this.#cite(source)),
    });
    this.#card = new NoteCard({
      store: this.#store,
      addressOf: (one) => this.#addressOf(one),
      delete: (one) => void deleteNote(this.#store, one, this.#message),
      say: (words) => {
        this.#message.say(words);
      },
    });
    this.#panel = new NotesPanel(
      page.opener,
      { store: this.#store, link: (one) => this.#link(one), isLost: (one) => !this.#drawn.get(one.id) },
      page.all,
    );
    page.host.append(this.#panel.element, this.#tools.element, this.#card.element, this.#message.element);
    this.#listen();
    this.#store.addEventListener('change', () => void this.draw());
  }

  /** Draws what there is, and goes to the highlight that the address names. */
  async start(): Promise<void> {
    await this.draw();
    this.#goToHash();
  }

  /** Finds the notes of this page and shows them in text and list. */
  draw(): Promise<void> {
    this.#drawing = this.#drawing.then(async () => {
      const { notes, problem } = await this.#store.all(this.#page.address);
      await this.#drawn.draw(notes);
      const at = ({ id }: Annotation) => this.#drawn.get(id)?.place.start ?? Infinity;
      this.#panel.show(
        notes.toSorted((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b))),
        problem,
      );
    });
    return this.#drawing;
  }

  /** Opens or closes the list. */
  togglePanel(): void {
    // By a key: so that the focus has a place to return to.
    if (document.activeElement === document.body) this.#page.opener.focus({ preventScroll: true });
    this.#panel.element.togglePopover();
  }

  /** Highlights the selected words. */
  async highlight(): Promise<void> {
    const made = await this.#make();
    if (made && !this.#store.isWaiting(made.annotation.id))
      this.#message.say('Highlighted. Press it to write a note.');
  }

  /** Highlights the selected words and opens a note on them. */
  async note(): Promise<void> {
    const made = await this.#make();
    if (made) this.#open(made, true);
  }

  #open({ annotation: one, range }: DrawnNote, writing = false): void {
    this.#message.hide();
    this.#card.open(one, range, writing);
  }

  /** Whether words of the text are selected. */
  get hasSelection(): boolean {
    return this.#selected() !== undefined;
  }

  async #make(): Promise<DrawnNote | undefined> {
    const range = this.#selected() ?? this.#shown;
    const text = this.#drawn.read();
    const place = range && text.placeOf(range);
    if (!range || !place) {
      this.#message.say('Select words in the text first.');
      return undefined;
    }
    if (place.end - place.start > LONGEST_QUOTE) {
      this.#message.say('That is more than can be highlighted at once.');
      return undefined;
    }
    clearTimeout(this.#timer);
    this.#shown = undefined;
    this.#tools.hide();
    const same = this.#drawn.with(place);
    if (same) {
      this.#open(same);
      return undefined;
    }
    const now = new Date().toISOString();
    const one = annotation({
      id: `urn:uuid:${crypto.randomUUID()}`,
      page: this.#page.address,
      quote: quoteAt(text.text, place.start, place.end),
      block: text.blockAt(place),
      note: '',
      created: now,
      modified: now,
    });
    getSelection()?.collapse(range.startContainer, range.startOffset);
    const kept = await this.#store.save(one);
    // It has told of the change by now.
    await this.#drawing;
    if (kept !== 'saved') {
      this.#message.say(
        `It is highlighted while this page is open, and could not be saved. ${notesProblem(kept.problem)}.`,
      );
    }
    return this.#drawn.get(one.id);
  }

  /** The selection, as far as it lies in the article. */
  #selected(): Range | undefined {
    const { article } = this.#page;
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
    const range = selection.getRangeAt(0).cloneRange();
    if (!range.intersectsNode(article)) return undefined;
    if (!article.contains(range.startContainer)) range.setStart(article, 0);
    if (!article.contains(range.endContainer)) range.setEnd(article, article.childNodes.length);
    return range;
  }

  #listen(): void {
    const { article } = this.#page;
    document.addEventListener('selectionchange', () => {
      this.#settle(REST);
    });
    // The press may have begun before this was loaded.
    for (const press of ['pointerdown', 'pointermove'] as const) {
      document.addEventListener(press, ({ buttons, target }) => {
        if (buttons === 0 || this.#isPressed) return;
        this.#isPressed = true;
        if (target instanceof Node && !this.#tools.element.contains(target)) this.#tools.hide();
      });
    }
    for (const end of ['pointerup', 'pointercancel']) {
      document.addEventListener(end, () => {
        this.#isPressed = false;
        this.#settle(0);
      });
    }
    article.addEventListener('click', this.#onClick);
    document.addEventListener('keydown', this.#onEnter);
    addEventListener('hashchange', () => {
      this.#goToHash();
    });
    this.#settle(0);
  }

  #settle(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      if (this.#isPressed) return;
      const range = this.#selected();
      this.#shown = range && this.#drawn.read().placeOf(range) ? range : undefined;
      if (this.#shown) this.#tools.show(this.#shown);
      else this.#tools.hide();
    }, pause);
  }

  /** Links and buttons keep what they do; a claim's card makes way: its sign opens it too. */
  readonly #onClick = (event: MouseEvent): void => {
    const on = event.target instanceof Element ? event.target : undefined;
    if (event.defaultPrevented || on?.closest('a, button, summary, input') || this.hasSelection) return;
    const note = this.#drawn.at(event.clientX, event.clientY);
    if (!note) return;
    event.preventDefault();
    this.#open(note);
  };

  /** Where the list has led, or a caret stands in the text, Enter opens the note. */
  readonly #onEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.defaultPrevented || document.activeElement !== document.body) return;
    const { anchorNode, anchorOffset } = getSelection() ?? {};
    const note = anchorNode ? this.#drawn.around(anchorNode, anchorOffset ?? 0) : undefined;
    if (!note) return;
    event.preventDefault();
    this.#open(note);
  };

  #link(one: Annotation): HTMLAnchorElement {
    const link = make('a', '', 'In the text');
    link.href = `${HASH}${one.id}`;
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#goTo(one.id);
    });
    return link;
  }

  #goToHash(): void {
    if (location.hash.startsWith(HASH)) this.#goTo(decodeURIComponent(location.hash.slice(HASH.length)));
  }

  #goTo(id: string): void {
    const note = this.#drawn.get(id);
    if (!note) return;
    this.#panel.close();
    const { range } = note;
    for (
      let fold = range.startContainer.parentElement?.closest('details:not([open])');
      fold;
      fold = fold.parentElement?.closest('details:not([open])')
    ) {
      fold.setAttribute('open', '');
    }
    scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    // Tab goes on from here, and Enter opens the note.
    getSelection()?.collapse(range.startContainer, range.startOffset);
    this.#message.say('Here it is. Enter opens it.');
  }

  #addressOf({ id }: Annotation): string {
    const note = this.#drawn.get(id);
    return new URL(`#${note ? this.#drawn.read().blockAt(note.place) : ''}`, location.href).href;
  }

  async #cite({ authors = '', title = '', series = '', date = '' }: DOMStringMap): Promise<void> {
    const range = this.#selected() ?? this.#shown;
    const text = this.#drawn.read();
    const place = range && text.placeOf(range);
    if (!place) return;
    const address = new URL(`#${text.blockAt(place)}`, location.href).href;
    const words = text.text.slice(place.start, place.end);
    try {
      await navigator.clipboard.writeText(passageCitation(words, { authors, title, series, date }, address));
      this.#message.say('Copied with its citation');
    } catch {
      this.#message.say('Copying is not allowed here.');
    }
    this.#tools.hide();
  }
}
