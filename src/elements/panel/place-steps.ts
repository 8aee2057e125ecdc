import { actButton } from '../act-button.ts';
import type { PanelRow } from './panel-rows.ts';

/** What the buttons do. */
interface StepEvents {
  /** Go on by so many places. */
  step(by: number): void;
  /** Go back to where the reader was. */
  goBack(): void;
}

/** The buttons for the chosen row, at the foot of the panel: they stay where they are, whichever row it is. */
export class PlaceSteps {
  readonly element = document.createElement('p');
  readonly #before: HTMLButtonElement;
  readonly #after: HTMLButtonElement;
  readonly #back: HTMLButtonElement;
  readonly #link = document.createElement('a');

  constructor(events: StepEvents) {
    this.#before = actButton(
      '‹',
      () => {
        events.step(-1);
      },
      'Previous place',
    );
    this.#after = actButton(
      '›',
      () => {
        events.step(1);
      },
      'Next place',
    );
    this.#back = actButton(
      'Back',
      () => {
        events.goBack();
        this.#after.focus();
      },
      'Back to where you were',
    );
    this.element.className = 'panel-steps';
    this.element.append(this.#before, this.#after, this.#back, this.#link);
    this.release();
  }

  /** Says which row is chosen, and where in its places one is. */
  tell({ address, name }: PanelRow, at: number, count: number, isAway: boolean): void {
    this.element.removeAttribute('data-idle');
    this.#before.setAttribute('aria-disabled', String(at === 0));
    this.#after.setAttribute('aria-disabled', String(at + 1 === count));
    this.#back.hidden = !isAway;
    this.#link.href = address;
    this.#link.textContent = address.startsWith('#') ? 'Figure' : 'Page';
    this.#link.setAttribute('aria-label', `${this.#link.textContent}: ${name}`);
  }

  /** No row is chosen. */
  release(): void {
    // Out of sight and out of reach; the room for them stays.
    this.element.dataset['idle'] = '';
  }
}
