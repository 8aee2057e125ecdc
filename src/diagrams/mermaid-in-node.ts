import { JSDOM } from 'jsdom';

/**
 * What is used of Mermaid here. `mermaidAPI` is marked as deprecated in favour of `parse`, which answers only
 * whether a source parses and keeps the graph to itself.
 */
export interface MermaidParser {
  /** Throws when the source is of no known kind. */
  detectType(text: string): string;
  readonly mermaidAPI: {
    getDiagramFromText(text: string): Promise<{ readonly db: DiagramDb }>;
  };
}

interface DiagramDb {
  getAccTitle?(): string;
  getAccDescription?(): string;
}

let loaded: Promise<MermaidParser> | undefined;

/**
 * Mermaid's parser without a browser. It wants a `window` while it loads (its sanitiser takes hold of one,
 * https://github.com/mermaid-js/mermaid/issues/6531) and none afterwards, so the globals are put back.
 */
export function mermaidInNode(): Promise<MermaidParser> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<MermaidParser> {
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
