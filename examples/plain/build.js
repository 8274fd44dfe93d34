import { cpSync } from 'node:fs';

cpSync('index.html', 'dist/index.html');
cpSync('node_modules/impact-widgets/dist/impact-widgets.js', 'dist/impact-widgets.js');
