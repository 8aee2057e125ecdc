import { describe, expect, it } from 'vitest';
import { sentenceEnds } from '../../../src/model/sentence-ends.ts';

function sentencesOf(text: string): readonly string[] {
  let start = 0;
  return sentenceEnds(text).map((end) => {
    const sentence = text.slice(start, end).trim();
    start = end;
    return sentence;
  });
}

describe('sentenceEnds', () => {
  it.each([
    ['ends a sentence at its stop', 'One stops. Two asks? Three cries! Four.', 4],
    ['goes on after et al.', 'Shown by Massagué et al. Periostin was not.', 1],
    ['goes on after fig. and Fig.', 'See fig. 2A. See (Fig. S1). Also Figs. A and B.', 3],
    ['goes on after a journal', 'It stood in Nat. Cell Biol. in 2018. Then no more.', 2],
    [
      'goes on after vs., e.g., i.e., cf. and ca.',
      'Lung vs. Liver, e.g. Bone, i.e. All, cf. Paget, ca. A third.',
      1,
    ],
    ['goes on after Dr. and initials', 'Said Dr. Paget. By S. Paget and Stephen J. Paget.', 2],
    ['goes on after no. before a number only', 'It is no. 5 of ten. The answer is no. Then it ends.', 3],
    [
      'ends after a numeral or letter that is no initial',
      'These are of type I. Others are not. So with group B. All end.',
      4,
    ],
    [
      'goes on inside a decimal and an abbreviation before lower case',
      'A 3.5 fold rise of E. coli was seen.',
      1,
    ],
    ['ends before a quotation', 'It stops. “Does it?” It does.', 3],
  ])('%s', (_name, text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it('has no end in an empty text', () => {
    expect(sentenceEnds('')).toEqual([]);
  });
});
