import type { ExplorableInput, Values } from '../../model/explorables/explorable.ts';
import { outcomeOf } from '../../model/explorables/outcome-of.ts';
import {
  sliderOf,
  startValues,
  summaryWith,
  valueAt,
  valueFrom,
  valueWords,
} from '../../model/explorables/values.ts';
import { keepInAddress } from '../keep-in-address.ts';

/** So long the reader's hand rests before the outcome is said aloud and the address written. */
const REST = 500;

/** Brings an explorable to life: sliders redraw the picture, and the values stand in the address. */
export function openDesk(host: HTMLElement, signal: AbortSignal): void {
  const name = host.dataset['name'] ?? '';
  const input = JSON.parse(host.dataset['input'] ?? '{}') as ExplorableInput;
  const start = startValues(input);
  const { values: read, faulty } = valuesInAddress(location.search, name, input);
  let values: Values = { ...start, ...read };
  let frame = 0;
  let timer = 0;

  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = 'Back to the start values';
  const note = document.createElement('span');
  note.className = 'explorable-note';
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.className = 'visually-hidden';
  const foot = document.createElement('p');
  foot.className = 'explorable-foot';
  foot.append(again, note, status);
  const controls = host.querySelector('.explorable-controls');
  controls?.append(foot);
  controls?.setAttribute('data-live', '');
  if (faulty.length > 0) {
    const labels = faulty.map((parameter) => input.parameters[parameter]?.label ?? parameter).join(', ');
    note.textContent = `The address gives no value that can be set for: ${labels}. The start value stands.`;
  }

  const draw = () => {
    frame = 0;
    again.disabled = Object.entries(values).every(([parameter, value]) => start[parameter] === value);
    const { picture, table, results } = outcomeOf(input, values);
    write(host, '.explorable-picture', picture.markup);
    write(host, '.plot-table[open] .table', table.markup);
    const summary = host.querySelector('.explorable-summary');
    if (summary) summary.textContent = summaryWith(input.summary, results);
  };
  host.querySelector('.plot-table')?.addEventListener('toggle', draw, { signal });
  const change = (next: Values) => {
    values = next;
    if (frame === 0) frame = requestAnimationFrame(draw);
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (signal.aborted) return;
      note.textContent = '';
      status.textContent = host.querySelector('.explorable-summary')?.textContent ?? '';
      keepInAddress(
        Object.fromEntries(
          Object.entries(values).map(([parameter, value]) => [
            `${name}.${parameter}`,
            value === start[parameter] ? '' : String(value),
          ]),
        ),
      );
    }, REST);
  };

  host.addEventListener(
    'input',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const parameter = input.parameters[target.name];
      if (!parameter) return;
      const value = valueAt(parameter, target.valueAsNumber);
      say(target, valueWords(parameter, value));
      change({ ...values, [target.name]: value });
    },
    { signal },
  );
  const set = (next: Values) => {
    for (const slider of host.querySelectorAll('input')) {
      const [parameter, value] = [input.parameters[slider.name], next[slider.name]];
      if (!parameter || value === undefined) continue;
      slider.value = String(sliderOf(parameter, value).value);
      say(slider, valueWords(parameter, value));
    }
  };
  again.addEventListener(
    'click',
    () => {
      set(start);
      change(start);
      host.querySelector('input')?.focus({ preventScroll: true });
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    foot.remove();
    controls?.removeAttribute('data-live');
  });
  set(values);
  again.disabled = true;
  if (Object.keys(read).length > 0) draw();
}

/** The values that an address holds for an explorable, and the parameters for which it holds nonsense. */
export function valuesInAddress(
  search: string,
  name: string,
  { parameters }: Pick<ExplorableInput, 'parameters'>,
): { readonly values: Values; readonly faulty: readonly string[] } {
  const written = new URLSearchParams(search);
  const values: Record<string, number> = {};
  const faulty: string[] = [];
  for (const [key, parameter] of Object.entries(parameters)) {
    const text = written.get(`${name}.${key}`);
    if (text === null) continue;
    const value = valueFrom(parameter, text);
    if (value === undefined) faulty.push(key);
    else values[key] = value;
  }
  return { values, faulty };
}

/** The markup is the model's own: all that was put into it is numbers, and words of the page, escaped. */
function write(host: HTMLElement, selector: string, markup: string): void {
  const place = host.querySelector(selector);
  if (place) place.innerHTML = markup;
}

function say(slider: HTMLInputElement, words: string): void {
  slider.setAttribute('aria-valuetext', words);
  const output = slider.parentElement?.querySelector('output');
  if (output) output.textContent = words;
}
