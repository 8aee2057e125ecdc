import { actButton } from '../act-button.ts';

/** What the buttons of the bar do. */
export interface BarActions {
  readonly zoom: (direction: 1 | -1) => void;
  readonly fit: () => void;
  readonly close: () => void;
}

/** How large the picture is shown: `factor` against the whole picture, and whether it gets no larger. */
export interface Zoom {
  readonly factor: number;
  readonly most: boolean;
}

/** The bar over a large figure: its title, the zoom, the list or table, and the cross. */
export class FigureBar {
  readonly element = document.createElement('div');
  readonly #status = document.createElement('output');
  readonly #smaller: HTMLButtonElement;
  readonly #larger: HTMLButtonElement;
  readonly #close: HTMLButtonElement;

  /** `titleId`: what the dialog is named by. */
  constructor(title: string, titleId: string, actions: BarActions) {
    const name = document.createElement('p');
    const tools = document.createElement('div');
    this.element.className = 'figure-bar';
    name.id = titleId;
    name.textContent = title;
    this.#smaller = actButton(
      '−',
      () => {
        actions.zoom(-1);
      },
      'Zoom out',
    );
    this.#larger = actButton(
      '+',
      () => {
        actions.zoom(1);
      },
      'Zoom in',
    );
    this.#close = actButton('×', actions.close, 'Close');
    tools.append(this.#smaller, this.#status, this.#larger, actButton('Fit', actions.fit), this.#close);
    this.element.append(name, tools);
  }

  /** Says how large the picture is. */
  say({ factor, most }: Zoom): void {
    this.#status.textContent = `${String(Math.round(factor * 100))}%`;
    this.#smaller.setAttribute('aria-disabled', String(factor < 1.001));
    this.#larger.setAttribute('aria-disabled', String(most));
  }

  /** Adds a button for the same as a list or a table, which opens beside the picture. */
  offer(twin: HTMLDetailsElement): void {
    const open = actButton(twin.matches('.plot-table') ? 'Table' : 'List', () => {
      twin.open = !twin.open;
      if (twin.open) twin.scrollIntoView({ block: 'nearest' });
    });
    const say = () => {
      open.setAttribute('aria-pressed', String(twin.open));
      this.element.parentElement?.toggleAttribute('data-reading', twin.open);
    };
    twin.addEventListener('toggle', say);
    say();
    this.#close.before(open);
  }
}
