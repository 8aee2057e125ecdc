import type { Fault } from '../../offline/offline-store.ts';
import type { KeptSeries } from './series-keeper.ts';

const MEGABYTE = 1_000_000;
const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** `7.9 MB`. */
export function megabytes(bytes: number): string {
  return `${NUMBER.format(Math.max(bytes, MEGABYTE / 10) / MEGABYTE)} MB`;
}

/** `3.1 of 7.9 MB`. */
export function share(come: number, bytes: number): string {
  return `${NUMBER.format(come / MEGABYTE)} of ${megabytes(bytes)}`;
}

/** Says what is kept on this device. */
export function keptWords({ bytes, missing, size, isWanted, broughtAt, pages }: KeptSeries): string {
  if (broughtAt !== undefined) {
    return `The whole Series is kept on this device. It was last brought up to date on ${DATE.format(broughtAt)}.`;
  }
  if (isWanted) return `The Series is kept in part: ${share(bytes - missing, bytes)}.`;
  const read = pages === 1 ? '1 page' : `${pages} pages`;
  const takes = `The whole takes ${megabytes(size)} on this device.`;
  return pages === 0 ? takes : `Of what you have read, ${read} ${pages === 1 ? 'is' : 'are'} kept. ${takes}`;
}

/** Says why the Series could not be kept, and what to do. */
export function faultWords(fault: Fault, { size, broughtAt }: KeptSeries): string {
  const kept = broughtAt === undefined ? 'What has come is kept.' : 'The version before is kept whole.';
  const reasons: Readonly<Record<Fault, string>> = {
    connection: `The connection broke off. ${kept} It goes on when the connection is back.`,
    storage: `There is not enough room on this device: the Series takes ${megabytes(size)}. ${kept}`,
    changed: `A new version of the site has just come out. ${kept} Reload this page, then go on.`,
  };
  return reasons[fault];
}
