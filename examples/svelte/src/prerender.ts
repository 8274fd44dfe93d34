import { readFileSync, writeFileSync } from 'node:fs';
import { render } from 'svelte/server';

import App from './App.svelte';

const page = readFileSync('dist/index.html', 'utf8');
const { body } = render(App);
writeFileSync(
  'dist/index.html',
  page.replace('<!--app-->', () => body),
);
