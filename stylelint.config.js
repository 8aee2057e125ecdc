/**
 * Faults that a formatter does not see, and the rule that raw colours stand in the tokens only.
 * @type {import('stylelint').Config}
 */
export default {
  rules: {
    'at-rule-no-unknown': true,
    'block-no-empty': true,
    'color-named': 'never',
    'color-no-hex': true,
    'custom-property-no-missing-var-function': true,
    'declaration-block-no-duplicate-custom-properties': true,
    'declaration-block-no-duplicate-properties': [
      true,
      { ignore: ['consecutive-duplicates-with-different-syntaxes'] },
    ],
    'declaration-no-important': true,
    'declaration-property-value-no-unknown': true,
    'font-family-no-duplicate-names': true,
    'function-disallowed-list': ['rgb', 'rgba', 'hsl', 'hsla', 'lab', 'lch', 'oklch', 'oklab'],
    'keyframe-declaration-no-important': true,
    'media-feature-name-no-unknown': true,
    'no-duplicate-at-import-rules': true,
    'no-duplicate-selectors': true,
    'no-invalid-position-at-import-rule': true,
    'property-no-unknown': true,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'selector-type-no-unknown': [true, { ignore: ['custom-elements'] }],
    'unit-no-unknown': true,
  },
  overrides: [
    { files: ['src/styles/tokens.css'], rules: { 'function-disallowed-list': null } },
    // On paper the tokens are set anew: black on white.
    { files: ['src/styles/print.css'], rules: { 'function-disallowed-list': null, 'color-named': null } },
    // What is hidden must stay so, whatever a component says.
    { files: ['src/styles/reset.css'], rules: { 'declaration-no-important': null } },
  ],
};
