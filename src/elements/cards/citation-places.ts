import type { Trigger } from './trigger.ts';

/** Where this page cites a work, in reading order: the link of each place. */
function citationPlaces(work: string): readonly Trigger[] {
  const groups = document.querySelectorAll(`main .citation[data-works~="${CSS.escape(work)}"]`);
  return (
    [...groups]
      // A folded box is opened when its turn comes.
      .filter((group) => !group.closest(':not(.box) > details:not([open]), .note-in-place'))
      .flatMap((group) => {
        const own = group.querySelector<Trigger>(`a[href="#ref-${CSS.escape(work)}"]`);
        // A number folded into a run (3–6) is hidden from the eye: its run's first one stands for it.
        const seen = own?.closest('.visually-hidden') ? group.querySelector<Trigger>('a') : own;
        return seen ? [seen] : [];
      })
  );
}

/**
 * The line under a work's card: its number in this page's list, how often it is cited here, and steps to the
 * places before and after the one in hand. Undefined where the page does not cite it.
 */
export function placesLine(
  work: string,
  from: Trigger,
  go: (place: Trigger) => void,
): HTMLElement | undefined {
  const places = citationPlaces(work);
  if (places.length === 0) return undefined;
  const group = from.closest('.citation');
  const at = group ? places.findIndex((place) => place.closest('.citation') === group) : -1;
  const line = document.createElement('p');
  line.className = 'card-note card-places';
  const entry = document.getElementById(`ref-${work}`);
  if (entry?.parentElement) {
    const number = document.createElement('a');
    number.href = `#ref-${work}`;
    number.textContent = `Reference ${[...entry.parentElement.children].indexOf(entry) + 1}`;
    line.append(number, ', ');
  }
  const ordinal = at >= 0 && places.length > 1 ? ` (this is the ${ordinalOf(at + 1)})` : '';
  line.append(`cited ${places.length === 1 ? 'once' : `${places.length} times`} here${ordinal}`);
  line.append(step('‹', 'Previous citation', places[at - 1], go));
  line.append(step('›', 'Next citation', places[at + 1], go));
  return line;
}

function step(
  sign: string,
  label: string,
  place: Trigger | undefined,
  go: (place: Trigger) => void,
): HTMLElement | string {
  if (!place) return '';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = sign;
  button.setAttribute('aria-label', label);
  button.title = label;
  button.addEventListener('click', () => {
    go(place);
  });
  return button;
}

const RULES = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

function ordinalOf(count: number): string {
  return `${count}${ENDINGS[RULES.select(count)] ?? 'th'}`;
}
