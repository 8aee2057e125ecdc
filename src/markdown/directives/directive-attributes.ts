import { isSlug } from '../../model/ids.ts';
import { suggest } from '../../model/suggest.ts';
import type { Directive, DirectiveParts, DirectiveSpec } from './directive-spec.ts';

/** Attributes that name a thing, an anchor or a file, and so have the form of a slug. */
const SLUGS = ['id', 'src'];

/** The attributes of a directive, when they are those that its spec names, each with a value; else a fault is told. */
export function directiveAttributes(
  directive: Directive,
  spec: DirectiveSpec,
  { place, report }: Pick<DirectiveParts, 'place' | 'report'>,
): Record<string, string> | undefined {
  const reasons = [...labelFaults(directive, spec), ...attributeFaults(directive, spec)];
  for (const reason of reasons) {
    report(place, 'directive-complete', reason, `Write \`${spec.form}\``);
  }
  return reasons.length === 0 ? namedAttributes(directive) : undefined;
}

function labelFaults(directive: Directive, { name }: DirectiveSpec): readonly string[] {
  const [first] = directive.children;
  const isLabelled =
    directive.type === 'leafDirective'
      ? first !== undefined
      : first?.type === 'paragraph' && first.data?.directiveLabel === true;
  return isLabelled ? [`\`${name}\` takes no label`] : [];
}

function attributeFaults(directive: Directive, spec: DirectiveSpec): readonly string[] {
  const given = namedAttributes(directive);
  const wanted = spec.attributes ?? [];
  const unknown = Object.keys(given)
    .filter((name) => !wanted.includes(name))
    .map((name) => `\`${spec.name}\` has no attribute \`${name}\`${suggest(name, wanted)}`);
  const missing = wanted
    .filter((name) => !given[name]?.trim())
    .map((name) => `\`${spec.name}\` has no \`${name}\``);
  const misshapen = Object.entries(given)
    .filter(([name, value]) => wanted.includes(name) && SLUGS.includes(name) && value && !isSlug(value))
    .map(
      ([name, value]) => `\`${value}\` is no slug: \`${name}\` has lower-case letters, digits and hyphens`,
    );
  // A name that is misspelt is unknown, and not missing too.
  return [...(unknown.length > 0 ? unknown : missing), ...misshapen];
}

function namedAttributes(directive: Directive): Record<string, string> {
  return Object.fromEntries(
    Object.entries(directive.attributes ?? {}).map(([name, value]) => [name, value ?? '']),
  );
}
