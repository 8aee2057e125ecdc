import type { ExplorableInput } from '../model/explorables/explorable.ts';
import { partsOf } from '../model/explorables/kinds.ts';
import { outcomeOf } from '../model/explorables/outcome-of.ts';
import { sliderOf, startValues, summaryWith, valueWords } from '../model/explorables/values.ts';
import { element, fragment } from '../model/markup.ts';
import type { Markup } from '../model/markup.ts';

/**
 * An explorable as HTML: the picture and the table of its start values, what it assumes, and the controls, which show
 * only where scripts run. `assumptions` are finished HTML without a paragraph around each.
 */
export function renderExplorable(
  name: string,
  fields: ExplorableInput & { readonly assumptions?: unknown },
  assumptions: readonly string[],
): string {
  const { kind, title, shows, seed, parameters, words, summary } = fields;
  const input: ExplorableInput = { kind, title, shows, seed, parameters, words, summary };
  const { picture, height, key, table, results } = outcomeOf(input, startValues(input));
  const ids = { title: `${name}-explorable-title`, description: `${name}-explorable-description` };
  return element(
    'x-explorable',
    { 'data-name': name, 'data-kind': kind, 'data-input': JSON.stringify(input) },
    element(
      'div',
      { class: 'plot' },
      element(
        'svg',
        {
          width: '100%',
          height,
          role: 'img',
          'aria-labelledby': ids.title,
          'aria-describedby': ids.description,
        },
        element('title', { id: ids.title }, title),
        element('desc', { id: ids.description }, shows),
        element('g', { class: 'explorable-picture' }, picture),
      ),
      element('ul', { class: 'plot-key' }, key),
    ),
    element('p', { class: 'explorable-summary' }, summaryWith(summary, results)),
    controls(name, input),
    element(
      'details',
      { class: 'plot-table' },
      element('summary', {}, 'Read as a table'),
      element('div', { class: 'table', role: 'region', tabindex: 0, 'aria-label': `Table: ${title}` }, table),
    ),
    element(
      'details',
      { class: 'plot-table' },
      element('summary', {}, 'What it assumes'),
      element('p', {}, 'This model takes for granted:'),
      element('ul', {}, ...assumptions.map((markup) => element('li', {}, { markup }))),
    ),
    element('p', { class: 'explorable-word' }, 'A model to think with, not a forecast.'),
  ).markup;
}

function controls(name: string, { kind, parameters, words }: ExplorableInput): Markup {
  const groups = Object.entries(partsOf(kind).groups).map(([group, names]) =>
    element(
      'fieldset',
      {},
      element('legend', {}, words[group]),
      ...names.map((each) => field(`${name}-${each}`, each, parameters)),
    ),
  );
  return element('div', { class: 'explorable-controls' }, ...groups);
}

function field(id: string, name: string, parameters: ExplorableInput['parameters']): Markup | undefined {
  const parameter = parameters[name];
  if (!parameter) return undefined;
  const { min, max, step, value } = sliderOf(parameter, parameter.default);
  const words = valueWords(parameter, parameter.default);
  return element(
    'div',
    { class: 'explorable-field' },
    fragment(
      element('label', { for: id }, parameter.label),
      element('output', { for: id }, words),
      element('input', {
        id,
        name,
        type: 'range',
        min,
        max,
        step,
        value,
        'aria-valuetext': words,
        autocomplete: 'off',
      }),
    ),
  );
}
