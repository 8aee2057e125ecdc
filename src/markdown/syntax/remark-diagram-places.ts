import type { Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { fault } from '../fault.ts';

const NOTE =
  'Put the fence inside `:::figure{#id}`, whose id names the diagram; one that is shared is `::diagram{src="…"}`';

/**
 * A fenced `mermaid` block stands inside a figure, and alone there: the figure's id is the diagram's name.
 *
 * Runs while directives are still directives, so that a figure with another fault is one all the same.
 */
export function remarkDiagramPlaces() {
  return (tree: Root, file: VFile): void => {
    judge(tree.children, false, file);
  };
}

function judge(nodes: readonly RootContent[], isFigure: boolean, file: VFile): void {
  let diagrams = 0;
  for (const node of nodes) {
    if (node.type === 'code' && node.lang === 'mermaid') {
      diagrams += 1;
      if (!isFigure) {
        fault(file, node.position?.start, 'diagram-in-figure', 'A diagram stands outside a figure', NOTE);
      } else if (diagrams > 1) {
        fault(file, node.position?.start, 'diagram-in-figure', 'A figure holds two diagrams', NOTE);
      }
    } else if ('children' in node) {
      judge(node.children, node.type === 'containerDirective' && node.name === 'figure', file);
    }
  }
}
