export function plotOf(..._args: unknown[]): string { return ''; }
