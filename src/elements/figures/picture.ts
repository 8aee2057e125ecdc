import type { Size } from './view.ts';

type Shown = SVGSVGElement | HTMLImageElement;

/** A picture that was taken out of its page, and how it goes back. */
export interface TakenPicture {
  readonly element: Shown;
  /** Its own size, at scale 1. */
  readonly size: Size;
  putBack(): void;
}

/** Plots have no width of their own: they are drawn for about so many pixels. */
const PLOT_WIDTH = { least: 320, most: 760 };
const SMALL_PRINT = '.diagram-key, .plot-key';

/** The drawing or image of a figure that is shown now, as wide as its window wants it. */
export function pictureOf(figure: Element): Shown | undefined {
  const pictures = figure.querySelectorAll<Shown>('svg, img');
  return [...pictures].find(
    (picture) => picture.getBoundingClientRect().height > 0 && !picture.closest(SMALL_PRINT),
  );
}

/** Moves a picture to a stage, within copies of what stood round it in its figure, for styles ask for these. */
export function takePicture(element: Shown, figure: Element, stage: HTMLElement): TakenPicture {
  const place = document.createComment('');
  element.before(place);
  const size = sizeOf(element, stage);
  const hadBox = element.hasAttribute('viewBox');
  if (element instanceof SVGElement && !hadBox) {
    element.setAttribute('viewBox', `0 0 ${String(size.width)} ${String(size.height)}`);
  }
  // In the page a list beside the drawing leads to the same places; here it is what there is.
  const skipped = [...element.querySelectorAll('a[tabindex="-1"]')];
  for (const link of skipped) link.removeAttribute('tabindex');
  element.style.setProperty('display', 'block');
  let inner: Element = element;
  for (let round = place.parentElement; round; round = round.parentElement) {
    const copy = document.createElement('div');
    copy.className = round.className.replace(/\bfigure\b/, '').trim();
    const { kind } = round.dataset;
    if (kind !== undefined) copy.dataset['kind'] = kind;
    copy.append(inner);
    inner = copy;
    if (round === figure) break;
  }
  stage.append(inner);
  return {
    element,
    size,
    putBack: () => {
      place.replaceWith(element);
      element.removeAttribute('style');
      for (const link of skipped) link.setAttribute('tabindex', '-1');
      if (!hadBox) element.removeAttribute('viewBox');
      inner.remove();
    },
  };
}

function sizeOf(element: Shown, stage: HTMLElement): Size {
  if (element instanceof HTMLImageElement) {
    return { width: element.naturalWidth || 1, height: element.naturalHeight || 1 };
  }
  const { width, height } = element.viewBox.baseVal;
  if (width > 0) return { width, height };
  const room = Math.min(Math.max(stage.clientWidth - 32, PLOT_WIDTH.least), PLOT_WIDTH.most);
  return { width: room, height: element.getBoundingClientRect().height };
}
