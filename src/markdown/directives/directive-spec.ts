import type { RootContent } from 'mdast';
import type { Place } from '../fault.ts';

/** A directive as remark-directive leaves it in the tree. */
export type Directive = Extract<
  RootContent,
  { type: 'containerDirective' | 'leafDirective' | 'textDirective' }
>;

/** What a directive is built from, once its form was found right. */
export interface DirectiveParts {
  /** Exactly those that the spec names, none of them empty. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The directive as the author wrote it. */
  readonly written: string;
  /** The opening `:::name`, for messages. */
  readonly place: Place;
  /** Writes a fault down. */
  readonly report: (place: Place, ruleId: string, reason: string, note?: string) => void;
}

/** Declares a directive of the dialect: `remarkDirectives` checks its form and puts what `build` returns in its place. */
export interface DirectiveSpec {
  readonly name: string;
  readonly kind: Directive['type'];
  /** How it is written, for messages: `:::figure{#id}`. */
  readonly form: string;
  /** Attributes, all required and no others allowed; null when `build` reads them from what was written. */
  readonly attributes: readonly string[] | null;
  /** Undefined after a fault: the content alone stays, so that it is checked too. */
  build(directive: Directive, parts: DirectiveParts): RootContent | undefined;
}
