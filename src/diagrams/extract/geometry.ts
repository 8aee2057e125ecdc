import type { DrawnBox, DrawnWords } from '../drawing.ts';

/** Reads places and words off a drawing that stands in a page. */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  /** Takes the drawing's own id off the front of an element's. */
  key(element: Element): string;
  box(shape: Element, words: Element | null, key: string): DrawnBox;
  words(text: Element): DrawnWords;
  lines(element: Element | null): readonly string[];
  /** A `path` or `line` in the drawing's coordinates. */
  path(element: SVGGraphicsElement): string;
  /** A point of an element's own coordinates in the drawing's. */
  point(element: SVGGraphicsElement, x: number, y: number): { readonly x: number; readonly y: number };
}

/** Runs in the page, so it must stand alone: no imports, nothing from outside its braces. */
export function geometryOf(svg: SVGSVGElement): Geometry {
  const origin = svg.viewBox.baseVal;
  const toDrawing = svg.getScreenCTM()?.inverse();

  const round = (value: number) => Math.round(value * 10) / 10;
  const point = (element: SVGGraphicsElement, x: number, y: number) => {
    const matrix = element.getScreenCTM();
    const at = new DOMPoint(x, y).matrixTransform(matrix ?? undefined).matrixTransform(toDrawing);
    return { x: round(at.x - origin.x), y: round(at.y - origin.y) };
  };
  const lines = (element: Element | null) => {
    const rows = [...(element?.querySelectorAll('tspan.row') ?? [])];
    const spans = rows.length > 0 ? rows : [...(element?.querySelectorAll('tspan') ?? [])];
    const found = spans.length > 0 || !element ? spans : [element];
    return found.map((span) => span.textContent.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
  };
  const corners = (shape: Element) => {
    const graphics = shape as SVGGraphicsElement;
    const { x, y, width, height } = graphics.getBBox();
    return { ...point(graphics, x, y), w: round(width), h: round(height) };
  };

  return {
    width: Math.ceil(origin.width),
    height: Math.ceil(origin.height),
    key: (element) => element.id.replace(`${svg.id}-`, ''),
    box: (shape, words, key) => ({ key, ...corners(shape), lines: lines(words) }),
    words: (text) => {
      const { x, y, w, h } = corners(text);
      return { x: round(x + w / 2), y: round(y + h / 2), lines: lines(text) };
    },
    lines,
    path: (element) => {
      const coordinate = (name: string) => Number(element.getAttribute(name));
      const d =
        element.getAttribute('d') ??
        `M${coordinate('x1')},${coordinate('y1')}L${coordinate('x2')},${coordinate('y2')}`;
      return d.replace(/(-?[\d.]+(?:e-?\d+)?)[\s,]+(-?[\d.]+(?:e-?\d+)?)/g, (_, x: string, y: string) => {
        const at = point(element, Number(x), Number(y));
        return `${at.x} ${at.y}`;
      });
    },
    point,
  };
}
