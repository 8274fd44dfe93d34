import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The rooms of src. Each may import itself and those named after it; see CONTRIBUTING.md. */
const ROOMS = {
  model: [],
  datasets: ['model'],
  format: ['model'],
  geometry: [],
  styles: [],
  languages: ['format'],
  view: ['model', 'format', 'geometry'],
  controllers: ['model', 'format', 'geometry', 'view'],
  elements: ['model', 'format', 'geometry', 'styles', 'view', 'controllers'],
  define: ['model', 'datasets', 'controllers', 'elements'],
  frameworks: ['model', 'datasets', 'format', 'view', 'controllers', 'elements', 'define'],
  script: ['model', 'view', 'controllers', 'elements', 'define'],
  node: ['model', 'datasets', 'format', 'geometry', 'view', 'define'],
  builder: ['model', 'datasets', 'format', 'view'],
};

/** The one file each package may be imported in, with the folder of its name. Lit stays out of every room that is not named. */
const PACKAGES = {
  'd3-scale': 'src/geometry/band.ts',
  'd3-shape': 'src/geometry/shape.ts',
  valibot: 'src/model/schema{,/*}.ts',
};

const ROOMS_WITH_LIT = ['styles', 'controllers', 'elements', 'builder', 'node', 'frameworks'];
const ROOMS_WITHOUT_DOM = ['model', 'datasets', 'format', 'geometry', 'styles', 'view'];
const DOM_GLOBALS = ['window', 'document', 'customElements', 'navigator', 'globalThis'];
const NODE_GLOBALS = ['process', 'Buffer'];

/** The rooms that may name a dataset's ids: types leave no arrow when the code runs. */
const ROOMS_WITH_ID_TYPES = ['elements'];

function arrow(room, allowed) {
  const mayNameIds = ROOMS_WITH_ID_TYPES.includes(room);
  const forbidden = Object.keys(ROOMS).filter(
    (other) => other !== room && !allowed.includes(other) && !(mayNameIds && other === 'datasets'),
  );
  const patterns = [
    {
      regex: `^(\\.\\./)+(${forbidden.join('|')}|stories|test|(dataset|index|schema)\\.js$)`,
      message: `src/${room} may import only: ${[...allowed, 'itself'].join(', ')}.`,
    },
  ];
  if (mayNameIds) {
    patterns.push({
      regex: '^(\\.\\./)+datasets/',
      allowTypeImports: true,
      message: `src/${room} shows any dataset: it imports no rows.`,
    });
  }
  if (!ROOMS_WITH_LIT.includes(room)) {
    patterns.push({ regex: '^(lit|@lit)(-|/|$)', message: `src/${room} holds no templates.` });
  }
  if (room !== 'node') {
    patterns.push({ regex: '^node:', message: 'Only src/node runs in Node.' });
  }
  return {
    files: [`src/${room}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            ...patterns,
            {
              regex: '^(d3-|@?valibot)',
              message: `One file imports each: ${Object.values(PACKAGES).join(', ')}.`,
            },
            // The commands for data load it when they run.
            ...(room === 'node'
              ? []
              : [
                  {
                    regex: '(^|/)schema(\\.js$|/)',
                    message: 'Only src/schema.ts and src/node import the schema: valibot comes with it.',
                  },
                ]),
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        ...(room === 'node'
          ? []
          : [{ selector: 'ImportExpression', message: 'One file, one request: nothing is imported later.' }]),
      ],
      'no-restricted-globals': [
        'error',
        ...(ROOMS_WITHOUT_DOM.includes(room) ? DOM_GLOBALS : []),
        ...(room === 'node' ? [] : NODE_GLOBALS),
      ],
    },
  };
}

/** Out of a room, into any. */
const OTHER_ROOMS = `^(\\.\\./)+((${Object.keys(ROOMS).join('|')}|stories|test)/|(dataset|index|schema)\\.js$)`;

function owner([name, file]) {
  return {
    files: [file],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ regex: `${OTHER_ROOMS}|^(lit|(?!${name}$)(d3-|@?valibot))` }] },
      ],
    },
  };
}

export default tseslint.config(
  // The examples have packages of their own.
  { ignores: ['dist/', 'examples/', 'storybook-static/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Indexes into arrays of a length the types cannot tell are marked as such.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // An empty string is as good as none.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      // The roles of tables are written out, see src/elements/templates/cells.ts.
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-template-bind': 'error',
      'lit/no-template-map': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are expressions; node:test's `test()` returns a promise that nobody awaits.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {
    files: ['test/**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@web/test-runner-commands',
          importNames: ['emulateMedia'],
          message: 'That of test/support/engine.ts counts as not run what an engine cannot show.',
        },
      ],
    },
  },
  ...Object.entries(ROOMS).map(([room, allowed]) => arrow(room, allowed)),
  ...Object.entries(PACKAGES).map(owner),
);
