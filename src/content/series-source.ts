import type { Root } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { ParsedDiagram } from '../diagrams/parsed-diagram.ts';
import type { Passages } from '../markdown/passages.ts';
import type { TextPage } from '../model/passage.ts';
import type { ContentFile } from './list-files.ts';
import type { PlaceOf } from './places.ts';
import type { AddressesFields } from './schemas/addresses-schema.ts';
import type { ArticleFields } from './schemas/article-schema.ts';
import type { ClaimCheckFields } from './schemas/claim-check-schema.ts';
import type { ConceptFields } from './schemas/concept-schema.ts';
import type { DatasetFields } from './schemas/dataset-schema.ts';
import type { ExplorableFields } from './schemas/explorable-schema.ts';
import type { ReferenceFields } from './schemas/reference-schema.ts';
import type { RelationFields } from './schemas/relation-schema.ts';
import type { SeriesFields } from './schemas/series-schema.ts';
import type { StepFields } from './schemas/step-schema.ts';
import type { VocabularyFields } from './schemas/vocabulary-schema.ts';
import type { Fields } from './validate.ts';

/** A file, or a part of one, whose fields a schema has judged. */
export interface Source<T> {
  readonly file: VFile;
  readonly fields: Fields<T>;
}

/** A piece of Markdown: the body of a page, or a field of its front matter. */
export interface MarkdownText {
  readonly file: VFile;
  readonly page: TextPage;
  readonly tree: Root;
  readonly passages: Passages;
}

/** A diagram and where its source begins. */
export interface DiagramSource {
  readonly file: VFile;
  readonly source: string;
  /** Undefined when it does not parse. */
  readonly diagram: ParsedDiagram | undefined;
  /** The place of the first character of its source. */
  readonly start: Point;
}

/** A diagram that several pages share. */
export interface SharedDiagramSource extends DiagramSource {
  readonly name: string;
}

/** A diagram in a figure of an article. */
export interface FigureDiagramSource extends DiagramSource {
  readonly figure: string;
}

/** An article as it stands in its file. */
export interface ArticleSource extends Source<ArticleFields> {
  readonly slug: string;
  readonly keyPoints: readonly MarkdownText[];
  readonly body: MarkdownText;
  readonly diagrams: readonly FigureDiagramSource[];
}

/** What the front matter of a concept says. */
export interface ConceptFacts extends Source<ConceptFields> {
  readonly slug: string;
  readonly relations: readonly RelationSource[];
  /** Of all its relations, those with a fault included. */
  readonly relationIds: readonly string[];
}

/** A concept as it stands in its file. */
export interface ConceptSource extends ConceptFacts {
  readonly short: MarkdownText | undefined;
  readonly body: MarkdownText;
}

/** What a file says of a step of the cascade. */
export interface StepSource extends Source<StepFields> {
  readonly slug: string;
  readonly stops: MarkdownText | undefined;
  readonly body: MarkdownText;
}

/** A valid relation of a concept's file. */
export interface RelationSource {
  readonly id: string;
  readonly subject: string;
  readonly fields: RelationFields;
  readonly file: VFile;
  /** Paths begin at the relation. */
  readonly placeOf: PlaceOf;
}

/** A work of a file of references. */
export interface ReferenceSource extends Source<ReferenceFields> {
  /** As written, even where other fields are not valid. */
  readonly id: string;
}

/** The numbers behind a plot and what they are. */
export interface DatasetSource extends Source<DatasetFields> {
  readonly name: string;
  readonly table: TableSource | undefined;
}

/** A model to play with. */
export interface ExplorableSource extends Source<ExplorableFields> {
  readonly name: string;
  readonly assumptions: readonly MarkdownText[];
}

/** A CSV file. */
export interface TableSource {
  readonly name: string;
  readonly file: VFile;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** A row of a table by column, and its line in the file. */
export interface TableRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A row of the checks of an article's claims. */
export interface ClaimCheckSource extends Source<ClaimCheckFields> {
  /** The slug of the article: the file's name. */
  readonly article: string;
}

/** Everything under the content folder, read once and not yet compared. */
export interface SeriesSource {
  /** The content folder. */
  readonly root: string;
  readonly files: readonly ContentFile[];
  readonly info: Source<SeriesFields>;
  readonly vocabulary: Source<VocabularyFields>;
  readonly articles: readonly ArticleSource[];
  readonly concepts: readonly ConceptSource[];
  readonly steps: readonly StepSource[];
  readonly relations: readonly RelationSource[];
  readonly references: readonly ReferenceSource[];
  readonly diagrams: readonly SharedDiagramSource[];
  readonly datasets: readonly DatasetSource[];
  readonly explorables: readonly ExplorableSource[];
  readonly claimChecks: readonly ClaimCheckSource[];
  /** Undefined when no address has changed yet. */
  readonly addresses: Source<AddressesFields> | undefined;
  /** Every piece of Markdown: articles first, then concepts, steps and explorables. */
  readonly texts: readonly MarkdownText[];
}
