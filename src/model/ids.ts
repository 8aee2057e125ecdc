/** Branded ids: a plain string becomes one only through its constructor, which checks the form. */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Slug of a concept: the name of its file in `content/concepts/`, e.g. `metastatic-niche`. */
export type ConceptId = Branded<'ConceptId'>;
/** Slug of an article: the name of its file in `content/articles/`, e.g. `niches`. */
export type ArticleId = Branded<'ArticleId'>;
/** Id of a reference (a work), as in CSL-JSON, e.g. `malanchi2012`. */
export type WorkId = Branded<'WorkId'>;
/** Id of a relation: `<subject>--<type>--<target>`. */
export type RelationId = Branded<'RelationId'>;

/** Lower-case letters, digits and single hyphens. */
export const SLUG_FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A lower-case letter, then letters and digits: `delpozomartin2015`. */
export const WORK_FORM = /^[a-z][a-z0-9]*$/;

/** Whether a text has the form of a slug: lower-case letters, digits and single hyphens. */
export function isSlug(text: string): boolean {
  return SLUG_FORM.test(text);
}

/** Whether a text has the form of a work's id: lower-case letters and digits, e.g. `delpozomartin2015`. */
export function isWorkId(text: string): boolean {
  return WORK_FORM.test(text);
}

/** Makes a concept's id; throws a `RangeError` when the text is no slug. */
export function conceptId(text: string): ConceptId {
  return slug(text, 'a concept') as ConceptId;
}

/** Makes an article's id; throws a `RangeError` when the text is no slug. */
export function articleId(text: string): ArticleId {
  return slug(text, 'an article') as ArticleId;
}

/** Makes a work's id; throws a `RangeError` when the text has not its form. */
export function workId(text: string): WorkId {
  if (!isWorkId(text)) throw new RangeError(`\`${text}\` is no id of a work`);
  return text as WorkId;
}

/** Makes the id of a relation from its three words; throws a `RangeError` when one is no slug. */
export function relationId(subject: string, type: string, target: string): RelationId {
  for (const word of [subject, type, target]) slug(word, 'a relation');
  return relationKey(subject, type, target) as RelationId;
}

/** What the id of a relation would be, of words that are yet to be judged. */
export function relationKey(subject: string, type: string, target: string): string {
  return `${subject}--${type}--${target}`;
}

function slug(text: string, of: string): string {
  if (!isSlug(text)) throw new RangeError(`\`${text}\` is no slug of ${of}`);
  return text;
}
