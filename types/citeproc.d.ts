/** The part of citeproc-js that the reference formatter uses; the package brings no types. */
declare module 'citeproc' {
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
    variableWrapper?(
      parameters: { variableNames: string[]; itemData: { id: string; DOI?: string } },
      before: string,
      text: string,
      after: string,
    ): string;
  }
  interface Engine {
    updateItems(ids: string[]): void;
    makeBibliography(): [{ entry_ids: string[][] }, string[]];
  }
  const CSL: { Engine: new (system: System, style: string, language: string) => Engine };
  export default CSL;
}
