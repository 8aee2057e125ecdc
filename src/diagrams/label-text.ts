const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** A label as plain text: entities decoded, line breaks and Markdown's marks of emphasis gone. */
export function labelText(label: string): string {
  return plainText(label.replace(/<br\s*\/?>|\\n/g, ' ').replace(/(\*\*|__)(.+?)\1/g, '$2'));
}

/**
 * Text with its entities decoded and on one line. Mermaid's sanitiser writes `&` as `&amp;`, and its own
 * entities (`#quot;`, `#946;`) stand between marks of its own until it draws.
 */
export function plainText(text: string): string {
  return text
    .replace(/ﬂ°°(\d+)¶ß/g, '&#$1;')
    .replace(/ﬂ°(\w+)¶ß/g, '&$1;')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (entity, name: string) => NAMED[name] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}
