import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { fault } from '../fault.ts';
import { visitTexts } from '../text/visit-texts.ts';

/** `:claim`, `::name` or `:::`, with the braces that belong to it; a brace by itself; a note that is not there. */
const LEFT_OVER =
  /(?<name>:claim(?![\p{L}\p{N}])|(?<![\p{L}\p{N}:])::\p{Ll}[\w-]*|:::+\w*)(?:[^{}]*\{[^{}]*\})?|(?<brace>\{[^{}]*\}?|\})|(?<note>\[\^[^\]\s]+\])/gu;

const NOTE =
  'A directive stands alone on its line and its braces follow directly; signs are escaped: `\\:`, `\\{`';

/** Tells of what was meant as mark-up and has become text: `:claim`, `::name`, `:::`, `{…}`, `[^note]`. */
export function remarkLeftOvers() {
  return (tree: Root, file: VFile): void => {
    visitTexts(tree, String(file), (text) => {
      for (const match of text.value.matchAll(LEFT_OVER)) {
        if (text.isEscaped(match.index)) continue;
        const { name, brace = '', note } = match.groups ?? {};
        const place = text.position(match.index, match.index + match[0].length);
        if (note) {
          fault(file, place, 'note-known', `No note \`${note}\``, `Add \`${note}: …\` on a line of its own`);
        } else {
          fault(file, place, 'markup-complete', `Left-over \`${name ?? brace.replace(/\s+/g, ' ')}\``, NOTE);
        }
      }
      return undefined;
    });
  };
}
