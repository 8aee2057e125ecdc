/** What a relation or a concept stands for elsewhere on the page: claims, arrows, rows; nodes of diagrams. */
export function light(cards: Iterable<Element>): void {
  for (const lit of document.querySelectorAll('main [data-lit]')) lit.removeAttribute('data-lit');
  for (const card of cards) {
    for (const part of card.querySelectorAll<HTMLElement>('[data-relation-card], [data-concept-card]')) {
      const { relationCard, conceptCard } = part.dataset;
      const places =
        relationCard === undefined
          ? `main svg [data-concept="${CSS.escape(conceptCard ?? '')}"]`
          : `main [data-relation="${CSS.escape(relationCard)}"]`;
      for (const place of document.querySelectorAll(places)) place.setAttribute('data-lit', '');
    }
  }
}
