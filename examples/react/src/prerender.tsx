import { readFileSync, writeFileSync } from 'node:fs';
import { renderToString } from 'react-dom/server';

import { App } from './app';

const page = readFileSync('dist/index.html', 'utf8');
const app = renderToString(<App />);
writeFileSync(
  'dist/index.html',
  page.replace('<!--app-->', () => app),
);
