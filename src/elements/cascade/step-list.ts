/** A step as the page tells it. */
export interface ListedStep {
  readonly id: string;
  readonly name: string;
  /** Ids of the steps that may come next. */
  readonly next: readonly string[];
  readonly element: HTMLElement;
}

/** The steps of a list whose items carry their id and, in `data-next`, what may come next. */
export function listedSteps(list: ParentNode): ReadonlyMap<string, ListedStep> {
  const items = [...list.querySelectorAll<HTMLElement>('[data-next]')];
  return new Map(
    items.map((element) => [
      element.id,
      {
        id: element.id,
        name: element.querySelector('h2')?.textContent.trim() ?? element.id,
        next: (element.dataset['next'] ?? '').split(' ').filter(Boolean),
        element,
      },
    ]),
  );
}
