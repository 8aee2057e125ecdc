import { onShortcut } from './shortcuts.ts';
import { onChosenElsewhere, recall } from './stored-settings.ts';
import { panelButton } from './tools/panel-button.ts';

/** Two sliders. */
const ICON =
  'M2 6h6.5M12.5 6h5.5M2 14h2.5M8.5 14h9.5M10.5 4a2 2 0 1 0 0 4a2 2 0 1 0 0-4zM6.5 12a2 2 0 1 0 0 4a2 2 0 1 0 0-4z';

/**
 * `<reading-settings></reading-settings>`: makes a button that opens the settings, as its key does. A page may have
 * several; they share one panel, whose script is read when it is first asked for.
 */
class ReadingSettings extends HTMLElement {
  #listeners = new AbortController();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.replaceChildren(panelButton({ label: 'Settings', icon: ICON }, 'Settings', open));
    onShortcut('settings', open, signal);
    onChosenElsewhere(() => {
      void import('./hold-place.ts').then(({ holdPlace }) => {
        holdPlace(recall);
      });
    }, signal);
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
  }
}

function open(): void {
  void import('./tools/settings-panel.ts').then(({ openSettings }) => {
    openSettings();
  });
}

customElements.define('reading-settings', ReadingSettings);
