/** A box in the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A size. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between a link and its card. */
const GAP = 8;
/** Between a card and the window's edge. */
const EDGE = 12;

/**
 * Where a card stands: under its link, or above it where there is more room; never over the link and never
 * beyond the window's sides. `room` is how tall it may be.
 */
export function placeBeside(link: Box, card: Size, view: Size): { left: number; top: number; room: number } {
  const below = view.height - link.bottom - GAP - EDGE;
  const above = link.top - GAP - EDGE;
  const isBelow = card.height <= below || below >= above;
  const room = Math.max(isBelow ? below : above, 0);
  const height = Math.min(card.height, room);
  const left = Math.max(EDGE, Math.min(link.left - EDGE, view.width - card.width - EDGE));
  return { left, top: isBelow ? link.bottom + GAP : link.top - GAP - height, room };
}
