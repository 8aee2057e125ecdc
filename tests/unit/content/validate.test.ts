import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { z } from 'zod';
import { readYaml } from '../../../src/content/read-yaml.ts';
import { validate } from '../../../src/content/validate.ts';

const schema = z.strictObject({
  name: z.string().min(1).describe('What it is called'),
  kind: z.enum(['grain', 'salt']),
  hours: z.number().optional(),
  steps: z
    .array(z.strictObject({ to: z.string().regex(/^[a-z]+$/, 'expected lower-case letters') }))
    .min(1)
    .default([{ to: 'oven' }]),
  ids: z.record(z.string().regex(/^[A-Z]+$/), z.string()).default({}),
});

const judge = (text: string) => {
  const file = new VFile(text);
  const fields = validate(schema, readYaml(text, file), file, 'file-valid');
  return {
    fields,
    messages: file.messages.map((message) => [String(message), message.note].filter(Boolean).join('. ')),
  };
};

test('hands valid fields over, defaults filled in', () => {
  const { fields, messages } = judge('name: rye\nkind: grain');
  expect(messages).toEqual([]);
  expect(fields.whole).toEqual({ name: 'rye', kind: 'grain', steps: [{ to: 'oven' }], ids: {} });
});

test.for([
  ['kind: grain', '1:1: Missing field `name`. What it is called'],
  [
    'name: rye\nkind: grian',
    '2:7: `kind`: expected one of `grain`, `salt`, found `grian`; did you mean `grain`?',
  ],
  ['name: rye\nkind: 3', '2:7: `kind`: expected one of `grain`, `salt`, found the number `3`'],
  ['name: rye\nkind:', '2:6: `kind`: expected one of `grain`, `salt`, found nothing'],
  ['name: rye\nkind: grain\nhours: long', '3:8: `hours`: expected a number, found `long`'],
  ['name: rye\nkind: grain\nhuors: 3', '3:1: Unknown field `huors`; did you mean `hours`?'],
  ['name: rye\nkind: grain\nsteps: [{ to: oven, form: x }]', '3:21: Unknown field `steps[0].form`'],
  [
    'name: rye\nkind: grain\nsteps: [{ to: Oven }]',
    '3:15: `steps[0].to`: expected lower-case letters, found `Oven`',
  ],
  ['name: rye\nkind: grain\nsteps: []', '3:8: `steps`: expected at least 1, found 0'],
  ['name: rye\nkind: grain\nsteps: oven', '3:8: `steps`: expected a list, found `oven`'],
  ['name: ""\nkind: grain', '1:7: `name`: expected text, found none'],
  [
    'name: [rye]\nkind: grain',
    '1:7: `name`: expected text, found a list. Put text that holds `: ` or begins with a bracket in quotes',
  ],
  ['name: 12\nkind: grain', '1:7: `name`: expected text, found the number `12`'],
  ['- rye', '1:1: expected fields, found a list'],
] as const)('says what is wrong with `%s`', ([text, expected]) => {
  expect(judge(text).messages).toEqual([expected]);
});

test('reports every fault, and keeps the fields that are valid', () => {
  const { fields, messages } = judge('name: rye\nkind: bran\nhours: long\ncolour: dark');
  expect(messages).toHaveLength(3);
  expect(fields.whole).toBeUndefined();
  expect(fields.valid).toEqual({ name: 'rye', steps: [{ to: 'oven' }], ids: {} });
});

test('adds nothing to a file that does not parse', () => {
  const { fields, messages } = judge('name: a: b');
  expect(messages).toHaveLength(1);
  expect([fields.whole, fields.valid, fields.placeOf(['name'])]).toEqual([
    undefined,
    {},
    { line: 1, column: 1 },
  ]);
});
