/** Unfolds what an element stands in, so that it can be gone to; its own fold stays as it is. */
export function reveal(element: Element): void {
  const around = element.localName === 'summary' ? element.parentElement?.parentElement : element;
  for (let fold = around?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    fold.open = true;
  }
}
