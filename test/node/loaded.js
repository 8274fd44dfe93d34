/** Preloaded: says which packages were loaded, bundled or not. */
import { register } from 'node:module';

register(
  `data:text/javascript,${encodeURIComponent(`
    import { writeSync } from 'node:fs';
    export async function load(url, context, next) {
      const [, name] = /(?:node_modules|dist\\/vendor)\\/((?:@[^/]+\\/)?[^/]+)\\/(?!.*node_modules)/.exec(url) ?? [];
      if (name) writeSync(2, 'loaded ' + name + '\\n');
      return next(url, context);
    }`)}`,
);
