/** Writes what is chosen into the address, so that it can be linked and comes back with Back; an empty choice leaves it. */
export function keepInAddress(choice: Readonly<Record<string, string>>): void {
  const url = new URL(location.href);
  for (const [key, value] of Object.entries(choice)) {
    if (value === '') url.searchParams.delete(key);
    else url.searchParams.set(key, value);
  }
  history.replaceState(history.state, '', url);
}
