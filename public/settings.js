// Runs before the first paint, so it is a file of its own: what a reader chose on this device, put where the
// styles look for it (`data-theme`, `data-size` …). Written by src/elements/stored-settings.ts.
try {
  for (const [name, value] of Object.entries(JSON.parse(localStorage.getItem('settings') ?? '{}'))) {
    if (/^[a-z]+$/.test(name) && /^[a-z]+$/.test(value)) document.documentElement.dataset[name] = value;
  }
} catch {
  // No storage (a private window), or not what we wrote: what the site is made with holds.
}
