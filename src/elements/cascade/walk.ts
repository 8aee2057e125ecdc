/** The way gone through the steps so far, the present one last. */
export type Walk = readonly string[];

/** Goes to a step: on from the present one, or back along the way if the step lies on it. */
export function walkTo(walk: Walk, step: string): Walk {
  const at = walk.lastIndexOf(step);
  return at < 0 ? [...walk, step] : walk.slice(0, at + 1);
}

/** Where a walk goes on by itself: the first way from the present step that it has not gone, or nowhere. */
export function onward(walk: Walk, next: readonly string[]): string | undefined {
  return next.find((step) => !walk.includes(step));
}
