import { expect } from '@open-wc/testing';

import { allIndicators, measurementsOf } from '../../src/model/index.js';
import { formatFigure, formatSource } from '../../src/format/index.js';
import { accessibilityTree, byRole, html, show } from '../support/browser.js';
import { invented } from '../support/invented-elements.js';

describe('A1: purpose, title and summary', () => {
  for (const lang of ['da', 'en'] as const) {
    for (const variant of ['', 'number', 'pictogram', 'ring', 'bar']) {
      it(`every result, ${lang}, ${variant || 'default'}: one title, one statement with number, unit, scale word, population and source`, async () => {
        const { warn } = console;
        console.warn = () => undefined;
        await show(
          html`<div>
            ${allIndicators(invented).map(
              ({ id }) => html`<impact-stat indicator=${id} lang=${lang} variant=${variant}></impact-stat>`,
            )}
          </div>`,
        );
        console.warn = warn;
        const figures = byRole(await accessibilityTree(), 'figure');
        expect(figures).to.have.length(12);
        allIndicators(invented).forEach((indicator, index) => {
          const { id, title } = indicator;
          const figure = figures[index]!;
          expect(figure.name, id).to.equal(title[lang]);
          expect(title[lang].length).to.be.at.most(90);
          const [statement, ...sources] = byRole(figure, 'StaticText').map(({ name }) => name.trim());
          // Title and statement are said once, and no source in the statement.
          expect(statement).not.to.match(/\. (Kilde|Source)(:| \()/);
          expect(sources.filter((text) => text === statement || text === title[lang])).to.deep.equal([]);
          expect(statement!.length, statement).to.be.greaterThan(40);
          for (const { figure: stated, base, scale, split, source, comparison } of measurementsOf(
            invented,
            indicator,
          )) {
            expect(statement).to.contain(formatFigure(stated, lang).spoken);
            const people = stated.kind === 'share' ? base.definite[lang]! : base.indefinite[lang]!;
            expect(statement!.toLowerCase()).to.contain(people.toLowerCase());
            expect(sources).to.contain(formatSource(source, lang));
            if (scale) expect(statement).to.contain(scale[lang]);
            if (comparison) expect(statement).to.contain(comparison.text[lang]);
            for (const part of split ?? []) {
              expect(statement).to.contain(`${formatFigure(part.figure, lang).spoken} ${part.scale[lang]}`);
            }
          }
        });
      });
    }
  }
});
