import type { ElementContent } from 'hast';
import type { Options } from 'remark-rehype';

type AnyHandler = NonNullable<NonNullable<Options['handlers']>[keyof NonNullable<Options['handlers']>]>;

/** What a handler may ask remark-rehype for, above all the content of a node: `state.all(node)`. */
export type State = Parameters<AnyHandler>[0];

/** Turns a node of one kind into elements. */
export type Handler<Node> = (
  state: State,
  node: Node,
  parent: Parameters<AnyHandler>[2],
) => ElementContent | ElementContent[];
