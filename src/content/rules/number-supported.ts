import { toString } from 'mdast-util-to-string';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { Rule } from '../rule.ts';
import type { SeriesSource } from '../series-source.ts';

/** A claim that holds a number rests on more than titles. */
export const numberSupported: Rule = {
  id: 'number-supported',
  check(series, { works }, report) {
    const names = namesWithDigits(series);
    for (const text of series.texts) {
      for (const claim of text.passages.claims) {
        const onlyTitles =
          claim.works.length > 0 &&
          claim.works.every((work) => works.get(work)?.fields.valid.custom?.support === 'title');
        if (!onlyTitles) continue;
        const number = firstNumber(withoutLinks(claim.text, claim.node), names);
        if (number === undefined) continue;
        report(
          text.file,
          claim.node.position,
          `The claim \`${claim.id}\` holds the number \`${number}\`, but only titles of its works were read`,
          'Leave the number out, or cite a work whose abstract was read',
        );
      }
    }
  },
};

/** Longest first, so that no name leaves the digits of a longer one behind. */
function namesWithDigits({ concepts }: SeriesSource): string[] {
  return concepts
    .flatMap(({ fields }) => [fields.valid.name ?? '', ...(fields.valid.aliases ?? [])])
    .filter((name) => /\d/.test(name))
    .sort((a, b) => b.length - a.length);
}

function withoutLinks(text: string, claim: Node): string {
  let rest = text;
  visit(claim, 'conceptLink', (node) => {
    rest = rest.replace(toString(node), ' ');
  });
  return rest;
}

/** A digit that follows a letter belongs to a name (`CXCL12`, `IL-6`), as does one between letters (`15d11`). */
const NUMBER = /(?<![\p{L}\d]|\p{L}-)\d[\d.,]*(?!\d|\p{L}+\d)/u;

function firstNumber(text: string, names: readonly string[]): string | undefined {
  const nameless = names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
  return NUMBER.exec(nameless)?.[0].replace(/[.,]$/, '');
}
