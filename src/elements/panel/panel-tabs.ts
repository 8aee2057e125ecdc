/** A tab: what it is called and how much it holds. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** Tabs as the ARIA pattern has them: the arrow keys go from one to the next, which shows at once. */
export class PanelTabs {
  readonly element = document.createElement('div');
  readonly #show: (id: string) => void;

  constructor(tabs: readonly Tab[], panel: HTMLElement, show: (id: string) => void) {
    this.#show = show;
    const { element } = this;
    element.className = 'panel-tabs';
    element.setAttribute('role', 'tablist');
    for (const { id, label, count } of tabs) {
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.id = `panel-tab-${id}`;
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-controls', panel.id);
      tab.dataset['tab'] = id;
      const number = document.createElement('span');
      number.textContent = `${count}`;
      tab.append(`${label} `, number);
      element.append(tab);
    }
    element.addEventListener('click', ({ target }) => {
      const tab = target instanceof Element ? target.closest<HTMLElement>('[role=tab]') : null;
      if (tab) this.select(tab);
    });
    element.addEventListener('keydown', this.#onKey);
  }

  /** The tab that shows. */
  get selected(): HTMLElement | null {
    return this.element.querySelector<HTMLElement>('[aria-selected="true"]');
  }

  /** Shows what is behind a tab, the first one unless another is named. */
  select(tab = this.#tabs[0]): void {
    for (const other of this.#tabs) {
      other.setAttribute('aria-selected', String(other === tab));
      other.tabIndex = other === tab ? 0 : -1;
    }
    this.#show(tab?.dataset['tab'] ?? '');
  }

  get #tabs(): readonly HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>('[role=tab]')];
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const tabs = this.#tabs;
    const at = tabs.findIndex((tab) => tab === event.target);
    const to = {
      ArrowRight: tabs[at + 1] ?? tabs[0],
      ArrowLeft: tabs.at(at - 1),
      Home: tabs[0],
      End: tabs.at(-1),
    }[event.key];
    if (!to || at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.select(to);
    to.focus();
  };
}
