/** What the side panel lists, a tab each, in this order. */
export const PANEL_KINDS = ['references', 'concepts', 'figures', 'claims'] as const;

export type PanelKind = (typeof PANEL_KINDS)[number];
