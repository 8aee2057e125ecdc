/** HTML or SVG that is safe to write out: everything put into it was escaped. */
export interface Markup {
  readonly markup: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;
type Child = Markup | string | undefined;

const EMPTY = new Set(['path', 'rect', 'circle', 'line', 'input']);

/** An element; attributes and children that are undefined are left out, texts are escaped. */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  const head = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escape(String(value))}"`))
    .join('');
  if (EMPTY.has(name)) return { markup: `<${name}${head}/>` };
  return { markup: `<${name}${head}>${fragment(...children).markup}</${name}>` };
}

/** Children beside each other. */
export function fragment(...children: readonly Child[]): Markup {
  return {
    markup: children
      .map((child) => (child === undefined ? '' : typeof child === 'string' ? escape(child) : child.markup))
      .join(''),
  };
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
