import { setting } from './stored-settings.ts';

/** One key and what it does; the help lists them in this order. */
export interface Shortcut {
  readonly key: string;
  readonly does: string;
  /** Where it works; most are for reading. */
  readonly group?: 'anywhere' | 'figures';
}

/** Every shortcut of the site. A letter works outside fields and can be switched off in the settings. */
export const SHORTCUTS = {
  help: { key: '?', does: 'List the keys', group: 'anywhere' },
  search: { key: '/', does: 'Search', group: 'anywhere' },
  settings: { key: ',', does: 'Settings', group: 'anywhere' },
  contents: { key: 'c', does: 'Contents' },
  panel: { key: 'p', does: 'Side panel: references, concepts, figures, claims' },
  focus: { key: 'f', does: 'Focus on a concept' },
  quiet: { key: 'q', does: 'Quiet mode: the text alone' },
  notes: { key: 'n', does: 'Notes; with words selected, a note on them' },
  highlight: { key: 'h', does: 'Highlight the selected words' },
  cite: { key: 's', does: 'Cite and share' },
  large: { key: 'o', does: 'Open the figure under the pointer or focus large', group: 'figures' },
} as const satisfies Record<string, Shortcut>;

export type ShortcutName = keyof typeof SHORTCUTS;

/** Those that something on this page acts on. */
const working = new Map<ShortcutName, number>();

/** The shortcuts that work on this page as it now is, in the order of the table. */
export function workingShortcuts(): readonly Shortcut[] {
  const names = Object.keys(SHORTCUTS) as ShortcutName[];
  return names.filter((name) => working.get(name)).map((name) => SHORTCUTS[name]);
}

/** Acts when the key of a shortcut is pressed, until the signal says no more. */
export function onShortcut(name: ShortcutName, act: () => void, signal: AbortSignal): void {
  const count = (by: number) => working.set(name, (working.get(name) ?? 0) + by);
  count(1);
  signal.addEventListener('abort', () => count(-1));
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== SHORTCUTS[name].key || event.defaultPrevented || event.repeat) return;
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        setting('keys') === 'off' ||
        isField(event.target) ||
        // What a dialog lies over cannot be used.
        document.querySelector('dialog[open]')
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
