/** A figure of a text. */
export interface FoundFigure {
  readonly anchor: string;
  readonly number: number;
}

/** The figures in the HTML of a text, which numbers them. */
export function figuresIn(html: string): readonly FoundFigure[] {
  const form = /<figure id="([^"]+)" class="figure">|<figcaption><b>Figure (\d+)\./g;
  const figures: FoundFigure[] = [];
  let anchor = '';
  for (const [, opened, number] of html.matchAll(form)) {
    if (opened !== undefined) anchor = opened;
    else if (number !== undefined) figures.push({ anchor, number: Number(number) });
  }
  return figures;
}
