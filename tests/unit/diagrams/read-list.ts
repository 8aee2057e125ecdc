import { JSDOM } from 'jsdom';
import type { Reading } from './read-picture.ts';
import { withConcept } from './read-picture.ts';

/** Reads the list twin by its words alone. */
export function readList(html: string): Reading {
  const { document } = new JSDOM(html).window;
  const kind = document.querySelector('.diagram')?.getAttribute('data-kind') ?? '';
  const items = [...document.querySelectorAll('.diagram-list li')];
  const nodes: string[] = [];
  const edges: string[] = [];
  for (const item of items) {
    const words = ownWords(item);
    const above = item.parentElement?.closest('li');
    if (item.querySelector(':scope > b') || /^(?:Note|Loop): /.test(words)) continue;
    if (kind === 'sequence') {
      const [, from, to] = /^(.+?) [→↔—] (.+?)(?:: .*)?$/.exec(words) ?? [];
      if (from !== undefined && to !== undefined) edges.push(`${from} > ${to}`);
      else nodes.push(words);
    } else if (kind === 'timeline' || kind === 'mindmap') {
      nodes.push(words);
      if (above && !above.querySelector(':scope > b')) edges.push(`${ownWords(above)} > ${words}`);
    } else {
      const to = /^(?:— .+ → |[→↔—] )(.+?)(?:: .*)?$/.exec(words)?.[1];
      if (to === undefined) nodes.push(words);
      else if (above) edges.push(`${ownWords(above)} > ${to}`);
    }
  }
  return { nodes: nodes.sort(), edges: edges.sort() };
}

function ownWords(item: Element): string {
  const copy = item.cloneNode(true) as Element;
  for (const list of copy.querySelectorAll('ul, ol')) list.remove();
  for (const link of copy.querySelectorAll('[data-concept]'))
    link.textContent = withConcept(link, link.textContent);
  return copy.textContent.trim();
}
