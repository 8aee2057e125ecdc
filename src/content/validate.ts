import type { VFile } from 'vfile';
import type { z } from 'zod';
import { describeIssue } from './describe-issue.ts';
import { fault } from '../markdown/fault.ts';
import type { PlaceOf } from './places.ts';
import type { PlacedData } from './read-yaml.ts';

/** Fields of a file after its schema has judged them. */
export interface Fields<T> {
  /** All of them, when all are valid. */
  readonly whole: T | undefined;
  /** Those that are valid: one bad field does not hide what the others say. */
  readonly valid: Partial<T>;
  readonly placeOf: PlaceOf;
}

/** Judges data by a schema and writes what is wrong down at its place. */
export function validate<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  data: PlacedData | undefined,
  file: VFile,
  ruleId: string,
): Fields<z.output<z.ZodObject<Shape>>> {
  type Output = z.output<z.ZodObject<Shape>>;
  if (!data) return { whole: undefined, valid: {}, placeOf: () => ({ line: 1, column: 1 }) };
  const { placeOf, value } = data;
  const result = schema.safeParse(value);
  if (result.success) return { whole: result.data, valid: result.data, placeOf };
  for (const issue of result.error.issues) {
    for (const { path, part, reason, note } of describeIssue(issue, schema, value)) {
      fault(file, placeOf(path, part), ruleId, reason, note);
    }
  }
  return { whole: undefined, valid: validPart(schema, value) as Partial<Output>, placeOf };
}

function validPart(schema: z.ZodObject, value: unknown): Record<string, unknown> {
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const results = Object.entries(schema.shape).map(
    ([name, field]) => [name, (field as z.ZodType).safeParse(fields[name])] as const,
  );
  return Object.fromEntries(
    results.flatMap(([name, result]) => (result.success ? [[name, result.data]] : [])),
  );
}
