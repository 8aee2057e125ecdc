import { element } from '../model/markup.ts';
import type { Markup } from '../model/markup.ts';
import type { DrawnWords } from './drawing.ts';

const LINE_HEIGHT = 17;
/** From the middle of a line of words to its foot. */
const BASELINE = 4.5;

/** Lines of text round a centre; the style sheet anchors them in their middle. */
export function textSvg({ x, y, lines }: DrawnWords, name?: string): Markup {
  const middle = Math.round(x);
  const top = Math.round(y + BASELINE - ((lines.length - 1) * LINE_HEIGHT) / 2);
  // The spaces are for those who hear the words as one name.
  const [first = '', ...rest] = lines.map((line, index) => (index < lines.length - 1 ? `${line} ` : line));
  const more = rest.map((line) => element('tspan', { x: middle, dy: LINE_HEIGHT }, line));
  return element('text', { class: name, x: middle, y: top }, first, ...more);
}
