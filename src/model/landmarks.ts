import type { Article } from './article.ts';
import type { Reference } from './reference.ts';
import type { Series } from './series.ts';
import { authorsLabel, yearOf } from './work-label.ts';

/** A work that changed the field. */
export interface Landmark {
  readonly work: Reference;
  /** One sentence: what it changed. */
  readonly changed: string;
  /** Articles that cite it, in reading order. */
  readonly articles: readonly Article[];
}

/** The landmarks of one year. */
export interface LandmarkYear {
  readonly year: number;
  readonly landmarks: readonly Landmark[];
}

/** The landmarks of the field by year, the earliest first; within a year by date, then by author. */
export function landmarkYears(series: Series): readonly LandmarkYear[] {
  const landmarks = series.references
    .flatMap((work) => (work.custom.landmark === undefined ? [] : [{ work, changed: work.custom.landmark }]))
    .sort((a, b) => compareDates(a.work, b.work) || compareAuthors(a.work, b.work))
    .map((landmark) => ({ ...landmark, articles: articlesCiting(series, landmark.work) }));
  const years = [...new Set(landmarks.map(({ work }) => yearOf(work)))];
  return years.map((year) => ({
    year,
    landmarks: landmarks.filter(({ work }) => yearOf(work) === year),
  }));
}

function articlesCiting(series: Series, { id }: Reference): readonly Article[] {
  return series.readingOrder.filter(({ bibliography }) => bibliography.includes(id));
}

/** A date that is known to the year alone comes before the days of that year. */
function compareDates(a: Reference, b: Reference): number {
  const [before = [], after = []] = [a, b].map(({ issued }) => issued['date-parts'][0]);
  return [0, 1, 2].map((part) => (before[part] ?? 0) - (after[part] ?? 0)).find((gap) => gap !== 0) ?? 0;
}

function compareAuthors(a: Reference, b: Reference): number {
  return authorsLabel(a).localeCompare(authorsLabel(b), 'en-GB');
}
