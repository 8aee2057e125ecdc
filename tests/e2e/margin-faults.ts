import type { Page } from '../../src/diagrams/browser.ts';

/** What is wrong with the notes in the margin of the article in a page; nothing is as it should be. */
export function marginFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const notes = [...document.querySelectorAll<HTMLElement>('.margin-note')];
    if (notes.length === 0) faults.push('there are no notes');
    const overlap = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
    const boxes = notes.map((note) => ({
      name: note.textContent.slice(0, 30),
      at: note.getBoundingClientRect(),
    }));
    const others = [
      ...document.querySelectorAll(
        'main :is(h1, h2, h3, h4, p, li, dt, dd, figure, svg, table, pre, blockquote, nav, .table, .box, .question)',
      ),
    ]
      .filter((other) => other.checkVisibility() && !other.closest('.margin-note, reader-tools'))
      .map((other) => ({ name: other.outerHTML.slice(0, 60), at: other.getBoundingClientRect() }))
      .filter(({ at }) => at.width > 1 && at.height > 1);
    for (const [index, { name, at }] of boxes.entries()) {
      if (at.width === 0) faults.push(`${name} is not shown`);
      if (at.left < 0 || at.right > innerWidth) faults.push(`${name} is out of the window`);
      for (const other of [...boxes.slice(index + 1), ...others]) {
        if (overlap(at, other.at)) faults.push(`${name} overlaps ${other.name}`);
      }
    }
    const range = document.createRange();
    for (const [index, note] of notes.entries()) {
      let mark = note.previousElementSibling;
      while (mark?.matches('.margin-note')) mark = mark.previousElementSibling;
      const line = [...(mark?.getClientRects() ?? [])].at(-1);
      const { top } = note.getBoundingClientRect();
      const height = parseFloat(getComputedStyle(note.closest('p, li') ?? note).lineHeight);
      const above = boxes[index - 1]?.at.bottom ?? 0;
      // Where the one above stands in its line, it begins in the first that is free.
      const free = Math.max(line?.top ?? 0, above);
      const name = note.textContent.slice(0, 30);
      if (!line || top < line.top - height / 2) faults.push(`${name} stands before its mark`);
      if (top - free > height + 12) faults.push(`${name} stands ${Math.round(top - free)} px too low`);
      // The line goes on after the mark as if there was no note: no stop or comma begins the next one.
      const next = note.nextSibling;
      if (!line || !(next instanceof Text) || !/^[.,;:)]/.test(next.data)) continue;
      range.setStart(next, 0);
      range.setEnd(next, 1);
      if (Math.abs(range.getBoundingClientRect().top - line.top) > height)
        faults.push(`${name} breaks its line`);
    }
    return faults;
  });
}
