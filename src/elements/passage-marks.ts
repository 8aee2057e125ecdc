import { blockOf, blocksIn } from './passage-blocks.ts';
import type { Caret, PassageMenu } from './passage-menu.ts';
import { reveal } from './reveal.ts';

const SIZE = 24;
const HINT = 'passage-hint';
const HEADING = /^h\d$/;

/**
 * `<passage-marks data-authors data-title data-series data-date>` gives every heading, paragraph, item and figure of
 * the page's article a mark at its edge; behind it is a menu with its address and a citation (`passage-menu.ts`,
 * loaded when it is first asked for).
 *
 * Headings have marks of their own, which Tab reaches. All other blocks share one: it comes to the block under the
 * pointer, to the one that is tapped, and by the arrow keys from any mark. Marks lie over the page and move nothing.
 */
class PassageMarks extends HTMLElement {
  #text: HTMLElement | undefined;
  /** Which block a mark stands for. */
  #blocks = new Map<HTMLElement, HTMLElement>();
  #hand = document.createElement('button');
  #caret: Caret | undefined;
  #menu: PassageMenu | undefined;
  #resizes: ResizeObserver | undefined;
  #listeners = new AbortController();

  connectedCallback(): void {
    const text = document.querySelector('article');
    if (!text) return;
    this.#text = text;
    for (const heading of blocksIn(text)) {
      if (!HEADING.test(heading.localName)) continue;
      // The heading's name stays what it was.
      heading.setAttribute('aria-label', heading.textContent);
      this.#put(document.createElement('button'), heading);
    }
    const hint = document.createElement('span');
    hint.id = HINT;
    hint.hidden = true;
    hint.textContent = 'Arrow keys go from passage to passage';
    this.append(hint);
    this.#hand.tabIndex = -1;
    this.#hand.hidden = true;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    text.addEventListener('click', this.#onClick, { signal });
    text.addEventListener('keydown', this.#onKey, { signal });
    text.addEventListener('pointermove', this.#onPoint, { signal });
    text.addEventListener('pointerup', this.#onUp, { signal });
    text.addEventListener('pointerleave', this.#onLeave, { signal });
    this.#hand.addEventListener('blur', this.#hide, { signal });
    this.#resizes = new ResizeObserver(() => {
      this.#place([...this.#blocks.keys()]);
    });
    this.#resizes.observe(text);
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    this.#resizes?.disconnect();
    for (const mark of this.#blocks.keys()) mark.remove();
    this.#blocks.clear();
    this.#menu = undefined;
    this.replaceChildren();
  }

  /** The mark of a block; but for headings it is the one that they share. */
  #show(block: HTMLElement): HTMLElement {
    reveal(block);
    for (const [mark, its] of this.#blocks) if (its === block && mark !== this.#hand) return mark;
    this.#put(this.#hand, block);
    this.#hand.hidden = false;
    this.#place([this.#hand]);
    return this.#hand;
  }

  readonly #hide = (): void => {
    if (this.#menu?.isOpen || this.#hand.matches(':focus, :hover')) return;
    this.#hand.hidden = true;
  };

  /** A finger leaves with every tap; what it tapped keeps its mark. */
  readonly #onLeave = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse') this.#hide();
  };

  /**
   * Last in its block: a mark among the blocks would change their count, by which Chrome finds the line again after
   * Back. Its sign is drawn by the style sheet, so that the block's text stays as it is.
   */
  #put(mark: HTMLButtonElement, block: HTMLElement): void {
    mark.type = 'button';
    mark.className = 'passage-mark';
    mark.dataset['passage'] = block.id;
    mark.setAttribute('aria-label', `Address of ${nameOf(block)}`);
    mark.setAttribute('aria-haspopup', 'dialog');
    mark.setAttribute('aria-describedby', HINT);
    this.#blocks.set(mark, block);
    // A table takes no button, and a title that unfolds its box would hand it on as a press.
    const home = { table: this.#text, summary: block.closest('section') }[block.localName] ?? block;
    if (mark.parentElement !== home) home.append(mark);
  }

  /** Beside the first line of its block; all are measured before the first is moved. */
  #place(marks: readonly HTMLElement[]): void {
    const tops = marks.map((mark) => {
      const block = this.#blocks.get(mark);
      if (!block) return 0;
      const line = block.localName === 'figure' ? SIZE : parseFloat(getComputedStyle(block).lineHeight);
      return block.getBoundingClientRect().top - originOf(mark) + (line - SIZE) / 2;
    });
    for (const [index, mark] of marks.entries()) {
      mark.style.setProperty('inset-block-start', `${tops[index] ?? 0}px`);
    }
  }

  /** Only the reader moves the pointer; text that scrolls under it does not count. */
  readonly #onPoint = (event: PointerEvent): void => {
    const block = blockOf(event.target);
    if (event.pointerType !== 'mouse' || !block || this.#menu?.isOpen) return;
    if (this.#hand.hidden || this.#blocks.get(this.#hand) !== block) this.#show(block);
  };

  /** A tap shows the mark of what is tapped, and a press says which sentence is meant. */
  readonly #onUp = (event: PointerEvent): void => {
    const on = event.target instanceof Element ? event.target : undefined;
    const block = blockOf(event.target);
    if (!block || on?.closest('a, button, summary') || this.#menu?.isOpen) return;
    this.#caret = caretAt(event.clientX, event.clientY);
    if (event.pointerType === 'mouse') return;
    const mark = this.#show(block);
    // The first line of a long paragraph may be out of sight.
    const { top } = mark.getBoundingClientRect();
    if (mark === this.#hand && top < 0) {
      const shift = event.clientY - SIZE / 2 - originOf(mark);
      mark.style.setProperty('inset-block-start', `${shift}px`);
    }
  };

  readonly #onClick = (event: Event): void => {
    const mark = event.target instanceof HTMLElement ? event.target : undefined;
    const block = mark && this.#blocks.get(mark);
    if (block) void this.#open(block);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const mark = event.target instanceof HTMLElement ? event.target : undefined;
    const block = mark && this.#blocks.get(mark);
    if (!block || !this.#text || event.ctrlKey || event.metaKey || event.altKey) return;
    const blocks = blocksIn(this.#text);
    const at = blocks.indexOf(block);
    const next = { ArrowDown: blocks[at + 1], ArrowUp: blocks[at - 1], Home: blocks[0], End: blocks.at(-1) }[
      event.key
    ];
    if (!next) return;
    event.preventDefault();
    next.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    this.#show(next).focus();
  };

  async #open(block: HTMLElement): Promise<void> {
    try {
      this.#menu ??= await this.#loadMenu();
    } catch {
      // Without a network: the address stands in the window's own field.
      location.hash = block.id;
      return;
    }
    this.#menu.open(block, this.#caret);
    this.#caret = undefined;
  }

  async #loadMenu(): Promise<PassageMenu> {
    const { PassageMenu: Menu } = await import('./passage-menu.ts');
    const { authors = '', title = '', series = '', date = '' } = this.dataset;
    const marks = {
      blocks: () => (this.#text ? blocksIn(this.#text) : []),
      show: (block: HTMLElement) => this.#show(block),
    };
    return new Menu(this, marks, { authors, title, series, date });
  }
}

function nameOf(block: HTMLElement): string {
  if (HEADING.test(block.localName)) return `“${block.textContent}”`;
  if (block.localName === 'figure') return block.querySelector('figcaption b')?.textContent ?? 'this figure';
  return block.localName === 'table' ? 'this table' : 'this paragraph';
}

/** From where the place of a mark is counted. */
function originOf(mark: HTMLElement): number {
  return mark.offsetParent?.getBoundingClientRect().top ?? 0;
}

/** Where in the text a point of the window lies. */
function caretAt(x: number, y: number): Caret | undefined {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  return undefined;
}

customElements.define('passage-marks', PassageMarks);
