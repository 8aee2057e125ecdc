/** A label as plain text: line breaks and Markdown's marks of emphasis gone. */
export function labelText(label: string): string {
  return label
    .replace(/<br\s*\/?>|\\n/g, ' ')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/\s+/g, ' ')
    .trim();
}
