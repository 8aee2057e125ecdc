/** `subset-font` brings no types of its own; this is the part that is used here. */
declare module 'subset-font' {
  interface SubsetFontOptions {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
    /** A number pins an axis; a range narrows it. */
    readonly variationAxes?: Readonly<
      Record<string, number | { readonly min?: number; readonly max?: number }>
    >;
    readonly noLayoutClosure?: boolean;
  }
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: SubsetFontOptions,
  ): Promise<Buffer>;
}
