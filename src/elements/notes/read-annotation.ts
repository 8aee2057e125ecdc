import { annotation, plainNote, type Annotation } from './annotation.ts';
import { LONGEST_QUOTE } from './quote-at.ts';

/** Longer is no quote and no note of a reader. */
const LONGEST = { id: 300, quote: LONGEST_QUOTE, context: 200, note: 100_000, block: 200 };
/** Why something was not taken over. */
export class NotAnnotation extends Error {}

/**
 * Takes over an annotation that comes from outside: another export, another tool, a file changed by hand. Only what
 * is known is taken, field by field; whatever else it carries stays behind. Throws NotAnnotation with the reason.
 */
export function readAnnotation(value: unknown, now = new Date()): Annotation {
  if (!isRecord(value)) throw new NotAnnotation('it is not an annotation');
  const target = first(value['target'], 'target');
  const selectors = listOf(target['selector']).filter(isRecord);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  if (!quote) throw new NotAnnotation('it quotes no words');
  const exact = words(quote['exact'], LONGEST.quote, 'quote').trim();
  if (exact === '') throw new NotAnnotation('it quotes no words');
  const fragment = selectors.find(({ type }) => type === 'FragmentSelector');
  const id = words(value['id'], LONGEST.id, 'id');
  if (!/^[a-z][a-z\d+.-]*:\S+$/i.test(id)) throw new NotAnnotation('its id is not an address');
  const created = time(value['created'], now);
  return annotation({
    id,
    page: pageAddress(target['source']),
    quote: {
      exact,
      prefix: words(quote['prefix'] ?? '', LONGEST.context, 'context'),
      suffix: words(quote['suffix'] ?? '', LONGEST.context, 'context'),
    },
    block: isBlock(fragment?.['value']) ? fragment['value'] : '',
    note: noteOf(value['body']),
    created,
    modified: time(value['modified'], new Date(created)),
  });
}

/** Address of the article an annotation is about, whatever the site's origin and base path. */
function pageAddress(source: unknown): string {
  const path = typeof source === 'string' ? source.replace(/[?#].*$/s, '') : '';
  const address = /\/articles\/[a-z\d-]+\/$/.exec(path.slice(-LONGEST.block))?.[0];
  if (address === undefined) throw new NotAnnotation('it is about no article of this kind of site');
  return address;
}

function noteOf(body: unknown): string {
  const texts = listOf(body).flatMap((one) => {
    if (typeof one === 'string') return [one];
    if (!isRecord(one) || one['type'] !== 'TextualBody' || one['purpose'] === 'tagging') return [];
    return typeof one['value'] === 'string' ? [one['value']] : [];
  });
  const note = plainNote(texts.join('\n\n'));
  if (note.length > LONGEST.note) throw new NotAnnotation('its note is too long');
  return note;
}

/** White space counts as one space, as in the text of a page. */
function words(value: unknown, longest: number, name: string): string {
  if (typeof value !== 'string') throw new NotAnnotation(`its ${name} is not text`);
  if (value.length > longest) throw new NotAnnotation(`its ${name} is too long`);
  return value.replace(/\s+/g, ' ');
}

function time(value: unknown, otherwise: Date): string {
  const date = typeof value === 'string' && value.length < 40 ? new Date(value) : otherwise;
  return (Number.isNaN(date.getTime()) ? otherwise : date).toISOString();
}

function isBlock(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST.block && /^[\w.:-]+$/.test(value);
}

function first(value: unknown, name: string): Record<string, unknown> {
  const [one] = listOf(value);
  if (!isRecord(one)) throw new NotAnnotation(`it has no ${name}`);
  return one;
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
