import { expect } from '@open-wc/testing';

import { accessibilityTree, byRole, flatten, inside } from '../support/browser.js';
import { emulateMedia } from '../support/engine.js';
import { expectAccessible, expected, opened, STORIES } from './stories.js';

before(() => emulateMedia({ reducedMotion: 'reduce' }));
after(() => emulateMedia({ reducedMotion: 'no-preference' }));

describe('every story', () => {
  for (const story of STORIES) {
    it(`${story.name}: A31 axe finds nothing, and names and text are the view’s`, async () => {
      const { tag, args } = story;
      const { page, widgets, warnings } = await opened(story);
      await expectAccessible(page);

      const said = expected(tag, args);
      const tree = await accessibilityTree();
      const texts = flatten(tree)
        .filter(({ role }) => role === 'StaticText')
        .map((node) => node.name.trim());
      expect(warnings).to.deep.equal(said.warnings.map((warning) => `<${tag}>: ${warning}`));
      expect(texts).to.include.members([
        ...said.texts,
        ...said.cards.map(({ spoken }) => spoken),
        ...said.amounts,
        ...said.differences,
      ]);
      expect(byRole(tree, 'figure').map(({ name }) => name)).to.deep.equal(said.figures);
      expect(byRole(tree, 'heading')).to.have.length(said.headings);
      const rows = byRole(tree, 'table').map((table) => byRole(table, 'row').length);
      if (said.rows) expect(rows.at(-1)).to.equal(said.rows + 1);
      const menus = widgets.flatMap((widget) => inside(widget, '.export'));
      const takes =
        said.cards.length + said.amounts.length > 0 && tag !== 'impact-stat' && !args['no-export'];
      expect(menus).to.have.length(takes ? 1 : 0);
      for (const menu of menus) expect(menu.querySelectorAll('a[download]')).to.have.length(4);
    });
  }
});
