import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts';
import { citationsIn, claimsIn, conceptsIn, readPassages } from '../../../src/markdown/passages.ts';
import { namesOf } from '../../../src/markdown/text/names.ts';
import { ARTICLE, fixtureSeries } from './fixture-series.ts';

function read(markdown: string) {
  const file = new VFile(markdown);
  const tree = parseMarkdown(file);
  expect(file.messages).toEqual([]);
  return readPassages(tree, ARTICLE, namesOf(fixtureSeries()));
}

describe('the sentences of a text', () => {
  it('stand in their section and block, counted within it', () => {
    const { sentences } = read('Before.\n\n## Bone\n\nOne. Two.\n\n- An item.\n\n  Its second paragraph.');
    expect(sentences.map(({ section, block, index, text }) => [section, block, index, text])).toEqual([
      [null, 'text-1', 0, 'Before.'],
      ['bone', 'bone-1', 0, 'One.'],
      ['bone', 'bone-1', 1, 'Two.'],
      ['bone', 'bone-2', 0, 'An item.'],
      ['bone', 'bone-2', 1, 'Its second paragraph.'],
    ]);
    expect(sentences[0]?.page).toEqual(ARTICLE);
  });

  it('share the block of their table, figure or note', () => {
    const { sentences } = read(
      ':::figure{#f}\n\n| a | b |\n| - | - |\n| c | d |\n\nCaption.[^n]\n\n:::\n\n[^n]: Note.',
    );
    expect(sentences.map(({ block, index, text }) => [block, index, text])).toEqual([
      ['text-1', 0, 'a'],
      ['text-1', 1, 'b'],
      ['text-1', 2, 'c'],
      ['text-1', 3, 'd'],
      ['f', 0, 'Caption.'],
      ['fn-n', 0, 'Note.'],
    ]);
  });

  it('leave citations out, and have the names of concepts and authors in', () => {
    const { sentences } = read(
      '[[metastatic-niche]] and [[periostin|*it*]] [@kaplan2005], says @malanchi2012. [[mtor]] too. [@paget1889]',
    );
    expect(sentences.map(({ text, concepts, works }) => ({ text, concepts, works }))).toEqual([
      {
        text: 'Metastatic niche and it, says Malanchi et al..',
        concepts: ['metastatic-niche', 'periostin'],
        works: ['kaplan2005', 'malanchi2012'],
      },
      { text: 'mTOR too.', concepts: ['mtor'], works: ['paget1889'] },
    ]);
  });

  it('name a concept with words in the sentence that it opens', () => {
    const { sentences } = read('One. [[periostin|Two]] is here. Three [@paget1889]. Four.');
    expect(sentences.map(({ concepts, works }) => [concepts, works])).toEqual([
      [[], []],
      [['periostin'], []],
      [[], ['paget1889']],
      [[], []],
    ]);
  });

  it('end where a concept opens the next, whatever its case', () => {
    expect(read('It stops. [[mtor]] goes. [[periostin]] stays.').sentences).toHaveLength(3);
  });

  it('without names have the words of the slug and the id of the work', () => {
    const tree = parseMarkdown(new VFile('[[metastatic-niche]] of [[metastatic-niche]], @paget1889.'));
    expect(readPassages(tree, ARTICLE).sentences[0]?.text).toBe(
      'Metastatic niche of metastatic niche, paget1889.',
    );
  });

  it('mention each concept and work once', () => {
    const [sentence] = read('[[periostin]], [[mtor]], [[periostin]] [@paget1889; @paget1889].').sentences;
    expect(sentence).toMatchObject({ concepts: ['periostin', 'mtor'], works: ['paget1889'] });
  });
});

describe('the claims of a text', () => {
  it('have the works inside them and of the group directly after', () => {
    const { claims } = read(
      [
        ':claim[Inside [@kaplan2005]]{#c-inside periostin promotes metastatic-colonisation} and [@paget1889].',
        ':claim[After]{#c-after periostin promotes metastatic-colonisation} [@kaplan2005; @paget1889], [@mtor1].',
        ':claim[After the stop]{#c-stop periostin promotes metastatic-colonisation}. [@kaplan2005] More [@paget1889].',
        ':claim[Author]{#c-author periostin promotes metastatic-colonisation} @kaplan2005.',
      ].join('\n\n'),
    );
    expect(claims.map(({ id, works, text }) => [id, works, text])).toEqual([
      ['c-inside', ['kaplan2005'], 'Inside'],
      ['c-after', ['kaplan2005', 'paget1889'], 'After'],
      ['c-stop', ['kaplan2005'], 'After the stop'],
      ['c-author', [], 'Author'],
    ]);
  });

  it('keep a word said twice, and stand where they are read', () => {
    const [claim] = read('## Bone\n\n:claim[Words]{#c-x periostin is-a periostin} [@paget1889].').claims;
    expect(claim).toMatchObject({
      subject: 'periostin',
      relationType: 'is-a',
      target: 'periostin',
      relation: 'periostin--is-a--periostin',
      section: 'bone',
      block: 'bone-1',
    });
  });
});

describe('the works and words of a text', () => {
  it('come in order of first citation, those of notes after the body', () => {
    expect(read('One[^n] [@b].\n\n[^n]: Note [@a; @b].\n\nTwo [@c; @b].').works).toEqual(['b', 'c', 'a']);
  });

  it('puts a note into the section that first refers to it', () => {
    const { sentences } = read('[^b]: Note.\n\n## One\n\nText[^b].\n\n## Two\n\nText[^b].');
    expect(sentences.map(({ section, text }) => [section, text])).toEqual([
      ['one', 'Text.'],
      ['two', 'Text.'],
      ['one', 'Note.'],
    ]);
  });

  it('counts words by section, headings and titles of boxes in all', () => {
    const { words, sections } = read(
      'A b.\n\n## One heading\n\nC PD-L1 – 3 [@paget1889].\n\n:::box{title="Box title"}\n\nD.\n\n:::\n\n### Two\n\n`E`',
    );
    expect(sections).toEqual([
      { id: 'one-heading', title: 'One heading', level: 2, words: 6 },
      { id: 'two', title: 'Two', level: 3, words: 1 },
    ]);
    expect(words).toBe(12);
  });
});

describe('what a node mentions', () => {
  it('is found in order, however deep', () => {
    const tree = parseMarkdown(
      new VFile(
        '*[[mtor]]* [@a] :claim[[[periostin]] [@b]]{#c-x periostin promotes metastatic-colonisation}',
      ),
    );
    expect(conceptsIn(tree).map(({ concept }) => concept)).toEqual(['mtor', 'periostin']);
    expect(citationsIn(tree).flatMap(({ items }) => items.map(({ work }) => work))).toEqual(['a', 'b']);
    expect(claimsIn(tree).map(({ id }) => id)).toEqual(['c-x']);
  });

  it('has its place in the file, each work of a group its own', () => {
    const [citation] = citationsIn(parseMarkdown(new VFile('\n\nText [@a1; @bb2, fig. 2].')));
    expect(citation?.position).toMatchObject({ start: { line: 3, column: 6 }, end: { line: 3, column: 25 } });
    expect(citation?.items.map(({ position }) => [position.start.column, position.end.column])).toEqual([
      [7, 10],
      [12, 16],
    ]);
  });
});
