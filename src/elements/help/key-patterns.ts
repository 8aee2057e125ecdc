/** Keys that work within a part of a page. */
export interface KeyPattern {
  readonly title: string;
  /** What must be on the page for it to be of use. */
  readonly needs: string;
  readonly keys: readonly (readonly [keys: readonly string[], does: string])[];
}

/** Keys that work where the focus is; they are no shortcuts and always work. */
export const KEY_PATTERNS: readonly KeyPattern[] = [
  {
    title: 'In cards',
    needs: 'html:not([data-previews="off"]) preview-cards',
    keys: [
      [['Enter'], 'On a link: open its card; again, follow it'],
      [['Tab'], 'Through the card, and on in the text'],
      [['Esc'], 'Close the card and return to its link'],
      [['Ctrl or ⌘', 'Enter'], 'Open the link itself'],
    ],
  },
  {
    title: 'On the marks beside the text (§)',
    needs: '.passage-mark',
    keys: [
      [['↑', '↓'], 'Passage before and after'],
      [['Home', 'End'], 'First and last passage'],
      [['Enter'], 'Copy its address or a citation'],
    ],
  },
  {
    title: 'In the side panel',
    needs: 'side-panel > button',
    keys: [
      [['←', '→'], 'On the tabs: the tab before and after'],
      [['↑', '↓'], 'On the rows: up and down'],
      [['Enter'], 'Light every place where the text uses it'],
      [['←', '→'], 'On the chosen row: place before and after'],
      [['Esc'], 'Close it'],
    ],
  },
  {
    title: 'In the search',
    needs: 'site-search, search-page',
    keys: [
      [['↑', '↓'], 'Through what was found'],
      [['Enter'], 'In the field: all results; on one: go there'],
      [['Esc'], 'Back to the field, then to where you were'],
    ],
  },
  {
    title: 'In figures',
    needs: '.diagram-scroll, .table[tabindex]',
    keys: [
      [['←', '→'], 'Scroll what is too wide for the window'],
      [['Tab'], 'From concept to concept and arrow to arrow'],
    ],
  },
];
