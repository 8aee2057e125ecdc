/** How wide and high something is, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place, counted from the top left corner of the stage. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How large a picture is shown, and where its top left corner stands on the stage. */
export interface View extends Point {
  readonly scale: number;
}

/** A picture and the stage on which it is shown. */
export interface Scene {
  readonly picture: Size;
  readonly stage: Size;
}

/** Round a picture that is shown whole. */
const EDGE = 16;
/** A small picture is not blown up to fill the window. */
const LARGEST_FIT = 2;
/** At the most, as against the whole picture and against its own size. */
const MOST = 4;

/** The scale at which the whole picture is seen: the smallest one there is. */
export function fitScale({ picture, stage }: Scene): number {
  const fit = Math.min(
    (stage.width - 2 * EDGE) / picture.width,
    (stage.height - 2 * EDGE) / picture.height,
    LARGEST_FIT,
  );
  return Math.max(fit, 0.05);
}

/** The largest scale. */
export function mostScale(scene: Scene): number {
  return MOST * Math.max(fitScale(scene), 1);
}

/** The whole picture in the middle. */
export function fitted(scene: Scene): View {
  return settled({ scale: fitScale(scene), x: 0, y: 0 }, scene);
}

/** The nearest view that is allowed: what is smaller than the stage stands in its middle, what is larger fills it. */
export function settled({ scale: asked, x, y }: View, scene: Scene): View {
  const scale = Math.min(Math.max(asked, fitScale(scene)), mostScale(scene));
  const along = (place: number, picture: number, stage: number) => {
    const room = stage - picture * scale;
    return room >= 2 * EDGE ? room / 2 : Math.min(Math.max(place, room - EDGE), EDGE);
  };
  return {
    scale,
    x: along(x, scene.picture.width, scene.stage.width),
    y: along(y, scene.picture.height, scene.stage.height),
  };
}

/** Larger or smaller by a factor, while what is at a point of the stage stays there. */
export function zoomed(view: View, factor: number, at: Point, scene: Scene): View {
  const { scale } = settled({ ...view, scale: view.scale * factor }, scene);
  const grown = scale / view.scale;
  return settled({ scale, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown }, scene);
}

/** Moved by so much. */
export function moved(view: View, by: Point, scene: Scene): View {
  return settled({ ...view, x: view.x + by.x, y: view.y + by.y }, scene);
}
