/** `npm start`: installs what is missing, builds, and serves the embed builder on this machine only. */
import { ensurePackages, run } from './environment.js';

ensurePackages();
console.log('impact-widgets: building …');
run('npm', ['run', '--silent', 'build']);

const hasDesktop =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

// Lit's production build: its development build warns on every page.
process.env.NODE_ENV = 'production';
const { createServer } = await import('vite');
const server = await createServer({ server: { open: hasDesktop && !process.env.CI }, logLevel: 'warn' });
await server.listen();
console.log(`impact-widgets: open ${server.resolvedUrls.local[0]} (Ctrl+C ends it)`);
