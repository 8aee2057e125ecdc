import search from 'approx-string-match';
import { describe, expect, test } from 'vitest';
import { findChanged, findExact, type Place } from '../../../../src/elements/notes/find-quote.ts';
import { quoteAt } from '../../../../src/elements/notes/quote-at.ts';
import { random } from './random.ts';

const TEXT =
  'Dough is mixed from flour and water. It rests, and the yeast works in it. A warm room makes it rise faster than a cold one. ' +
  'Dough is kneaded by hand or by machine. It rests again, and the yeast works in it. A cold room makes it rise slower than a warm one.';

describe('words that are as they were', () => {
  test('are found among the same words elsewhere by what stands around them', () => {
    const start = TEXT.lastIndexOf('the yeast works');
    const quote = quoteAt(TEXT, start, start + 15);
    expect(findExact(TEXT, quote)).toEqual({ start, end: start + 15 });
  });

  test('are found after a paragraph was put before them', () => {
    const start = TEXT.indexOf('A warm room');
    const quote = quoteAt(TEXT, start, start + 30);
    const added = 'Bread is old. '.repeat(40);
    expect(findExact(added + TEXT, quote)).toEqual({
      start: start + added.length,
      end: start + added.length + 30,
    });
  });

  test('are not taken for others that read alike', () => {
    const start = TEXT.indexOf('water');
    const quote = quoteAt(TEXT, start, start + 5);
    const now =
      TEXT.replace('from flour and water. It rests', 'from flour. It stands') + ' The water was warm.';
    expect(findExact(now, quote)).toBeUndefined();
    expect(findChanged(now, quote, 0, search)).toBeUndefined();
  });

  test('that stand twice in the same surroundings are those nearest to the hint', () => {
    const twice = 'The loaf is baked in the oven. '.repeat(9);
    const quote = quoteAt(twice, 128, 133);
    const near = findExact(twice, quote, 190)?.start ?? 0;
    expect(Math.abs(near - 190)).toBeLessThan(31);
  });
});

describe('words that have changed a little', () => {
  test('are found, whole words from first to last', () => {
    const words = 'A warm room makes it rise faster than a cold one';
    const start = TEXT.indexOf(words);
    const quote = quoteAt(TEXT, start, start + words.length);
    const now = TEXT.replace('A warm room makes it rise faster', 'The warm room lets it rise faster');
    expect(findExact(now, quote)).toBeUndefined();
    const place = findChanged(now, quote, 0, search);
    expect(place && now.slice(place.start, place.end)).toBe(
      'The warm room lets it rise faster than a cold one',
    );
  });

  test('are not found in a sentence that only resembles them', () => {
    const words = 'A warm room makes it rise faster than a cold one';
    const start = TEXT.indexOf(words);
    const quote = quoteAt(TEXT, start, start + words.length);
    const now = TEXT.replace(`${words}. `, '');
    expect(findChanged(now, quote, start, search)).toBeUndefined();
  });

  test('are not found once more than a fifth of them has gone', () => {
    const quote = quoteAt(TEXT, 0, 35);
    const now = TEXT.replace('Dough is mixed from flour and water', 'Batter was stirred of eggs and milk');
    expect(findChanged(now, quote, 0, search)).toBeUndefined();
  });
});

describe('a text edited at random', () => {
  const SEEDS = Array.from({ length: 150 }, (_, seed) => seed + 1);

  test('away from the quote: the quote is found where it is', () => {
    for (const seed of SEEDS) {
      const { text, now, start, end, from } = edited(seed, 'around');
      const place = findExact(now, quoteAt(text, start, end), start);
      expect(place, `seed ${seed}`).toEqual({ start: from, end: from + end - start });
    }
  });

  test('with a word of the quote replaced: it is found at its place or not at all', () => {
    let found = 0;
    for (const seed of SEEDS) {
      const { text, now, start, end, from, to } = edited(seed, 'inside');
      const quote = quoteAt(text, start, end);
      const place = findExact(now, quote, start) ?? findChanged(now, quote, start, search);
      if (!place) continue;
      found += 1;
      expect(overlap(place, { start: from, end: to }), `seed ${seed}`).toBeGreaterThan(0.8);
    }
    expect(found).toBeGreaterThan(SEEDS.length * 0.9);
  });

  test('with the quote and its sentence gone: it is found nowhere', () => {
    for (const seed of SEEDS) {
      const { text, now, start, end } = edited(seed, 'gone');
      const quote = quoteAt(text, start, end);
      const place = findExact(now, quote, start) ?? findChanged(now, quote, start, search);
      expect(place, `seed ${seed}`).toBeUndefined();
    }
  });
});

const WORDS =
  'cell tissue lung bone signal grows sleeps leaves enters the a of in with without many few mice people shows keeps binds between after before near slowly early again model'.split(
    ' ',
  );

/** A text of random sentences, a quote in it of 5 to 40 words, and the text after an edit. */
function edited(seed: number, kind: 'around' | 'inside' | 'gone') {
  const next = random(seed);
  const pick = () => WORDS[Math.floor(next() * WORDS.length)] ?? '';
  const words = Array.from({ length: 600 }, pick);
  const first = 100 + Math.floor(next() * 300);
  const count = 5 + Math.floor(next() * 35);
  const before = words.slice(0, first);
  const quoted = words.slice(first, first + count);
  const after = words.slice(first + count);
  const text = [...before, ...quoted, ...after].join(' ');
  const start = before.join(' ').length + 1;
  const end = start + quoted.join(' ').length;
  if (kind === 'around') {
    // A word near the quote replaced, sentences put in and taken out further away.
    after[3] = 'unlike';
    before.splice(20, 30);
    before.splice(5, 0, ...Array.from({ length: Math.floor(next() * 90) }, pick));
  } else if (kind === 'inside') {
    quoted[Math.floor(next() * quoted.length)] = pick();
    before.splice(10, 0, ...Array.from({ length: Math.floor(next() * 90) }, pick));
  } else {
    quoted.splice(0, quoted.length, pick(), pick());
    before.splice(-8, 8);
    after.splice(0, 8);
  }
  const from = before.join(' ').length + 1;
  const now = [...before, ...quoted, ...after].join(' ');
  return { text, now, start, end, from, to: from + quoted.join(' ').length };
}

function overlap(a: Place, b: Place): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / Math.max(a.end - a.start, b.end - b.start);
}
