/** What a reader can choose, with its values; the first is the one that holds unless another is chosen. */
export const SETTINGS = {
  theme: ['system', 'light', 'dark'],
  size: ['medium', 'small', 'large', 'largest'],
  measure: ['medium', 'narrow', 'wide'],
  typeface: ['serif', 'sans'],
  previews: ['on', 'off'],
  quiet: ['off', 'on'],
  /** Shortcuts of a single letter; they can get in the way of speech input. */
  keys: ['on', 'off'],
} as const;

export type Setting = keyof typeof SETTINGS;
export type SettingValue<Name extends Setting> = (typeof SETTINGS)[Name][number];

/** Told to the document after a setting has changed; `detail` is its name. */
export const SETTING_CHANGE = 'settingchange';

const KEY = 'settings';

/**
 * The value of a setting. While a page is open it stands on the root element as `data-<setting>`, unless it is
 * the first of its values: styles read it there, and `public/settings.js` puts it there before the first paint.
 */
export function setting<Name extends Setting>(name: Name): SettingValue<Name> {
  const values: readonly SettingValue<Name>[] = SETTINGS[name];
  const set = document.documentElement.dataset[name];
  return values.find((value) => value === set) ?? SETTINGS[name][0];
}

/** Chooses a value, here and, where there is storage, for every page on this device. */
export function choose<Name extends Setting>(name: Name, value: SettingValue<Name>): void {
  const root = document.documentElement;
  if (value === SETTINGS[name][0]) root.removeAttribute(`data-${name}`);
  else root.setAttribute(`data-${name}`, value);
  keep();
  document.dispatchEvent(new CustomEvent(SETTING_CHANGE, { detail: name }));
}

function keep(): void {
  const chosen = Object.fromEntries(
    (Object.keys(SETTINGS) as Setting[])
      .map((name) => [name, setting(name)] as const)
      .filter(([name, value]) => value !== SETTINGS[name][0]),
  );
  try {
    if (Object.keys(chosen).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // No storage (a private window): the choice holds for this page.
  }
}
