// Runs before the first paint, so it is a file of its own: the theme a reader chose on this device.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // No storage (a private window): the system's theme holds.
}
