import { download } from './notes/download.ts';
import { ImportFault, importNotes, LARGEST, type NotesImport } from './notes/import-notes.ts';
import type { Annotation } from './notes/annotation.ts';
import { button, make } from './notes/make.ts';
import { MessageLine } from './notes/message-line.ts';
import { NotesList } from './notes/notes-list.ts';
import { writeJson } from './notes/notes-json.ts';
import { writeMarkdown } from './notes/notes-markdown.ts';
import { notesProblem } from './notes/notes-problem.ts';
import { NotesStore } from './notes/notes-store.ts';

/** So many of the reasons why something was left out are told. */
const REASONS = 20;
const NONE =
  'Nothing is highlighted on this device yet. Select words in an article to highlight them or to write a note.';

/**
 * `<all-notes data-base="/" data-series="…" data-titles='{"/articles/x/": "…"}'>`: the notes of all pages on this
 * device, page by page, with search, export and import.
 */
class AllNotes extends HTMLElement {
  #store: NotesStore | undefined;
  #notes: readonly Annotation[] = [];
  #lists = new Map<string, { list: NotesList; section: HTMLElement }>();
  readonly #message = new MessageLine();
  readonly #skipped = make('ul', 'notes-skipped');
  readonly #search = make('input', 'notes-search');
  readonly #pages = make('div');
  readonly #file = make('input');
  #exports: readonly HTMLButtonElement[] = [];

  connectedCallback(): void {
    this.#store = new NotesStore();
    this.#store.addEventListener('change', () => void this.#show());
    this.#search.type = 'search';
    this.#search.placeholder = 'Search your notes';
    this.#search.setAttribute('aria-label', 'Search your notes');
    this.#search.addEventListener('input', () => {
      const left = this.#filter();
      this.#message.say(this.#search.value.trim() === '' ? '' : `${left} of ${this.#notes.length}`);
    });
    this.#file.type = 'file';
    this.#file.accept = '.md,.json,.jsonld,text/markdown,application/json,application/ld+json';
    this.#file.hidden = true;
    this.#file.addEventListener('change', () => void this.#import());
    this.#exports = [
      button('Export as Markdown', () => {
        this.#exportMarkdown();
      }),
      button('Export as Web Annotations', () => {
        this.#exportJson();
      }),
    ];
    const take = button('Import…', () => {
      this.#file.click();
    });
    this.replaceChildren(
      make('p', 'notes-tools', this.#search, ...this.#exports, take, this.#file),
      this.#message.element,
      this.#skipped,
      this.#pages,
    );
    void this.#show();
  }

  async #show(): Promise<void> {
    if (!this.#store) return;
    const { notes, problem } = await this.#store.all();
    this.#notes = notes;
    if (problem !== undefined) this.#message.say(`${notesProblem(problem)}.`);
    const pages = Map.groupBy(notes, ({ target }) => target.source);
    for (const [page, { section }] of this.#lists) {
      if (pages.has(page)) continue;
      section.remove();
      this.#lists.delete(page);
    }
    for (const [page, its] of pages) this.#listOf(page, this.#store).show(its);
    const isEmpty = notes.length === 0;
    this.#search.disabled = isEmpty;
    for (const one of this.#exports) one.disabled = isEmpty;
    this.#pages.querySelector('.notes-none')?.remove();
    if (isEmpty) this.#pages.append(make('p', 'notes-none', NONE));
    this.#filter();
  }

  #listOf(page: string, store: NotesStore): NotesList {
    const known = this.#lists.get(page);
    if (known) return known.list;
    const { base = '/' } = this.dataset;
    const address = base.replace(/\/$/, '') + page;
    const host = {
      store,
      link: ({ id }: Annotation) => {
        const link = make('a', '', 'In the text');
        link.href = `${address}#note=${encodeURIComponent(id)}`;
        return link;
      },
      isLost: () => false,
    };
    const list = new NotesList(host, this.#message);
    const title = make('a', '', this.#titleOf(page));
    title.href = address;
    const section = make('section', '', make('h2', '', title), list.element);
    this.#lists.set(page, { list, section });
    this.#pages.append(section);
    return list;
  }

  #filter(): number {
    const words = this.#search.value.trim();
    let left = 0;
    for (const { list, section } of this.#lists.values()) {
      const its = list.filter(words);
      section.hidden = its === 0;
      left += its;
    }
    return left;
  }

  #exportMarkdown(): void {
    const { series = '' } = this.dataset;
    const text = writeMarkdown(this.#notes, {
      title: `Notes on ${series}`,
      site: this.#site,
      titleOf: (page) => this.#titleOf(page),
      dateOf: (time) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(time)),
    });
    download(text, `${this.#fileName}.md`, 'text/markdown');
  }

  #exportJson(): void {
    const text = writeJson(this.#notes, `Notes on ${this.dataset['series'] ?? ''}`, this.#site);
    download(text, `${this.#fileName}.jsonld`, 'application/ld+json');
  }

  async #import(): Promise<void> {
    const [file] = this.#file.files ?? [];
    if (!file || !this.#store) return;
    this.#skipped.replaceChildren();
    try {
      // Four bytes a character at most.
      if (file.size > 4 * LARGEST) throw new ImportFault('The file is too large to be an export of notes.');
      const found = importNotes(await file.text(), this.#notes);
      const kept = await this.#store.save(...found.changed);
      const problem = kept === 'saved' ? '' : ` It could not be saved. ${notesProblem(kept.problem)}.`;
      this.#message.say(summary(found) + problem);
      const reasons = found.skipped.slice(0, REASONS);
      const more = found.skipped.length - reasons.length;
      if (more > 0) reasons.push(`and ${more} more`);
      this.#skipped.append(...reasons.map((reason) => make('li', '', reason)));
    } catch (error) {
      this.#message.say(error instanceof ImportFault ? error.message : 'The file could not be read.');
    }
    // The same file can be chosen again.
    this.#file.value = '';
  }

  /** A page that is no longer there goes by its address. */
  #titleOf(page: string): string {
    const titles = JSON.parse(this.dataset['titles'] ?? '{}') as Record<string, string>;
    return Object.hasOwn(titles, page) ? (titles[page] ?? page) : page;
  }

  get #site(): string {
    return new URL(this.dataset['base'] ?? '/', location.href).href;
  }

  get #fileName(): string {
    return `notes-${new Date().toISOString().slice(0, 10)}`;
  }
}

function summary({ added, updated, known, skipped }: NotesImport): string {
  const parts = [`${added} added`, `${updated} updated`];
  if (known > 0) parts.push(`${known} already here`);
  if (skipped.length > 0) parts.push(`${skipped.length} left out`);
  return `${parts.join(', ')}.`;
}

customElements.define('all-notes', AllNotes);
