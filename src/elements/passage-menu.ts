import { type PassageSource, passageCitation } from './passage-citation.ts';
import { hasHiddenNotes, toggleBlockNotes, toggleWords } from './notes/block-notes.ts';
import { type Passage, passagesOf } from './passages-of.ts';
import { readingLine } from './reading-line.ts';

const TEMPLATE = `
  <p class="passage-kind" id="passage-kind"></p>
  <blockquote id="passage-text" aria-live="polite"></blockquote>
  <p class="passage-tools">
    <button type="button" data-copy="link" autofocus>Copy link</button>
    <button type="button" data-copy="citation">Copy citation</button>
    <button type="button" data-step="-1" aria-label="Passage before">‹</button>
    <button type="button" data-step="1" aria-label="Next passage">›</button>
  </p>
  <p class="passage-tools" data-notes hidden><button type="button" data-toggle="notes"></button></p>
  <p class="passage-said" role="status"></p>
  <p class="passage-manual" hidden></p>`;

const GAP = 16;

/** Where the reader points in a text. */
export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** What the menu asks of the marks beside the text. */
interface Marks {
  blocks(): readonly HTMLElement[];
  /** Shows the mark of a block and returns it. */
  show(block: HTMLElement): HTMLElement;
}

/**
 * The menu behind a mark: the passage, and buttons that copy its address or a ready citation of it. It steps from
 * passage to passage through the whole text. On a narrow window it is a sheet at the foot.
 */
export class PassageMenu {
  #element = document.createElement('div');
  #marks: Marks;
  #source: PassageSource;
  #blocks: readonly HTMLElement[] = [];
  #at = 0;
  #passages: readonly Passage[] = [];
  #index = 0;
  #opener: HTMLElement | undefined;
  #mark: HTMLElement | undefined;

  constructor(host: HTMLElement, marks: Marks, source: PassageSource) {
    this.#marks = marks;
    this.#source = source;
    const element = this.#element;
    element.className = 'passage-menu';
    element.popover = 'auto';
    element.setAttribute('role', 'dialog');
    element.setAttribute('aria-labelledby', 'passage-kind');
    element.setAttribute('aria-describedby', 'passage-text');
    element.innerHTML = TEMPLATE;
    element.addEventListener('click', this.#onClick);
    element.addEventListener('toggle', this.#onToggle);
    host.append(element);
  }

  /** Whether it stands open. */
  get isOpen(): boolean {
    return this.#element.matches(':popover-open');
  }

  /** Opens it at a block, on the passage that the reader points at if there is one. */
  open(block: HTMLElement, caret: Caret | undefined): void {
    this.#blocks = this.#marks.blocks();
    this.#at = this.#blocks.indexOf(block);
    this.#passages = passagesOf(block);
    const pointed = caret
      ? this.#passages.findIndex(({ range }) => range.isPointInRange(caret.node, caret.offset))
      : -1;
    this.#index = Math.max(0, pointed);
    this.#mark = this.#marks.show(block);
    this.#opener = this.#mark;
    this.#opener.focus({ preventScroll: true });
    this.#element.showPopover();
    this.#draw();
  }

  readonly #onClick = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const { step, copy, toggle } = button?.dataset ?? {};
    if (step) this.#step(Number(step));
    if (copy) void this.#copy(copy);
    const block = this.#blocks[this.#at];
    if (toggle && block) {
      this.#element.hidePopover();
      toggleBlockNotes(block, () => {
        this.#marks.show(block).focus({ preventScroll: true });
      });
    }
  };

  readonly #onToggle = (event: Event): void => {
    if (!(event instanceof ToggleEvent) || event.newState === 'open') return;
    if ('highlights' in CSS) CSS.highlights.delete('passage');
    // The browser returns the focus to where it was opened; the reader may have stepped on since.
    if (document.activeElement === this.#opener) this.#mark?.focus({ preventScroll: true });
  };

  #step(by: number): void {
    const index = this.#index + by;
    if (index >= 0 && index < this.#passages.length) {
      this.#index = index;
    } else {
      const next = this.#neighbour(by);
      if (next === undefined) return;
      this.#at = next;
      const block = this.#blocks[next];
      if (!block) return;
      this.#passages = passagesOf(block);
      this.#index = by > 0 ? 0 : this.#passages.length - 1;
      this.#mark = this.#marks.show(block);
    }
    this.#draw();
  }

  /** The nearest block that has something to cite. */
  #neighbour(by: number): number | undefined {
    for (let at = this.#at + by; at >= 0 && at < this.#blocks.length; at += by) {
      const block = this.#blocks[at];
      if (block && passagesOf(block).length > 0) return at;
    }
    return undefined;
  }

  #draw(): void {
    const passage = this.#passages[this.#index];
    if (!passage) return;
    const { kind, text, range } = passage;
    const count = this.#passages.length;
    this.#part('.passage-kind').textContent = count > 1 ? `${kind} · ${this.#index + 1} of ${count}` : kind;
    this.#part('blockquote').textContent = text;
    const block = this.#blocks[this.#at];
    const notes = block && hasHiddenNotes(block);
    this.#part('[data-notes]').hidden = !notes;
    if (notes) this.#part('[data-toggle]').textContent = toggleWords(block);
    this.#say('');
    const isEnd = (by: number) => {
      const index = this.#index + by;
      return (index < 0 || index >= count) && this.#neighbour(by) === undefined;
    };
    for (const step of [-1, 1]) {
      this.#part(`[data-step="${step}"]`).setAttribute('aria-disabled', String(isEnd(step)));
    }
    if ('highlights' in CSS) CSS.highlights.set('passage', new Highlight(range));
    this.#place(range);
  }

  /** In the margin where there is room, else below the passage; the passage is brought into view if it is not. */
  #place(range: Range): void {
    const element = this.#element;
    const block = this.#blocks[this.#at];
    if (!block) return;
    const isSheet = getComputedStyle(element).position === 'fixed';
    const foot = isSheet ? element.getBoundingClientRect().top : innerHeight;
    const shown = range.getBoundingClientRect();
    const line = readingLine();
    if (shown.top < line || shown.bottom > foot) {
      scrollBy({ top: shown.top - Math.max(line, (foot - shown.height) / 3), behavior: 'instant' });
    }
    const passage = range.getBoundingClientRect();
    const { left, right } = block.getBoundingClientRect();
    const { width, height } = element.getBoundingClientRect();
    const room = document.documentElement.clientWidth - right - GAP;
    const hasMargin = room >= width + GAP;
    const below = passage.bottom + GAP / 2;
    const above = passage.top - height - GAP / 2;
    const clear = below + height > innerHeight && above > 0 ? above : below;
    const top = hasMargin ? Math.max(GAP, Math.min(passage.top, innerHeight - height - GAP)) : clear;
    element.style.setProperty('--_top', `${top + scrollY}px`);
    element.style.setProperty('--_left', `${(hasMargin ? right + GAP : left) + scrollX}px`);
  }

  async #copy(what: string): Promise<void> {
    const passage = this.#passages[this.#index];
    if (!passage) return;
    const address = new URL(`#${passage.id}`, location.href).href;
    const text = what === 'link' ? address : passageCitation(passage.text, this.#source, address);
    try {
      await navigator.clipboard.writeText(text);
      this.#say(what === 'link' ? 'Link copied' : 'Citation copied');
    } catch {
      // The browser does not let us: the reader can.
      this.#say('Copying is not allowed here. Copy the selected words:', text);
    }
  }

  #say(words: string, toCopy = ''): void {
    this.#part('.passage-said').textContent = words;
    const manual = this.#part('.passage-manual');
    manual.textContent = toCopy;
    manual.hidden = toCopy === '';
    if (toCopy !== '') getSelection()?.selectAllChildren(manual);
  }

  #part(selector: string): HTMLElement {
    const part = this.#element.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The menu has no ${selector}`);
    return part;
  }
}
