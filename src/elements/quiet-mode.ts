import { onShortcut } from './shortcuts.ts';
import { choose, setting, SETTING_CHANGE } from './stored-settings.ts';
import { toolButton } from './tools/tool-button.ts';

/** Lines of text. */
const ICON = 'M4 5.5h12M4 10h12M4 14.5h7';

/**
 * `<quiet-mode>`: the key that switches quiet mode, and while it is on a button that leaves it. What quiet mode looks
 * like is said by the style sheet, `data-quiet` on the root element.
 */
class QuietMode extends HTMLElement {
  readonly #button = toolButton({ label: 'Leave quiet mode', icon: ICON });
  readonly #status = document.createElement('span');
  #listeners = new AbortController();

  constructor() {
    super();
    this.#button.addEventListener('click', toggle);
    this.#status.setAttribute('role', 'status');
    this.#status.className = 'visually-hidden';
  }

  connectedCallback(): void {
    this.replaceChildren(this.#button, this.#status);
    this.#button.hidden = setting('quiet') === 'off';
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    onShortcut('quiet', toggle, signal);
    document.addEventListener(SETTING_CHANGE, this.#onChange, { signal });
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }

  readonly #onChange = (event: Event): void => {
    if (!(event instanceof CustomEvent) || event.detail !== 'quiet') return;
    const isOn = setting('quiet') === 'on';
    this.#button.hidden = !isOn;
    this.#status.textContent = isOn
      ? 'Quiet mode is on. Q or the button above the text leaves it.'
      : 'Quiet mode is off.';
  };
}

/** The text is laid out anew, and the reader's line stays where it is. */
function toggle(): void {
  const change = () => {
    choose('quiet', setting('quiet') === 'on' ? 'off' : 'on');
  };
  void import('./hold-place.ts').then(({ holdPlace }) => {
    holdPlace(change);
  }, change);
}

customElements.define('quiet-mode', QuietMode);
