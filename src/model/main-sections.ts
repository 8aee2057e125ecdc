import type { Section } from './passage.ts';

/** The main sections of a text, each with the words of those below it. */
export function mainSections(sections: readonly Section[]): readonly Section[] {
  const main: Section[] = [];
  for (const section of sections) {
    const last = main.at(-1);
    if (section.level === 2) main.push(section);
    else if (last) main[main.length - 1] = { ...last, words: last.words + section.words };
  }
  return main;
}
