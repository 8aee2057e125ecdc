import { element } from '../markup.ts';
import type { Markup } from '../markup.ts';

/** The values behind a picture: a head over each column but the first, and rows that begin with their own. */
export function outcomeTable(heads: readonly string[], rows: readonly (readonly string[])[]): Markup {
  const head = element(
    'tr',
    {},
    element('td', {}),
    ...heads.map((words) => element('th', { scope: 'col' }, words)),
  );
  const body = rows.map(([first, ...cells]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, first),
      ...cells.map((cell) => element('td', {}, cell)),
    ),
  );
  return element('table', {}, element('thead', {}, head), element('tbody', {}, ...body));
}
