import { withBase } from '../../model/addresses.ts';

/** The address of a page as a link writes it: with the site's base path. */
export function href(address: string): string {
  return withBase(import.meta.env.BASE_URL, address);
}
