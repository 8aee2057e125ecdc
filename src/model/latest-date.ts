import type { Series } from './series.ts';

/**
 * The latest day on which something of the Series was written or looked up, ISO. A page that counts from today counts
 * from here: of one content every build is to write the same.
 */
export function latestDate({ articles, claimChecks, references }: Series): string {
  const dates = [
    ...articles.map(({ updated }) => updated),
    ...claimChecks.map(({ checked }) => checked),
    ...references.map(({ custom }) => custom.status.checked ?? ''),
  ];
  return dates.reduce((latest, date) => (date > latest ? date : latest), '');
}
