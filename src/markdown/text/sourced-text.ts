import type { Text } from 'mdast';
import type { Point, Position } from 'unist';

const REFERENCE = /&(?:#x[\da-f]+|#\d+|[a-z][\da-z]*);/iy;
const AMPERSAND = /&(?:amp|#38|#x26);/iy;
const LINE_BREAK = /[ \t]*\r?\n[ \t>]*/y;

/**
 * A text of the tree beside its source, so that what is found in the one has its exact place in the other.
 *
 * The two differ by escapes (`\@`), character references (`&amp;`) and what begins a line of a quotation or list.
 */
export class SourcedText {
  readonly #node: Text;
  readonly #source: string;
  readonly #alignment: Alignment;

  constructor(node: Text, source: string) {
    this.#node = node;
    this.#source = source;
    this.#alignment = align(node.value, source, startOf(node).offset ?? 0);
  }

  get value(): string {
    return this.#node.value;
  }

  /** Whether the author has taken its meaning from the character: `\@`, `&#64;`. */
  isEscaped(index: number): boolean {
    return this.#alignment.escaped.has(index);
  }

  /** The place of the characters from `from` up to `to`. */
  position(from: number, to: number): Position {
    return { start: this.#point(from), end: this.#point(to) };
  }

  /** The same text from `from` up to `to`. */
  slice(from: number, to = this.#node.value.length): Text {
    return { type: 'text', value: this.#node.value.slice(from, to), position: this.position(from, to) };
  }

  #point(index: number): Point {
    const start = startOf(this.#node);
    const from = start.offset ?? 0;
    const offset = this.#alignment.offsets[index] ?? from;
    const before = this.#source.slice(from, offset);
    const lines = before.split('\n').length - 1;
    const column = lines === 0 ? start.column + before.length : before.length - before.lastIndexOf('\n');
    return { line: start.line + lines, column, offset };
  }
}

function startOf(node: Text): Point {
  if (!node.position) throw new TypeError('A text from the parser has a position');
  return node.position.start;
}

interface Alignment {
  /** Where in the source each character of the text stands, and where the text ends. */
  readonly offsets: readonly number[];
  readonly escaped: ReadonlySet<number>;
}

function align(value: string, source: string, start: number): Alignment {
  const offsets: number[] = [];
  const escaped = new Set<number>();
  let offset = start;
  for (const character of value) {
    if (character === '\n') {
      offsets.push(offset);
      offset += matchAt(LINE_BREAK, source, offset) || 1;
      continue;
    }
    const isBackslashed = source[offset] === '\\' && source[offset + 1] === character;
    if (isBackslashed) offset += 1;
    const reference = isBackslashed ? 0 : matchAt(character === '&' ? AMPERSAND : REFERENCE, source, offset);
    if (isBackslashed || reference > 0) escaped.add(offsets.length);
    // A character beyond the basic plane is two units of the text.
    for (let unit = 0; unit < character.length; unit += 1) offsets.push(offset + (reference ? 0 : unit));
    offset += reference || character.length;
  }
  return { offsets: [...offsets, offset], escaped };
}

function matchAt(pattern: RegExp, source: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.exec(source)?.[0].length ?? 0;
}
