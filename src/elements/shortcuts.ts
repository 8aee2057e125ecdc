import { setting } from './stored-settings.ts';

/** One key and what it does; the help lists them in this order. */
export interface Shortcut {
  readonly key: string;
  readonly does: string;
}

/** Every shortcut of the site. A letter works outside fields and can be switched off in the settings. */
export const SHORTCUTS = {
  search: { key: '/', does: 'Search' },
  notes: { key: 'n', does: 'Notes; with words selected, a note on them' },
  highlight: { key: 'h', does: 'Highlight the selected words' },
} as const satisfies Record<string, Shortcut>;

export type ShortcutName = keyof typeof SHORTCUTS;

/** Acts when the key of a shortcut is pressed, until the signal says no more. */
export function onShortcut(name: ShortcutName, act: () => void, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== SHORTCUTS[name].key || event.defaultPrevented || event.repeat) return;
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        setting('keys') === 'off' ||
        isField(event.target)
      )
        return;
      event.preventDefault();
      act();
    },
    { signal },
  );
}

/** Where a key writes, it is no shortcut. */
function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
