/**
 * Runs in a page, where it stands alone: whatever it needs is inside. Turns what is laid out in an element, HTML
 * words and SVG pictures, into one SVG that needs no style sheet: every colour and size is an attribute.
 */
export function standaloneSvg(root: HTMLElement): string {
  const GEOMETRY =
    'x y dx dy width height rx cx cy r d x1 x2 y1 y2 viewBox preserveAspectRatio transform href'.split(' ');
  const SHAPES = ['path', 'rect', 'circle', 'line', 'text', 'tspan'];
  const bounds = root.getBoundingClientRect();
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('The page has no canvas');

  const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
  const short = (number: number) => String(Math.round(number * 100) / 100);
  const element = (name: string, attributes: Record<string, string | undefined>, content: string) => {
    const head = Object.entries(attributes)
      .flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escaped(value)}"`))
      .join('');
    return content === '' ? `<${name}${head}/>` : `<${name}${head}>${content}</${name}>`;
  };

  /** As the programs read it that know only the sRGB of old. */
  const hex = (colour: string) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    const digits = [red, green, blue].map((part) => part.toString(16).padStart(2, '0'));
    return { colour: `#${digits.join('')}`, alpha: alpha / 255 };
  };

  /** Undefined where there is nothing to see. */
  const paint = (shape: Element): Record<string, string | undefined> | undefined => {
    const style = getComputedStyle(shape);
    const fill = style.fill === 'none' ? undefined : hex(style.fill);
    const stroke = style.stroke === 'none' ? undefined : hex(style.stroke);
    const isFilled = fill !== undefined && fill.alpha > 0 && shape.tagName !== 'line';
    const isDrawn = stroke !== undefined && stroke.alpha > 0 && parseFloat(style.strokeWidth) > 0;
    if (!isFilled && !isDrawn) return undefined;
    const isText = shape instanceof SVGTextContentElement;
    return {
      fill: isFilled ? fill.colour : 'none',
      ...(isDrawn && {
        stroke: stroke.colour,
        'stroke-width': short(parseFloat(style.strokeWidth)),
        'stroke-dasharray':
          style.strokeDasharray === 'none' ? undefined : style.strokeDasharray.replaceAll('px', ''),
        'stroke-linejoin': style.strokeLinejoin === 'miter' ? undefined : style.strokeLinejoin,
        'vector-effect': style.vectorEffect === 'none' ? undefined : style.vectorEffect,
      }),
      opacity: style.opacity === '1' ? undefined : style.opacity,
      ...(isText && {
        'font-size': short(parseFloat(style.fontSize)),
        'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight,
        'text-anchor': style.textAnchor === 'start' ? undefined : style.textAnchor,
        'paint-order': isDrawn ? 'stroke' : undefined,
      }),
    };
  };

  /** Per cent are of a width that other programs may count otherwise. */
  const measured = (shape: Element, name: string, value: string) => {
    if (!value.endsWith('%')) return value;
    const { baseVal } = (shape as unknown as Record<string, { baseVal: SVGLength | SVGLengthList }>)[
      name
    ] as {
      baseVal: SVGLength | SVGLengthList;
    };
    return short('getItem' in baseVal ? baseVal.getItem(0).value : baseVal.value);
  };

  const geometry = (shape: Element) =>
    Object.fromEntries(
      GEOMETRY.flatMap((name) => {
        const value = shape.getAttribute(name);
        return value === null ? [] : [[name, measured(shape, name, value)]];
      }),
    );

  const picture = (shape: Element): string => {
    const name = shape.tagName;
    if (name === 'title' || name === 'desc' || getComputedStyle(shape).display === 'none') return '';
    const content = [...shape.childNodes]
      .map((child) =>
        child instanceof Element ? picture(child) : child instanceof Text ? escaped(child.data) : '',
      )
      .join('');
    if (name === 'tspan') return element(name, geometry(shape), content);
    if (SHAPES.includes(name)) {
      const painted = paint(shape);
      return painted ? element(name, { ...geometry(shape), ...painted }, content) : '';
    }
    if (name === 'svg') return element(name, { ...geometry(shape), overflow: 'visible' }, content);
    const transform = shape.getAttribute('transform') ?? undefined;
    if (name === 'a') return element(name, geometry(shape), content);
    return transform === undefined || content === '' ? content : element('g', { transform }, content);
  };

  const placed = (svg: SVGSVGElement): string => {
    const { left, top, width, height } = svg.getBoundingClientRect();
    if (height === 0) return '';
    const content = [...svg.children].map(picture).join('');
    const place = {
      x: short(left - bounds.left),
      y: short(top - bounds.top),
      width: short(width),
      height: short(height),
      viewBox: svg.getAttribute('viewBox') ?? undefined,
      overflow: 'visible',
    };
    return element('svg', place, content);
  };

  /** A text as its lines, each on its baseline. */
  const words = (text: Text): string => {
    const style = getComputedStyle(text.parentElement ?? root);
    context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const ascent = context.measureText('x').fontBoundingBoxAscent;
    const lines: { top: number; left: number; words: string[] }[] = [];
    const range = document.createRange();
    for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const { top, left } = range.getBoundingClientRect();
      const line = lines.at(-1);
      if (line && Math.abs(line.top - top) < 2) line.words.push(word);
      else lines.push({ top, left, words: [word] });
    }
    return lines
      .map((line) =>
        element(
          'text',
          {
            x: short(line.left - bounds.left),
            y: short(line.top - bounds.top + ascent),
            fill: hex(style.color).colour,
            'font-size': short(parseFloat(style.fontSize)),
            'font-weight': style.fontWeight === '400' ? undefined : style.fontWeight,
          },
          escaped(line.words.join(' ')),
        ),
      )
      .join('');
  };

  const laidOut = (node: Node): string => {
    if (node instanceof Text) return words(node);
    if (node instanceof SVGSVGElement) return placed(node);
    if (!(node instanceof HTMLElement) || getComputedStyle(node).display === 'none') return '';
    return [...node.childNodes].map(laidOut).join('');
  };

  const [width, height] = [Math.ceil(bounds.width), Math.ceil(bounds.height)];
  const named = root.querySelector('svg > title');
  const described = root.querySelector('svg > desc');
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: String(width),
      height: String(height),
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      'font-family': getComputedStyle(root).fontFamily.replaceAll('"', "'"),
    },
    [
      element('title', {}, escaped(named?.textContent ?? '')),
      element('desc', {}, escaped(described?.textContent ?? '')),
      element('rect', { width: String(width), height: String(height), fill: '#fff' }, ''),
      laidOut(root),
    ].join(''),
  );
}
