/**
 * Pixels from the top of the window to the line that counts as being read: what scrolls to a place stops there, below
 * the bar of tools. The style sheet says where it is, by the `scroll-padding` of the root.
 */
export function readingLine(): number {
  return parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
}
