import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { defaultHandlers } from 'remark-rehype';
import { visit } from 'unist-util-visit';
import { element } from './element.ts';
import type { Handler } from './handler.ts';

/**
 * A table scrolls in a region of its own, which the keyboard reaches and which its columns name:
 * `<section class="table" tabindex="0" aria-label="Table 1: Organ, Niche"><table>…</table></section>`.
 */
export function tableHandler(): Handler<Table> {
  let count = 0;
  return (state, node) => {
    count += 1;
    const table = defaultHandlers.table(state, node);
    visit(table, 'element', (cell) => {
      if (cell.tagName === 'th') cell.properties['scope'] = 'col';
      // HTML has no `align` any more; the style sheet reads it from here.
      const { align, ...properties } = cell.properties;
      if (align !== undefined) cell.properties = { ...properties, dataAlign: align };
    });
    const columns = node.children[0]?.children.map((cell) => toString(cell)).filter(Boolean) ?? [];
    const ariaLabel = [`Table ${count}`, columns.join(', ')].filter(Boolean).join(': ');
    return element('section', { className: ['table'], tabIndex: 0, ariaLabel }, [table]);
  };
}
