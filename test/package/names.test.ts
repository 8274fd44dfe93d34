import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** Words that generic rules of ad blockers hide or block, as a whole word of a name. */
const HIDDEN =
  /^(ads?|adv|adverts?|advertisements?|banners?|sponsors?|sponsored|social|promos?|track|trackers?|tracking|popups?|newsletters?)$/i;

/** Names that hold such a word and stay; docs/cms/consent-and-optimisers.md says why. */
const KEPT = /^(track|(.*\/)?(viden-om-)?social-kontrol\.(html|json|svg|png)(\.br|\.gz)?)$/;

const dist = new URL('../../dist/', import.meta.url);
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
);

const wordsOf = (name: string) => name.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])/);

const isHidden = (name: string) => wordsOf(name).some((word) => HIDDEN.test(word));

const suspicious = (names: Iterable<string>) => [...new Set(names)].filter(isHidden).sort();

/** What stands in `class`, `id` and `part` of every template and every embed page. */
function namesIn(source: string): readonly string[] {
  return [...source.matchAll(/\b(?:class|id|part)=(?:"([^"]*)"|'([^']*)'|([\w-]+))/g)].flatMap(
    ([, double, single, bare]) => (double ?? single ?? bare ?? '').split(/[^\w-]+/),
  );
}

const sources = files
  .filter((path) => /^(impact-widgets\.js|elements\/.*\.js|embed\/.*\.(html|svg))$/.test(path))
  .map((path) => readFileSync(new URL(path, dist), 'utf8'));

describe('F31: names that ad blockers hide', () => {
  it('are found where there are any', () => {
    for (const name of [
      'ad',
      'ad-slot',
      'top_banner',
      'js/social-icons.js',
      'adSlot',
      'promo',
      'newsletter.js',
    ]) {
      assert.ok(isHidden(name), name);
    }
    for (const name of ['card', 'address', 'loaded', 'tracks-title', 'impact-theme']) {
      assert.ok(!isHidden(name), name);
    }
  });

  it('are no file or folder but those of the theme social-kontrol', () => {
    const found = suspicious(files);
    assert.ok(found.some((path) => path === 'embed/social-kontrol.html'));
    assert.deepEqual(
      found.filter((path) => !KEPT.test(path)),
      [],
    );
  });

  it('are no class, id or part but the track of a bar and the place of a result of social-kontrol', () => {
    const names = sources.flatMap(namesIn);
    assert.ok(new Set(names).size > 40);
    assert.deepEqual(suspicious(names), ['track', 'viden-om-social-kontrol']);
  });

  it('are no tag or attribute', () => {
    const { modules } = JSON.parse(readFileSync(new URL('custom-elements.json', dist), 'utf8')) as {
      modules: readonly {
        declarations?: readonly {
          tagName?: string;
          attributes?: readonly { name: string }[];
          cssParts?: readonly { name: string }[];
        }[];
      }[];
    };
    const names = modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ tagName, attributes = [], cssParts = [] }) =>
        tagName ? [tagName, ...[...attributes, ...cssParts].map(({ name }) => name)] : [],
      ),
    );
    assert.ok(names.includes('impact-stat') && names.includes('indicator') && names.includes('card'));
    assert.deepEqual(suspicious(names), []);
  });
});
