import { expect } from '@open-wc/testing';

import { define } from '../../src/define/define.js';
import { VERSION } from '../../src/define/version.js';
import { warningsOf } from '../support/browser.js';

const versionKey = Symbol.for('impact-widgets.version');

describe('define', () => {
  it('defines an element under a free name', () => {
    class Fresh extends HTMLElement {}
    define('impact-test-fresh', Fresh);
    expect(customElements.get('impact-test-fresh')).to.equal(Fresh);
  });

  it('keeps the first definition of the same version, and says nothing', async () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    const warnings = await warningsOf(() => {
      define('impact-test-twice', First);
      define('impact-test-twice', Second);
    });
    expect(customElements.get('impact-test-twice')).to.equal(First);
    expect(warnings).to.deep.equal([]);
  });

  it('F8, F10: keeps another version and a foreign element, and names both in one warning', async () => {
    class Older extends HTMLElement {}
    Object.defineProperty(Older, versionKey, { value: '0.0.1' });
    class Foreign extends HTMLElement {}
    class Ours extends HTMLElement {}
    customElements.define('impact-test-older', Older);
    customElements.define('impact-test-foreign', Foreign);
    const warnings = await warningsOf(() => {
      define('impact-test-older', Ours);
      define('impact-test-foreign', Ours);
    });
    expect(customElements.get('impact-test-older')).to.equal(Older);
    expect(customElements.get('impact-test-foreign')).to.equal(Foreign);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain(VERSION).and.to.contain('0.0.1');
  });
});
