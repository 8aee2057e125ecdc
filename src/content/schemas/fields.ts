import { z } from 'zod';
import { SLUG_FORM, WORK_FORM, articleId, conceptId, workId } from '../../model/ids.ts';

/** Kinds of field that several schemas share. */

export const text = () => z.string().trim().min(1);

export const slug = () =>
  z.string().regex(SLUG_FORM, 'expected lower-case letters, digits and single hyphens');

/** The slug of a concept. */
export const concept = () => slug().transform(conceptId);

/** The slug of an article. */
export const article = () => slug().transform(articleId);

/** The id of a work. */
export const work = () =>
  z.string().regex(WORK_FORM, 'expected the id of a work, such as `paget1889`').transform(workId);

/** A key of one of the vocabulary's lists; the JSON Schema names the keys. */
export const word = (list: 'conceptTypes' | 'relationTypes' | 'systems') => slug().meta({ vocabulary: list });

export const date = () => z.iso.date('expected a date such as `2026-11-24`');

export const url = () =>
  z.url({ protocol: /^https$/, error: 'expected an address that begins with `https://`' });

export const doi = () => z.string().regex(/^10\.\d{4,9}\/\S+$/, 'expected a DOI such as `10.1038/71429`');
