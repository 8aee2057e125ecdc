import type { Series } from '../model/series.ts';
import { labelledSource } from './labelled-source.ts';
import { parseDiagram } from './parse-diagram.ts';
import type { ParsedDiagram } from './parsed-diagram.ts';

/** A source whose nodes bear the names of their concepts, and what it says. */
export interface ReadDiagram {
  readonly labelled: string;
  readonly diagram: ParsedDiagram;
}

/** Reads a Mermaid source as it is drawn. */
export async function readDiagram(source: string, series: Series): Promise<ReadDiagram> {
  const labelled = labelledSource(source, await parseDiagram(source), series);
  return { labelled, diagram: await parseDiagram(labelled) };
}
