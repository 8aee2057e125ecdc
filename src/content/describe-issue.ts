import { z } from 'zod';
import type { DataPath } from './places.ts';
import { suggest } from '../model/suggest.ts';

/** What is wrong with a value, in a reader's words, and where in the data. */
export interface IssueDescription {
  readonly path: DataPath;
  readonly part?: 'key';
  readonly reason: string;
  readonly note?: string | undefined;
}

/** Says what a schema found in our own words; `value` is the data judged by `schema`. */
export function describeIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  value: unknown,
): IssueDescription[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsOf(schemaAt(schema, path));
    return issue.keys.map((key) => ({
      path: [...path, key],
      part: 'key',
      reason: `Unknown field \`${fieldName([...path, key])}\`${suggest(key, known)}`,
    }));
  }
  const found = valueAt(value, path);
  const name = fieldName(path);
  if (found === undefined && path.length > 0) {
    return [{ path, reason: `Missing field \`${name}\``, note: schemaAt(schema, path)?.description }];
  }
  const expectation = expected(issue, found);
  const isTextTakenApart =
    issue.code === 'invalid_type' && issue.expected === 'string' && typeof found === 'object';
  return [
    {
      path,
      reason: name === '' ? expectation : `\`${name}\`: ${expectation}`,
      note: isTextTakenApart ? 'Put text that holds `: ` or begins with a bracket in quotes' : undefined,
    },
  ];
}

function expected(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === 'invalid_type')
    return `expected ${KINDS[issue.expected] ?? issue.expected}, found ${kindOf(found)}`;
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String);
    const list = words.map((word) => `\`${word}\``).join(', ');
    const near = typeof found === 'string' ? suggest(found, words) : '';
    return `expected ${words.length > 1 ? 'one of ' : ''}${list}, found ${kindOf(found)}${near}`;
  }
  if (issue.code === 'too_small' && issue.origin === 'string') return 'expected text, found none';
  if (issue.code === 'too_small' && issue.origin === 'array')
    return `expected at least ${issue.minimum}, found ${String((found as unknown[]).length)}`;
  return issue.code === 'invalid_union' ? issue.message : `${issue.message}, found ${kindOf(found)}`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'fields',
  record: 'fields',
};

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'fields';
  if (typeof value === 'number' && !Number.isFinite(value)) return `\`${value}\``;
  return typeof value === 'string' ? `\`${value}\`` : `the ${typeof value} \`${JSON.stringify(value)}\``;
}

/** `['relations', 0, 'target']` → `relations[0].target`. */
function fieldName(path: DataPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(value: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );
}

function schemaAt(schema: z.core.$ZodType, path: DataPath): z.ZodType | undefined {
  let at: z.core.$ZodType | undefined = schema;
  for (const step of path) {
    const holder = unwrap(at);
    if (holder instanceof z.ZodObject) at = (holder.shape as Record<string, z.core.$ZodType>)[String(step)];
    else if (holder instanceof z.ZodArray) at = holder.element;
    else if (holder instanceof z.ZodRecord) at = holder.valueType;
    else return undefined;
  }
  return at as z.ZodType | undefined;
}

function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap())
    : schema;
}

function fieldsOf(schema: z.ZodType | undefined): string[] {
  const holder = unwrap(schema);
  return holder instanceof z.ZodObject ? Object.keys(holder.shape) : [];
}
