import { renderPage } from 'impact-widgets/render';
import { readFileSync, writeFileSync } from 'node:fs';
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';

import App from './App.vue';

const page = readFileSync('dist/index.html', 'utf8');
const app = await renderToString(createSSRApp(App));
writeFileSync('dist/index.html', renderPage(page.replace('<!--app-->', () => app)));
