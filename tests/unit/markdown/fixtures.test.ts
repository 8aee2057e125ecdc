import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts';
import { readPassages } from '../../../src/markdown/passages.ts';
import { renderMarkdown } from '../../../src/markdown/render-markdown.ts';
import { fixtureContext } from './fixture-context.ts';
import { ARTICLE } from './fixture-series.ts';

/** A folder a case: `input.md`, the `messages.txt` of its faults, and its `output.html` when it has none. */
const FIXTURES = join(import.meta.dirname, '../../fixtures/markdown');
const cases = readdirSync(FIXTURES);

describe('every Markdown fixture', () => {
  it.each(cases)('%s', async (name) => {
    const folder = join(FIXTURES, name);
    const file = new VFile({ path: 'input.md', value: readFileSync(join(folder, 'input.md'), 'utf8') });
    const tree = parseMarkdown(file);
    await expect(messagesOf(file)).toMatchFileSnapshot(join(folder, 'messages.txt'));
    expect(file.messages.length > 0, 'a case of faults is named `…-faults`, and no other has any').toBe(
      name.endsWith('-faults'),
    );
    if (file.messages.length > 0) return;
    const context = fixtureContext(readPassages(tree, ARTICLE), {
      marginNotes: name === 'margin-notes',
      terms: name === 'terms',
    });
    const html = await renderMarkdown(tree, context);
    await expect(`${html}\n`).toMatchFileSnapshot(join(folder, 'output.html'));
    expect(await renderMarkdown(tree, context), 'rendering leaves the tree as it is').toBe(html);
  });
});

function messagesOf(file: VFile): string {
  return file.messages
    .map(
      (message) =>
        `${message.name.replace('input.md:', '')} ${message.reason}  ${message.ruleId ?? ''}\n    ${message.note ?? ''}`,
    )
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}
