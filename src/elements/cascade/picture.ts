/** Shows a walk in the diagram: the step where it is, and the steps and arrows that it has passed. */
export function showWalk(diagram: ParentNode, walk: readonly string[]): void {
  const at = walk.at(-1);
  for (const node of diagram.querySelectorAll<SVGElement>('svg [data-concept]')) {
    const { concept = '' } = node.dataset;
    mark(node, 'data-here', concept === at);
    mark(node, 'data-passed', concept !== at && walk.includes(concept));
    if (concept === at) node.setAttribute('aria-current', 'step');
    else node.removeAttribute('aria-current');
  }
  const gone = walk.slice(1).map((step, index) => `${String(walk[index])}--${step}`);
  for (const edge of diagram.querySelectorAll<SVGElement>('svg [data-edge]')) {
    const { edge: ends = '' } = edge.dataset;
    mark(edge, 'data-passed', gone.includes(ends));
    mark(edge, 'data-last', gone.at(-1) === ends);
  }
}

function mark(part: Element, name: string, is: boolean): void {
  if (is !== part.hasAttribute(name)) part.toggleAttribute(name, is);
}
