/** What a PDF says of itself. */
export interface PdfDescription {
  readonly title: string;
  readonly authors: readonly string[];
  /** One or two sentences. */
  readonly subject: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO date of the version. */
  readonly date: string;
  /** Full address of the page that it prints. */
  readonly address: string;
  /** Full address of the licence's text. */
  readonly licence: string;
}
