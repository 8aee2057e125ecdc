/**
 * The borders between the folders of `src/`, as ESLint configs: which of our folders and which packages a
 * folder may import. An import is judged by the folder it leads to, whatever the depth of the file.
 */

const FOLDERS = [
  'model',
  'content',
  'markdown',
  'diagrams',
  'plots',
  'search',
  'offline',
  'exports',
  'library',
  'components',
  'layouts',
  'pages',
  'elements',
  'integrations',
  'commands',
];

const NO_ASTRO = '^astro(?:$|[:/])';
const NO_NODE = '^node:';
/** Heavy tools that have one folder each; everybody else asks that folder. */
const TOOLS = {
  mermaid: ['diagrams'],
  jsdom: ['diagrams'],
  'playwright-core': ['diagrams'],
  '@sparticuz/chromium': ['diagrams'],
  pagefind: ['search'],
  vite: ['offline'],
  zod: ['content'],
  yaml: ['content'],
};

/** `folders`: ours that it may import. `packages`: patterns it must not. */
const BORDERS = {
  // The model stands on nothing, but that the distance of two words need not be counted by ourselves.
  model: { folders: [], packages: ['^(?!\\.|fastest-levenshtein$)'] },
  content: { folders: ['model', 'markdown', 'diagrams', 'plots'], packages: [NO_ASTRO] },
  markdown: { folders: ['model', 'diagrams', 'plots'], packages: [NO_ASTRO, NO_NODE] },
  diagrams: { folders: ['model'], packages: [NO_ASTRO] },
  plots: { folders: ['model'], packages: [NO_ASTRO] },
  search: { folders: ['model'], packages: [NO_ASTRO] },
  offline: { folders: [], packages: [NO_ASTRO] },
  exports: { folders: ['model'], packages: [NO_ASTRO] },
  library: { folders: ['model', 'content'], packages: [] },
  components: { folders: ['model'], packages: ['^astro:content', NO_NODE] },
  layouts: { folders: ['model', 'components'], packages: ['^astro:content', NO_NODE] },
  pages: {
    folders: ['model', 'library', 'layouts', 'components', 'exports', 'search'],
    packages: ['^astro:content', NO_NODE],
  },
  elements: { folders: ['model', 'offline'], packages: [NO_ASTRO, NO_NODE] },
  integrations: { folders: ['model', 'content', 'search', 'offline', 'exports', 'diagrams'], packages: [] },
  commands: { folders: ['model', 'content', 'diagrams', 'exports'], packages: ['^astro:'] },
};

const DEEPEST = 3;

export const borders = [
  ...Object.entries(BORDERS).flatMap(([folder, { folders, packages }]) =>
    depths().map((depth) => ({
      files: [`src/${folder}/${'*/'.repeat(depth)}*.{ts,astro}`],
      rules: restrict(folder, depth + 1, folders, packages),
    })),
  ),
  // Only here do elements and the browser's part of the search come in: the scripts of a component, and elements.
  ...depths().flatMap((depth) =>
    ['components', 'layouts', 'pages'].map((folder) => ({
      files: [`src/${folder}/${'*/'.repeat(depth)}*.astro/*.{js,ts}`],
      rules: restrict('elements', depth + 1, ['model', 'elements'], [NO_ASTRO, NO_NODE]),
    })),
  ),
  { files: ['src/*.ts'], rules: restrict('', 0, ['library'], []) },
  {
    files: ['src/model/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'window', 'document', 'process', 'fetch'] },
  },
];

function depths() {
  return Array.from({ length: DEEPEST + 1 }, (_, depth) => depth);
}

/** `up`: how many steps lead from the file's folder to `src/`. */
function restrict(folder, up, folders, packages) {
  const back = up === 0 ? '\\./' : '\\.\\./'.repeat(up);
  const closed = FOLDERS.filter((other) => other !== folder && !folders.includes(other));
  const browserSearch = folder === 'elements' ? '|search/(?!browser/)' : '';
  const closedFolders = folder === 'elements' ? closed.filter((other) => other !== 'search') : closed;
  const tools = Object.keys(TOOLS).filter((tool) => !TOOLS[tool].includes(folder));
  const own = folder === '' ? 'src/' : `src/${folder}`;
  const patterns = [
    {
      regex: `^${back}(?:(?:${closedFolders.join('|')})/${browserSearch})`,
      message: `${own} may import these folders only: ${folders.join(', ') || 'none'} (eslint.borders.js).`,
    },
    {
      regex: `^(?:\\.\\./){${up + 1}}(?:tests|bench|docs|content)/`,
      message: 'src/ imports nothing of tests, bench, docs or content.',
    },
    {
      regex: `^(?:${tools.join('|')})(?:$|/)`,
      message: 'This package is for one folder alone (eslint.borders.js).',
    },
    ...packages.map((regex) => ({
      regex,
      message: `${own} must not import this package (eslint.borders.js).`,
    })),
  ];
  return { 'no-restricted-imports': ['error', { patterns }] };
}
