import { defaultHandlers } from 'remark-rehype';
import type { EmbedNode, Embeds } from './embeds.ts';
import type { Handler } from './handler.ts';

/** Puts the finished HTML of diagrams, plots and explorables in their place; other fenced code stays code. */
export function embedHandler(embeds: Embeds): Handler<EmbedNode> {
  return (state, node) => {
    const value = embeds.get(node);
    if (value !== undefined) return { type: 'raw', value };
    if (node.type === 'code') return defaultHandlers.code(state, node);
    throw new TypeError(`\`${node.src}\` was not drawn`);
  };
}
