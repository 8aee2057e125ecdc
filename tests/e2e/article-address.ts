import { pageOfEachType } from '../built-site.ts';

/** The longest article of the built site, and its address below the base path. */
export function articleAddress(): string {
  return pageOfEachType().find(([name]) => name === 'article')?.[1] ?? '/articles/';
}
