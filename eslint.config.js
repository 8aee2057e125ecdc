import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { borders } from './eslint.borders.js';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'tests/fixtures/', 'bench/node_modules/']),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'],
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'object-shorthand': 'error',
      // Numbers are safe in a template.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  { files: ['**/*.ts', '**/*.astro'], rules: { '@typescript-eslint/consistent-type-imports': 'error' } },
  {
    files: ['public/**/*.js'],
    languageOptions: { globals: { document: 'readonly', localStorage: 'readonly' } },
  },
  { files: ['src/**/*.ts'], rules: { 'max-lines': ['error', 300] } },
  {
    files: ['**/*.astro'],
    rules: {
      // Safari drops the list from a list without bullets unless it is told again.
      'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
      // What scrolls must be reached by keyboard; it is a region with a name.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['region'] }],
    },
  },
  // What is run from a shell speaks to it.
  { files: ['src/commands/**/*.ts', 'tests/*.ts', 'bench/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    // Types in templates are judged by `astro check`; scripts inside them have no file of their own.
    files: ['**/*.astro', '**/*.astro/*.{js,ts}', '**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  ...borders,
);
