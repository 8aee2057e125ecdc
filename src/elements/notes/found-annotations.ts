import type { Annotation } from './annotation.ts';
import { NotAnnotation, readAnnotation } from './read-annotation.ts';

/** What a file holds: its annotations, and why others were left out, a line each. */
export interface FoundAnnotations {
  readonly annotations: readonly Annotation[];
  readonly skipped: readonly string[];
}

/** Takes over those of many values that are annotations; `name` says what one of them is called. */
export function foundAnnotations(values: readonly unknown[], name: string): FoundAnnotations {
  const annotations: Annotation[] = [];
  const skipped: string[] = [];
  const now = new Date();
  for (const [index, value] of values.entries()) {
    try {
      annotations.push(readAnnotation(value, now));
    } catch (error) {
      if (!(error instanceof NotAnnotation)) throw error;
      skipped.push(`${name} ${index + 1}: ${error.message}`);
    }
  }
  return { annotations, skipped };
}
