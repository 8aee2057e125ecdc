import { FigureBar } from './figure-bar.ts';
import { PanZoom } from './pan-zoom.ts';
import { pictureOf, takePicture } from './picture.ts';

const TITLE = 'figure-viewer-title';

/**
 * Opens a figure over the whole window: the picture on a stage where it can be moved and zoomed, and beside it all
 * else that the figure holds. Everything is moved, not copied, so that names and marks stay single, and the figure
 * keeps its height meanwhile. Closing puts it back; the focus returns to the button.
 */
export function openLarge(figure: HTMLElement, button: HTMLElement): void {
  const picture = pictureOf(figure);
  if (!picture || document.querySelector('dialog:modal')) return;
  const dialog = document.createElement('dialog');
  const stage = stageElement();
  const side = document.createElement('div');
  dialog.className = 'figure-viewer';
  dialog.setAttribute('aria-labelledby', TITLE);
  side.className = 'figure-side';
  const title = picture.querySelector('title') ?? figure.querySelector('figcaption b');
  const bar = new FigureBar(title?.textContent.replace(/\.$/, '') ?? 'Figure', TITLE, {
    zoom: (direction) => {
      zoom.zoom(direction);
    },
    fit: () => {
      zoom.fit();
    },
    close: () => {
      dialog.close();
    },
  });
  dialog.append(bar.element, stage, side);
  figure.parentElement?.append(dialog);
  dialog.showModal();

  figure.style.setProperty('block-size', `${String(figure.getBoundingClientRect().height)}px`);
  const { layout } = picture.dataset;
  if (layout !== undefined) dialog.dataset['layout'] = layout;
  const contents = [...figure.childNodes];
  const taken = takePicture(picture, figure, stage);
  const rest = contents.filter((child) => child.parentNode === figure);
  side.append(...rest.filter(isCaption), ...rest.filter((child) => !isCaption(child)));
  const twin = side.querySelector<HTMLDetailsElement>('.diagram-list, .plot-table');
  const twinWasOpen = twin?.open ?? false;
  if (twin) bar.offer(twin);
  const zoom = new PanZoom(stage, taken, (now) => {
    bar.say(now);
  });
  stage.focus({ preventScroll: true });

  dialog.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!isIn(event.target, '.figure-side, [popover]') && zoom.key(event)) event.preventDefault();
    // The keys of the page behind mean nothing here.
    if (event.key.length === 1) event.stopPropagation();
  });
  // A link within the page leads behind the dialog.
  dialog.addEventListener('click', (event) => {
    if (event.defaultPrevented || !isIn(event.target, 'a[href^="#"]')) return;
    dialog.close();
    putBack();
  });
  dialog.addEventListener('close', () => {
    const isElsewhere = document.activeElement !== document.body && !isIn(document.activeElement, 'dialog');
    putBack();
    if (!isElsewhere) button.focus({ preventScroll: true });
  });

  function putBack(): void {
    if (!dialog.isConnected) return;
    zoom.end();
    taken.putBack();
    if (twin) twin.open = twinWasOpen;
    figure.append(...contents);
    figure.removeAttribute('style');
    // Cards that were pinned here stay.
    for (const card of dialog.querySelectorAll<HTMLElement>('[data-pinned]')) {
      document.body.append(card);
      card.showPopover();
    }
    dialog.remove();
  }
}

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** Beside the picture it comes first. */
function isCaption(child: Node): boolean {
  return child instanceof Element && child.matches('figcaption');
}

/** Named by what can be done there, for those who come to it by keyboard. */
function stageElement(): HTMLElement {
  const stage = document.createElement('div');
  stage.className = 'figure-stage';
  stage.tabIndex = 0;
  stage.setAttribute('role', 'group');
  stage.setAttribute('aria-label', 'Picture: arrow keys move it, plus and minus zoom, 0 shows the whole');
  return stage;
}
