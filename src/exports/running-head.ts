/** What stands at the edges of a printed page. */
export interface RunningHead {
  /** Of the site. */
  readonly name: string;
  readonly title: string;
  /** Where the page comes from, and of which day it is. */
  readonly source: string;
}

/** The style sheet that puts a running head and foot on every printed page but the first, which has the title. */
export function runningHead({ name, title, source }: RunningHead): string {
  return `@page {
  @top-left { content: ${quoted(name)}; }
  @top-right { content: ${quoted(title)}; }
  @bottom-left { content: ${quoted(source)}; }
  @bottom-right { content: counter(page) ' of ' counter(pages); }
}
@page :first {
  @top-left { content: none; }
  @top-right { content: none; }
}
`;
}

/** A string of CSS: whatever could end it is written as its code point. */
function quoted(text: string): string {
  return `'${text.replace(/['"\\<\p{Cc}]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}'`;
}
