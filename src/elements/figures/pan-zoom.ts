import type { Zoom } from './figure-bar.ts';
import type { TakenPicture } from './picture.ts';
import { fitScale, fitted, moved, mostScale, zoomed, type Point, type Scene, type View } from './view.ts';

/** So far a press moves before it is a drag and no click. */
const DRAG = 5;
const STEP = { zoom: 1.4, move: 60, double: 2 };
/** How fast a wheel zooms; a pinch on a touchpad comes as a wheel with Ctrl, in small steps. */
const WHEEL = { plain: 0.0018, pinch: 0.01, most: 0.4 };
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: STEP.move, y: 0 },
  ArrowRight: { x: -STEP.move, y: 0 },
  ArrowUp: { x: 0, y: STEP.move },
  ArrowDown: { x: 0, y: -STEP.move },
};
/** Would scroll the page behind. */
const SCROLLING = [' ', 'PageUp', 'PageDown', 'Home', 'End'];

/**
 * Moves and zooms a picture on a stage: by drag, wheel, double click, pinch and keys. The picture gets larger
 * itself rather than being stretched, so lines and words stay sharp, and nothing moves by itself.
 */
export class PanZoom {
  readonly #stage: HTMLElement;
  readonly #picture: TakenPicture;
  readonly #changed: (zoom: Zoom) => void;
  readonly #fingers = new Map<number, Point>();
  readonly #resizes = new ResizeObserver(() => {
    this.#show(this.#isFitted ? fitted(this.#scene) : moved(this.#view, { x: 0, y: 0 }, this.#scene));
  });
  #view: View = { scale: 1, x: 0, y: 0 };
  #isFitted = true;
  #isDrag = false;

  constructor(stage: HTMLElement, picture: TakenPicture, changed: (zoom: Zoom) => void) {
    this.#stage = stage;
    this.#picture = picture;
    this.#changed = changed;
    stage.addEventListener('pointerdown', this.#onPress);
    stage.addEventListener('pointermove', this.#onMove);
    stage.addEventListener('pointerup', this.#onRelease);
    stage.addEventListener('pointercancel', this.#onRelease);
    stage.addEventListener('click', this.#onClick, { capture: true });
    stage.addEventListener('dblclick', this.#onDouble);
    stage.addEventListener('wheel', this.#onWheel, { passive: false });
    stage.addEventListener('focusin', this.#onFocus);
    // Without momentum, which would swallow the tap that comes next.
    stage.addEventListener('touchmove', prevent, { passive: false });
    stage.addEventListener('dragstart', prevent);
    this.#resizes.observe(stage);
    this.fit();
  }

  /** Shows the whole picture. */
  fit(): void {
    this.#show(fitted(this.#scene));
  }

  /** One step larger (1) or smaller (-1), about the middle. */
  zoom(direction: 1 | -1): void {
    const { width, height } = this.#scene.stage;
    this.#zoomAt(STEP.zoom ** direction, { x: width / 2, y: height / 2 });
  }

  /** Does what a key is for; false when it is for nothing here. */
  key({ key, target }: KeyboardEvent): boolean {
    const arrow = ARROWS[key];
    if (arrow) this.#show(moved(this.#view, arrow, this.#scene));
    else if (key === '+' || key === '=') this.zoom(1);
    else if (key === '-' || key === '_') this.zoom(-1);
    else if (key === '0') this.fit();
    else return SCROLLING.includes(key) && target instanceof Node && this.#stage.contains(target);
    return true;
  }

  /** Listens no more to the window; what listens to the stage goes with it. */
  end(): void {
    this.#resizes.disconnect();
  }

  get #scene(): Scene {
    const { clientWidth: width, clientHeight: height } = this.#stage;
    return { picture: this.#picture.size, stage: { width, height } };
  }

  #show(view: View): void {
    const { element, size } = this.#picture;
    const least = fitScale(this.#scene);
    this.#view = view;
    this.#isFitted = view.scale <= least * 1.001;
    element.style.setProperty('inline-size', `${String(size.width * view.scale)}px`);
    element.style.setProperty('block-size', `${String(size.height * view.scale)}px`);
    element.style.setProperty('translate', `${String(view.x)}px ${String(view.y)}px`);
    this.#changed({ factor: view.scale / least, most: view.scale >= mostScale(this.#scene) * 0.999 });
  }

  #zoomAt(factor: number, at: Point): void {
    this.#show(zoomed(this.#view, factor, at, this.#scene));
  }

  #place({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = this.#stage.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  readonly #onPress = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (this.#fingers.size === 0) this.#isDrag = false;
    this.#fingers.set(event.pointerId, this.#place(event));
  };

  readonly #onMove = (event: PointerEvent): void => {
    const from = this.#fingers.get(event.pointerId);
    if (!from) return;
    const to = this.#place(event);
    const other = [...this.#fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (!this.#isDrag && !other && distance(from, to) < DRAG) return;
    this.#isDrag = true;
    // Only now: a press that is captured at once would take the clicks away from the links.
    this.#stage.setPointerCapture(event.pointerId);
    this.#fingers.set(event.pointerId, to);
    if (!other) {
      this.#show(moved(this.#view, { x: to.x - from.x, y: to.y - from.y }, this.#scene));
      return;
    }
    const middle = { x: (to.x + other.x) / 2, y: (to.y + other.y) / 2 };
    this.#zoomAt(distance(to, other) / Math.max(distance(from, other), 1), middle);
    this.#show(moved(this.#view, { x: (to.x - from.x) / 2, y: (to.y - from.y) / 2 }, this.#scene));
  };

  readonly #onRelease = ({ pointerId }: PointerEvent): void => {
    this.#fingers.delete(pointerId);
  };

  /** The end of a drag is no click, not even in browsers that send it to what lies under the pointer. */
  readonly #onClick = (event: MouseEvent): void => {
    if (!this.#isDrag || event.detail === 0) return;
    this.#isDrag = false;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #onDouble = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest('a')) return;
    if (this.#isFitted) this.#zoomAt(STEP.double, this.#place(event));
    else this.fit();
  };

  /** Nothing scrolls here, so a wheel zooms with Ctrl and without; sideways it moves. */
  readonly #onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const { deltaX, deltaY, ctrlKey, shiftKey } = event;
    const across = shiftKey ? deltaX || deltaY : deltaX;
    if (Math.abs(across) > Math.abs(shiftKey ? 0 : deltaY)) {
      this.#show(moved(this.#view, { x: -across, y: 0 }, this.#scene));
      return;
    }
    const by = -deltaY * (ctrlKey ? WHEEL.pinch : WHEEL.plain);
    this.#zoomAt(Math.exp(Math.min(Math.max(by, -WHEEL.most), WHEEL.most)), this.#place(event));
  };

  /** Brings what the keyboard comes to into sight. */
  readonly #onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof SVGElement) || !target.matches(':focus-visible')) return;
    const stage = this.#stage.getBoundingClientRect();
    const { left, right, top, bottom } = target.getBoundingClientRect();
    const into = (from: number, to: number, least: number, most: number) =>
      from < least ? least - from : to > most ? Math.max(most - to, least - from) : 0;
    const by = {
      x: into(left, right, stage.left, stage.right),
      y: into(top, bottom, stage.top, stage.bottom),
    };
    if (by.x !== 0 || by.y !== 0) this.#show(moved(this.#view, by, this.#scene));
  };
}

function prevent(event: Event): void {
  event.preventDefault();
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}
