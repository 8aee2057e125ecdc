/** An address that the Series once had, and the one that took its place; both site-relative, without base path. */
export interface Forward {
  readonly from: string;
  readonly to: string;
}
