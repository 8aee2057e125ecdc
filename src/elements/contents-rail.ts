/**
 * `<contents-rail>` marks, in a list of links to sections, the one that is being read. The list comes folded, so
 * that the text comes first; where the rail has room of its own it is open.
 */
class ContentsRail extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const details = this.querySelector('details');
    if (details && matchMedia('(min-width: 1320px)').matches) details.open = true;
    const links = new Map<Element, HTMLAnchorElement>();
    for (const link of this.querySelectorAll('a')) {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (heading) links.set(heading, link);
    }
    // A heading counts from the upper third of the window on.
    this.#observer = new IntersectionObserver(
      () => {
        this.#mark(links);
      },
      { rootMargin: '0px 0px -66% 0px' },
    );
    for (const heading of links.keys()) this.#observer.observe(heading);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  #mark(links: ReadonlyMap<Element, HTMLAnchorElement>): void {
    const passed = [...links].filter(([heading]) => heading.getBoundingClientRect().top < innerHeight / 3);
    const current = passed.at(-1)?.[1];
    for (const link of links.values()) {
      if (link === current) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}

customElements.define('contents-rail', ContentsRail);
