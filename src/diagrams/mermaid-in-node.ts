import { JSDOM } from 'jsdom';
import type { Mermaid } from 'mermaid';

let loaded: Promise<Mermaid> | undefined;

/**
 * Mermaid's parser without a browser. It wants a `window` while it loads (its sanitiser takes hold of one,
 * https://github.com/mermaid-js/mermaid/issues/6531) and none afterwards, so the globals are put back.
 */
export function mermaidInNode(): Promise<Mermaid> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Mermaid> {
  const { window } = new JSDOM('');
  const restore = [lend('window', window), lend('document', window.document)];
  try {
    const { default: mermaid } = await import('mermaid');
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', suppressErrorRendering: true });
    return mermaid;
  } finally {
    for (const put of restore) put();
  }
}

function lend(name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(globalThis, name);
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  return () => {
    if (before) Object.defineProperty(globalThis, name, before);
    else Reflect.deleteProperty(globalThis, name);
  };
}
