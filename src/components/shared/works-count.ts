/** How many works, in words: `1 work`, `3 works`. */
export function worksCount(count: number): string {
  return `${String(count)} ${count === 1 ? 'work' : 'works'}`;
}
