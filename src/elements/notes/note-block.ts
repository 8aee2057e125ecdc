/** What of a note is not its words: ways back, marks of the reader's, and the copy that stands in a margin. */
const LEFT_OUT = '[data-footnote-backref], button, .margin-note, .note-in-place';

/** A block that opens in the text: `parts` are copied, each in lines of its own. */
export function noteBlock(name: string, parts: readonly (readonly Node[])[]): HTMLElement {
  const block = document.createElement('span');
  block.className = 'note-in-place';
  block.setAttribute('role', 'note');
  block.setAttribute('aria-label', name);
  block.tabIndex = -1;
  for (const part of parts) {
    const line = document.createElement('span');
    line.append(...part.map((node) => node.cloneNode(true)));
    for (const left of line.querySelectorAll(LEFT_OUT)) left.remove();
    // What they name is the note that they are copied from.
    for (const copied of line.querySelectorAll('[id]')) copied.removeAttribute('id');
    block.append(line);
  }
  return block;
}

/** Acts on Escape inside an element, unless something lies over the text that closes first. */
export function onEscape(element: HTMLElement, act: () => void, signal?: AbortSignal): void {
  element.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector(':popover-open')) return;
      event.preventDefault();
      act();
    },
    signal ? { signal } : {},
  );
}
