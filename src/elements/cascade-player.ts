import { actButton } from './act-button.ts';
import { showWalk } from './cascade/picture.ts';
import { listedSteps, type ListedStep } from './cascade/step-list.ts';
import { onward, walkTo, type Walk } from './cascade/walk.ts';

/** Words that are read in a second. */
const PACE = 4;
const SHORTEST = 6000;
/** A step is being read from the upper part of the window on. */
const READ_FROM = 0.4;

/**
 * `<cascade-player>` around a diagram, with the list of steps beside it: walks through the steps, forward and back,
 * by itself at the pace of reading or by hand, and shows in the diagram where it is. At a fork each way has its
 * button. The step stands in the address; reading on through the list is walking too. Without scripts the list is an
 * ordered list with links from step to step, and the diagram is a diagram.
 */
class CascadePlayer extends HTMLElement {
  #steps: ReadonlyMap<string, ListedStep> = new Map();
  #walk: Walk = [];
  #timer: number | undefined;
  /** While the page goes to a step by itself, scrolling is not the reader's. */
  #goes = false;
  #listeners = new AbortController();
  readonly #controls = document.createElement('div');
  readonly #previous = actButton('← Previous', () => {
    this.#pause();
    const [back] = this.#walk.slice(-2, -1);
    if (back !== undefined) this.#go(back);
  });
  readonly #play = actButton('Play', () => {
    if (this.#timer === undefined) this.#playOn();
    else this.#pause();
  });
  readonly #ways = document.createElement('span');
  readonly #status = document.createElement('p');

  connectedCallback(): void {
    this.#steps = listedSteps(document);
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#controls.className = 'cascade-controls';
    this.#controls.setAttribute('role', 'group');
    this.#controls.setAttribute('aria-label', 'Walk through the steps');
    this.#ways.className = 'cascade-ways';
    this.#status.setAttribute('role', 'status');
    this.#controls.replaceChildren(this.#status, this.#previous, this.#play, this.#ways);
    this.prepend(this.#controls);
    this.addEventListener('click', this.#onClick, { signal });
    addEventListener('hashchange', this.#onAddress, { signal });
    addEventListener('scroll', this.#onScroll, { passive: true, signal });
    addEventListener('scrollend', this.#onStop, { signal });
    // Whoever takes the page in hand is not led on.
    for (const event of ['wheel', 'touchmove']) {
      addEventListener(event, this.#pause, { passive: true, signal });
    }
    this.#onAddress();
    if (this.#walk.length === 0) this.#show([[...this.#steps.keys()][0] ?? '']);
  }

  disconnectedCallback(): void {
    this.#pause();
    this.#listeners.abort();
  }

  get #at(): ListedStep | undefined {
    return this.#steps.get(this.#walk.at(-1) ?? '');
  }

  #show(walk: Walk): void {
    this.#walk = walk;
    showWalk(this, walk);
    const step = this.#at;
    if (!step) return;
    const number = [...this.#steps.keys()].indexOf(step.id) + 1;
    this.#status.textContent = `Step ${number} of ${this.#steps.size}: ${step.name}`;
    this.#previous.disabled = walk.length < 2;
    const focused = this.#ways.contains(document.activeElement);
    this.#ways.replaceChildren(
      ...step.next.map((id) => {
        return actButton(`${this.#steps.get(id)?.name ?? id} →`, () => {
          this.#pause();
          this.#go(id);
        });
      }),
    );
    // The button that was pressed is gone: the first of those in its place has the focus.
    if (focused) (this.#ways.querySelector('button') ?? this.#previous).focus({ preventScroll: true });
  }

  /** Goes to a step and brings its text into view. */
  #go(id: string): void {
    const step = this.#steps.get(id);
    if (!step) return;
    this.#show(walkTo(this.#walk, id));
    history.replaceState(history.state, '', `#${id}`);
    this.#goes = true;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    step.element.scrollIntoView({ behavior: calm ? 'instant' : 'smooth', block: 'start' });
  }

  #playOn(): void {
    const step = this.#at;
    const next = step && onward(this.#walk, step.next);
    if (next === undefined) {
      // From the end it begins anew.
      this.#show([[...this.#steps.keys()][0] ?? '']);
      this.#go(this.#walk[0] ?? '');
    }
    this.#play.textContent = 'Pause';
    this.#wait();
  }

  #wait(): void {
    const step = this.#at;
    const words = step?.element.querySelector('.prose')?.textContent.split(/\s+/).length ?? 0;
    this.#timer = window.setTimeout(
      () => {
        const next = onward(this.#walk, this.#at?.next ?? []);
        if (next === undefined) {
          this.#pause();
          return;
        }
        this.#go(next);
        this.#wait();
      },
      Math.max(SHORTEST, (words / PACE) * 1000),
    );
  }

  readonly #pause = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#play.textContent = 'Play';
  };

  /** A step in the diagram leads to its text on this page. */
  readonly #onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
    const id = event.target.closest<SVGElement>('.diagram-node[data-concept]')?.dataset['concept'];
    if (id === undefined || !this.#steps.has(id)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#pause();
    this.#go(id);
  };

  readonly #onAddress = (): void => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (this.#steps.has(id)) this.#show(walkTo(this.#walk, id));
  };

  readonly #onScroll = (): void => {
    if (this.#goes) return;
    const line = innerHeight * READ_FROM;
    const read = [...this.#steps.values()].findLast(
      ({ element }) => element.getBoundingClientRect().top < line,
    );
    if (read && read.id !== this.#walk.at(-1)) this.#show(walkTo(this.#walk, read.id));
  };

  readonly #onStop = (): void => {
    this.#goes = false;
  };
}

customElements.define('cascade-player', CascadePlayer);
