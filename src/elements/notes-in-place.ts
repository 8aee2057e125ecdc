import { SETTING_CHANGE } from './stored-settings.ts';

/**
 * `<notes-in-place>`: the mark of a footnote that does not stand in the margin beside it opens the note below its
 * line. Elsewhere, and without scripts, it leads to the notes at the foot.
 */
class NotesInPlace extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    document.addEventListener('click', onClick, { signal });
    document.addEventListener(SETTING_CHANGE, tellState, { signal });
    matchMedia('(min-width: 1100px)').addEventListener('change', tellState, { signal });
    tellState();
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }
}

const MARKS = 'main a[role="doc-noteref"]';

function onClick(event: MouseEvent): void {
  const mark = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(MARKS) : null;
  if (!mark || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  if (isBeside(mark)) return;
  event.preventDefault();
  import('./notes/footnote-in-place.ts').then(
    ({ toggleFootnote }) => {
      toggleFootnote(mark);
    },
    // Without a network: to the foot.
    () => {
      location.hash = mark.hash;
    },
  );
}

/** Says of every mark whether it opens something. */
function tellState(): void {
  for (const mark of document.querySelectorAll<HTMLAnchorElement>(MARKS)) {
    if (mark.hasAttribute('aria-controls')) continue;
    if (isBeside(mark)) mark.removeAttribute('aria-expanded');
    else mark.setAttribute('aria-expanded', 'false');
  }
}

/** Whether its note stands in the margin. */
function isBeside(mark: Element): boolean {
  const next = mark.parentElement?.nextElementSibling;
  return next?.matches('.margin-note') === true && next.checkVisibility();
}

customElements.define('notes-in-place', NotesInPlace);
