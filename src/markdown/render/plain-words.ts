import type { ElementContent } from 'hast';

/** What keeps its element: emphasis, and what stands above or below the line. */
const KEPT = ['em', 'strong', 'del', 'code', 'sub', 'sup'];

/** The words of a text without links, signs and anchors, for a place that only repeats it. */
export function plainWords(nodes: readonly ElementContent[]): readonly ElementContent[] {
  return nodes.flatMap((node): readonly ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value }];
    if (node.type !== 'element' || isLeftOut(node.properties['className'])) return [];
    const children = [...plainWords(node.children)];
    return KEPT.includes(node.tagName)
      ? [{ type: 'element', tagName: node.tagName, properties: {}, children }]
      : children;
  });
}

function isLeftOut(className: unknown): boolean {
  return (
    Array.isArray(className) && (className.includes('claim-mark') || className.includes('visually-hidden'))
  );
}
