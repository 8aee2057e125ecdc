import { reveal } from '../reveal.ts';
import { conceptChoice } from './concept-choice.ts';
import { FocusStrip } from './focus-strip.ts';
import { linksTo, speakingBlocks, type SpokenConcept, spokenConcepts } from './spoken-concepts.ts';

const PARAMETER = 'about';
const MARKS = ['data-aside', 'data-speaks', 'data-spoken', 'data-here'];

/** Lets all of the page's article step back that does not speak of a concept, and goes through what does. */
export class FocusMode {
  readonly #button: HTMLButtonElement;
  readonly #text = document.querySelector('article');
  readonly #concepts: readonly SpokenConcept[];
  readonly #panel: HTMLElement;
  readonly #strip: FocusStrip;
  #concept: SpokenConcept | undefined;
  /** The place that was gone to. */
  #at = -1;

  constructor(button: HTMLButtonElement) {
    this.#button = button;
    this.#concepts = this.#text ? spokenConcepts(this.#text) : [];
    this.#panel = conceptChoice(button, this.#concepts, (concept) => {
      this.#panel.hidePopover();
      this.#write(concept.id);
      this.#show(concept);
      if (!concept.blocks.some(isInSight)) this.#go(this.#near(1));
      this.#strip.focus();
    });
    button.after(this.#panel);
    this.#strip = new FocusStrip({
      step: (by) => {
        this.#step(by);
      },
      end: () => {
        this.#leave();
      },
    });
    document.addEventListener('keydown', this.#onKey);
  }

  /** Opens the panel, or closes it. */
  choose(): void {
    this.#panel.togglePopover();
  }

  /** Shows what the address says. */
  follow(): void {
    const id = new URL(location.href).searchParams.get(PARAMETER) ?? '';
    const concept = this.#concepts.find((one) => one.id === id);
    if (concept) {
      if (concept !== this.#concept) this.#show(concept);
      return;
    }
    this.end();
    if (id !== '') this.#strip.show(id, undefined, `This article does not speak of “${id}”.`);
  }

  /** Takes the focus away; the address stays as it is. */
  end(): void {
    this.#concept = undefined;
    this.#at = -1;
    this.#button.removeAttribute('aria-pressed');
    this.#strip.remove();
    for (const name of MARKS) {
      for (const marked of this.#text?.querySelectorAll(`[${name}]`) ?? []) marked.removeAttribute(name);
    }
  }

  #show(concept: SpokenConcept): void {
    this.end();
    if (!this.#text) return;
    this.#concept = concept;
    this.#button.setAttribute('aria-pressed', 'true');
    const speaking = new Set(concept.blocks);
    for (const block of speakingBlocks(this.#text)) {
      block.setAttribute(speaking.has(block) ? 'data-speaks' : 'data-aside', '');
      for (const link of linksTo(concept.id, block)) link.setAttribute('data-spoken', '');
    }
    const count = concept.blocks.length;
    const words = count === 1 ? '1 place speaks of it' : `${count} places speak of it`;
    this.#strip.show(concept.name, concept.href, words);
  }

  /** Ends it for good; the reader is given back the place that is in hand, else the button. */
  #leave(): void {
    const place = this.#concept?.blocks[this.#at];
    const hadFocus = this.#strip.hasFocus;
    this.end();
    this.#write('');
    if (!hadFocus) return;
    if (!place || !isInSight(place)) {
      this.#button.focus({ preventScroll: true });
      return;
    }
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.addEventListener(
      'blur',
      () => {
        place.removeAttribute('tabindex');
      },
      { once: true },
    );
  }

  #step(by: number): void {
    const blocks = this.#concept?.blocks ?? [];
    const here = blocks[this.#at];
    // Who has read on since goes on from there.
    this.#go(here && isInSight(here) ? this.#at + by : this.#near(by));
  }

  #go(at: number): void {
    const blocks = this.#concept?.blocks ?? [];
    const count = blocks.length;
    const place = blocks[(at + count) % count];
    if (!place) return;
    for (const block of blocks) delete block.dataset['here'];
    this.#at = blocks.indexOf(place);
    place.dataset['here'] = '';
    reveal(place);
    place.scrollIntoView({ block: 'start', behavior: 'instant' });
    this.#strip.say(`${this.#at + 1} of ${count}`);
  }

  /** The place that comes next in a direction, seen from the middle of the window. */
  #near(by: number): number {
    const blocks = this.#concept?.blocks ?? [];
    const middle = innerHeight / 2;
    const isBelow = (block: HTMLElement) => block.getBoundingClientRect().top > middle;
    if (by > 0) return Math.max(0, blocks.findIndex(isBelow));
    return blocks.findLastIndex((block) => !isBelow(block));
  }

  #write(id: string): void {
    const url = new URL(location.href);
    if (id === '') url.searchParams.delete(PARAMETER);
    else url.searchParams.set(PARAMETER, id);
    if (url.href !== location.href) history.pushState(null, '', url);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.#strip.element.isConnected) return;
    // What lies over the text closes first.
    if (document.querySelector(':popover-open, dialog[open]')) return;
    event.preventDefault();
    this.#leave();
  };
}

function isInSight(block: HTMLElement): boolean {
  const { top, bottom } = block.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && block.checkVisibility();
}
