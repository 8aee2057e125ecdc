import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { DiagramError } from '../diagrams/diagram-error.ts';
import { fault } from '../markdown/fault.ts';
import type { ContentFile } from './list-files.ts';
import type { DiagramSource, SharedDiagramSource } from './series-source.ts';

/** Reads a diagram that several pages share. */
export async function readSharedDiagram({ name, file }: ContentFile): Promise<SharedDiagramSource> {
  return { name, ...(await readDiagram(String(file), file, { line: 1, column: 1 })) };
}

/** Reads a Mermaid source that begins at `start`. */
export async function readDiagram(source: string, file: VFile, start: Point): Promise<DiagramSource> {
  // Mermaid takes a second to load: a Series without diagrams does without.
  const { parseDiagram } = await import('../diagrams/parse-diagram.ts');
  try {
    return { file, source, diagram: await parseDiagram(source), start };
  } catch (error) {
    if (!(error instanceof DiagramError)) throw error;
    const place = { line: start.line + error.line - 1, column: start.column + error.column - 1 };
    fault(file, place, 'diagram-parses', error.message, error.note);
    return { file, source, diagram: undefined, start };
  }
}
