import type { Parents, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Directive, DirectiveParts, DirectiveSpec } from '../directives/directive-spec.ts';
import { directives } from '../directives/directives.ts';
import { directiveAttributes } from '../directives/directive-attributes.ts';
import { fault } from '../fault.ts';
import { suggest } from '../../model/suggest.ts';
import { SourcedText } from '../text/sourced-text.ts';

/**
 * Puts the nodes of the dialect in the place of its directives.
 *
 * A directive that is unknown or wrong is told of and only its content stays, so that this is checked too.
 */
export function remarkDirectives() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, (node, index, parent) => {
      if (!isDirective(node) || !parent || index === undefined) return undefined;
      const built = build(node, source, file);
      if (!built && node.type === 'textDirective') dropLostBraces(parent, index + 1, source);
      parent.children.splice(index, 1, ...(built ? [built] : contentOf(node)));
      return index;
    });
  };
}

function isDirective(node: Root | RootContent): node is Directive {
  return node.type === 'containerDirective' || node.type === 'leafDirective' || node.type === 'textDirective';
}

function contentOf(directive: Directive): RootContent[] {
  // The content of a leaf is no block, and only a fault gives it any.
  return directive.type === 'leafDirective' ? [] : directive.children;
}

function build(directive: Directive, source: string, file: VFile): RootContent | undefined {
  const start = directive.position?.start;
  const written = source.slice(start?.offset, directive.position?.end.offset);
  const colons = /^:*/.exec(written)?.[0] ?? '';
  const name = colons + directive.name;
  const place = start && {
    start,
    end: { line: start.line, column: start.column + name.length, offset: (start.offset ?? 0) + name.length },
  };
  const parts = {
    written,
    place,
    report: (...[at, ruleId, reason, note]: Parameters<DirectiveParts['report']>) => {
      fault(file, at, ruleId, reason, note);
    },
  };
  const spec = specOf(directive, name, parts);
  const isClosed = directive.type !== 'containerDirective' || hasClosingFence(written, colons);
  if (!isClosed) {
    const note = `Close it with \`${colons}\` after a blank line; a container that holds another has more colons`;
    parts.report(place, 'directive-closed', `\`${name}\` is not closed`, note);
  }
  if (!spec) return undefined;
  const attributes = spec.attributes ? directiveAttributes(directive, spec, parts) : {};
  return attributes && isClosed ? spec.build(directive, { ...parts, attributes }) : undefined;
}

function specOf(
  directive: Directive,
  name: string,
  { place, report }: Pick<DirectiveParts, 'place' | 'report'>,
): DirectiveSpec | undefined {
  const spec = directives.find((known) => known.name === directive.name);
  if (!spec) {
    const known = directives.map((known) => known.name);
    const note =
      directive.type === 'textDirective' ? 'A colon that is meant as such is escaped: `\\:`' : undefined;
    report(place, 'directive-known', `Unknown directive \`${name}\`${suggest(directive.name, known)}`, note);
  } else if (spec.kind !== directive.type) {
    report(place, 'directive-complete', `\`${name}\` is written \`${spec.form}\``);
    return undefined;
  }
  return spec;
}

function hasClosingFence(written: string, colons: string): boolean {
  const lines = written.trimEnd().split('\n');
  const fence = /^[\s>]*(:+)\s*$/.exec(lines.at(-1) ?? '')?.[1];
  return lines.length > 1 && fence !== undefined && fence.length >= colons.length;
}

/** `:claim[words] {#c-id …}`: the braces belong to the fault already told, and are not told of as left over. */
function dropLostBraces(parent: Parents, index: number, source: string): void {
  const next = parent.children[index];
  if (next?.type !== 'text') return;
  const lost = /^[^{}]*\{#[^{}]*\}/.exec(next.value)?.[0];
  if (lost !== undefined) parent.children[index] = new SourcedText(next, source).slice(lost.length);
}
