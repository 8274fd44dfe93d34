import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import { defineConfig, esmExternalRequirePlugin, type Plugin, type UserConfig } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import * as band from './src/geometry/band.js';
import * as shape from './src/geometry/shape.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** What d3 computes once and for all: its results are shipped, not d3. */
const CONSTANTS = { 'src/geometry/band.ts': band, 'src/geometry/shape.ts': shape };

function constantsAtBuild(): Plugin {
  return {
    name: 'constants-at-build',
    load(id) {
      const found = Object.entries(CONSTANTS).find(([file]) => id === path(file));
      return (
        found &&
        Object.entries(found[1])
          .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
          .join('\n')
      );
    },
  };
}

/** The one file for editors: if it cannot start, nothing is defined, the author's words stay and the console says why. */
const script = (entry: string, name: string): UserConfig['build'] => ({
  emptyOutDir: name === 'impact-widgets',
  license: { fileName: 'licenses.md' },
  lib: {
    entry: path(entry),
    formats: ['iife'],
    name: 'impactWidgets',
    fileName: () => `${name}.js`,
  },
  rolldownOptions: {
    output: {
      charset: 'ascii',
      comments: { legal: false },
      postBanner: `/*! impact-widgets ${packageJson.version}, MIT. Contains Lit, BSD-3-Clause: see licenses.md beside it. */`,
      intro: 'try {',
      outro: '} catch (error) { console.warn("impact-widgets:", error); }',
    },
  },
});

/** The modules that the package names, and those that its other scripts run. */
const ENTRIES = [
  ...[...Object.values(packageJson.exports), ...Object.values(packageJson.bin)]
    .map((file) => (typeof file === 'string' ? file : file.default))
    .filter((file) => file.endsWith('.js') && !file.includes('impact-widgets'))
    .map((file) => file.replace('./dist/', 'src/').replace(/\.js$/, '.ts')),
  'src/model/schema/dataset.ts',
  'src/frameworks/react/shadow-root.ts',
  ...readdirSync(path('src/node/pages')).map((file) => `src/node/pages/${file}`),
];

/** The modules for npm, file by file, so that bundlers take what is used. */
const MODULES: UserConfig['build'] = {
  emptyOutDir: false,
  license: { fileName: 'vendor/licenses.md' },
  lib: { entry: ENTRIES.map(path), formats: ['es'] },
  rolldownOptions: {
    // What is bundled asks for Node's modules by `require`, which a module has not.
    plugins: [esmExternalRequirePlugin({ external: [...builtinModules] })],
    external: [
      /^node:/,
      // Each bundler finds its own.
      '#shadow-root',
      ...Object.keys({ ...packageJson.dependencies, ...packageJson.peerDependencies }).map(
        (name) => new RegExp(`^${name}(/|$)`),
      ),
    ],
    output: {
      charset: 'ascii',
      // npm packs no folder of the name node_modules.
      entryFileNames: ({ name }) => `${name.replaceAll('node_modules', 'vendor')}.js`,
      preserveModules: true,
      preserveModulesRoot: path('src'),
    },
  },
};

const BUILDS: Readonly<Record<string, UserConfig['build']>> = {
  production: script('src/script/impact-widgets.ts', 'impact-widgets'),
  core: script('src/script/core.ts', 'impact-widgets-core'),
  modules: MODULES,
};

/** `vite build` makes the one-file script, `vite build --mode core` the same without figures, `vite build --mode modules` the npm modules; `vite` serves index.html. */
export default defineConfig(({ command, mode }) => ({
  plugins: command === 'build' ? [constantsAtBuild(), minifyTemplates()] : [],
  publicDir: false,
  build: { target: 'es2022', ...(BUILDS[mode] ?? BUILDS.production) },
  server: { host: '127.0.0.1' },
}));
