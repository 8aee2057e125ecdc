/** An opening tag of a page, with its attributes. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const TAG = /<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*"|='[^']*'|=[^\s"'=<>`]+)?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:="([^"]*)"|='([^']*)'|=([^\s"'=<>`]+))?/g;

/** All opening tags of a page, in order; enough for links, sources and policies, and a hundred times as fast as a DOM. */
export function tagsOf(html: string): readonly Tag[] {
  const rendered = html.replace(/<!--.*?-->/gs, '').replace(/(<(script|style)\b[^>]*>).*?(?=<\/\2>)/gs, '$1');
  return [...rendered.matchAll(TAG)].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', a, b, c]) => [
        key.toLowerCase(),
        decode(a ?? b ?? c ?? ''),
      ]),
    ),
  }));
}

function decode(value: string): string {
  return value
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
    )
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
