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
const NAMES = Object.keys(SETTINGS) as Setting[];

/**
 * The value of a setting. While a page is open it stands on the root element as `data-<setting>`, unless it is
 * the first of its values: styles read it there, and `public/settings.js` puts it there before the first paint.
 */
export function setting<Name extends Setting>(name: Name): SettingValue<Name> {
  const values: readonly SettingValue<Name>[] = SETTINGS[name];
  const set = document.documentElement.dataset[name];
  return values.find((value) => value === set) ?? SETTINGS[name][0];
}

/**
 * Chooses a value, here and, where there is storage, for every page on this device; says whether it is kept.
 */
export function choose<Name extends Setting>(name: Name, value: SettingValue<Name>): boolean {
  set(name, value);
  return keep();
}

/** Chooses anew what holds unless something else is chosen. */
export function reset(): boolean {
  for (const name of NAMES) set(name, SETTINGS[name][0]);
  return keep();
}

/** Keeps what is chosen here for every page on this device; says whether that can be. */
export function keep(): boolean {
  const chosen = Object.fromEntries(
    NAMES.map((name) => [name, setting(name)] as const).filter(
      ([name, value]) => value !== SETTINGS[name][0],
    ),
  );
  try {
    if (Object.keys(chosen).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(chosen));
    return true;
  } catch {
    // No storage (a private window), or it is full: the choice holds for this page.
    return false;
  }
}

/** Calls back when other pages may have chosen anew: in another tab, or while this one waited for Back. */
export function onChosenElsewhere(act: () => void, signal: AbortSignal): void {
  addEventListener(
    'storage',
    ({ key }) => {
      if (key === KEY || key === null) act();
    },
    { signal },
  );
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) act();
    },
    { signal },
  );
}

/** Takes over what was chosen elsewhere. */
export function recall(): void {
  let kept: Readonly<Record<string, unknown>>;
  try {
    kept = (JSON.parse(localStorage.getItem(KEY) ?? '{}') ?? {}) as Readonly<Record<string, unknown>>;
  } catch {
    return;
  }
  for (const name of NAMES) {
    const values: readonly SettingValue<typeof name>[] = SETTINGS[name];
    set(name, values.find((value) => value === kept[name]) ?? SETTINGS[name][0]);
  }
}

function set<Name extends Setting>(name: Name, value: SettingValue<Name>): void {
  if (setting(name) === value) return;
  const root = document.documentElement;
  if (value === SETTINGS[name][0]) root.removeAttribute(`data-${name}`);
  else root.setAttribute(`data-${name}`, value);
  document.dispatchEvent(new CustomEvent(SETTING_CHANGE, { detail: name }));
}
