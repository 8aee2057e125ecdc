import { expect, test } from 'vitest';
import { formatReferences } from '../../../src/exports/formatted-reference.ts';
import { workId } from '../../../src/model/ids.ts';
import type { CslName, Reference } from '../../../src/model/reference.ts';

const links = { page: (id: string) => `/x/references/${id}/` };

test('prints a paper in the house style, its title leading to its page and its DOI to the publisher', () => {
  expect(formatted(paper({ author: [name('Paget', 'Stephen'), name('Fuchs', 'E. X.')] }))).toBe(
    'Paget, S. &#38; Fuchs, E. X. <a href="/x/references/paget1889/">On seeds &#38; soils</a>. ' +
      '<i>Journal of Soils</i> <b>133</b>, 571–573 (1889). ' +
      '<a href="https://doi.org/10.1000/a%22b">doi 10.1000/a%22b</a>.',
  );
});

test('ends an author list known in part with et al.', () => {
  expect(formatted(paper({ author: [name('Paget', 'Stephen')], authorsComplete: false }))).toMatch(
    /^Paget, S\. et al\. <a/,
  );
});

test('cuts a list of more than ten authors after the tenth and says et al. once', () => {
  const author = Array.from({ length: 12 }, (_, index) => name(`Author${index}`, 'A.'));
  for (const authorsComplete of [true, false]) {
    const entry = formatted(paper({ author, authorsComplete }));
    expect(entry).toContain('Author9, A., et al. <a');
    expect(entry).not.toContain('Author10');
    expect(entry.match(/et al/g)).toHaveLength(1);
  }
});

test('begins with the title where nobody is named', () => {
  expect(formatted(paper({ author: [] }))).toMatch(/^<a href="\/x\/references\/paget1889\/">On seeds/);
});

function formatted(reference: Reference): string {
  return formatReferences([reference], links).get(reference.id) ?? '';
}

function name(family: string, given: string): CslName {
  return { family, given };
}

function paper({
  author,
  authorsComplete = true,
}: {
  readonly author: readonly CslName[];
  readonly authorsComplete?: boolean;
}): Reference {
  return {
    id: workId('paget1889'),
    type: 'article-journal',
    title: 'On seeds & soils',
    author,
    'container-title': 'Journal of Soils',
    volume: '133',
    page: '571-573',
    issued: { 'date-parts': [[1889]] },
    DOI: '10.1000/a%22b',
    custom: {
      kind: 'history',
      topics: [],
      steps: [],
      systems: [],
      support: 'abstract',
      findings: [],
      status: { state: 'current', checked: null },
      authorsComplete,
    },
  };
}
