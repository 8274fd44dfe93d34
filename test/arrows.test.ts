import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('..', import.meta.url)) });

/** Messages of the arrow rule for one import in one file. */
async function arrowsOf(file: string, specifier: string): Promise<string[]> {
  const [result] = await eslint.lintText(`import '${specifier}';\n`, { filePath: file });
  return result!.messages
    .filter(({ ruleId }) => ruleId === 'no-restricted-imports')
    .map(({ message }) => message);
}

async function refusesSyntax(file: string, code: string): Promise<boolean> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  return result!.messages.some(({ ruleId }) => ruleId === 'no-restricted-syntax');
}

describe('the arrows between the rooms', () => {
  for (const [file, specifier] of [
    ['src/data/find.ts', '../format/index.js'],
    ['src/format/figure.ts', '../view/index.js'],
    ['src/geometry/people.ts', '../data/index.js'],
    ['src/view/card.ts', '../elements/impact-stat.js'],
    ['src/view/card.ts', 'lit'],
    ['src/view/card.ts', 'd3-scale'],
    ['src/view/card.ts', 'valibot'],
    ['src/data/find.ts', 'valibot'],
    ['src/data/schema.ts', 'd3-scale'],
    ['src/data/index.ts', './schema.js'],
    ['src/elements/impact-stat.ts', '../data/schema.js'],
    ['src/view/card.ts', 'lit-html'],
    ['src/view/card.ts', '@lit/reactive-element'],
    ['src/data/find.ts', '../dataset.js'],
    ['src/elements/templates/card.ts', '../../../stories/surroundings.js'],
    ['src/geometry/scale.ts', 'd3-shape'],
    ['src/geometry/scale.ts', 'd3-scale'],
    ['src/geometry/band.ts', 'd3-shape'],
    ['src/elements/impact-stat.ts', '../define/define.js'],
    ['src/elements/templates/card.ts', '../../define/define.js'],
    ['src/elements/templates/card.ts', 'd3-shape'],
    ['src/view/card.ts', 'node:fs'],
    ['src/static/commands/list.ts', '../../dataset.js'],
    ['src/static/commands/list.ts', '../../controllers/index.js'],
  ] as const) {
    it(`refuse ${specifier} in ${file}, and name both`, async () => {
      const messages = await arrowsOf(file, specifier);
      assert.equal(messages.length, 1);
      assert.ok(messages[0]!.includes(specifier), messages[0]);
    });
  }

  for (const [file, specifier] of [
    ['src/format/figure.ts', '../data/index.js'],
    ['src/geometry/band.ts', 'd3-scale'],
    ['src/geometry/shape.ts', 'd3-shape'],
    ['src/data/schema.ts', 'valibot'],
    ['src/view/card.ts', './drawing.js'],
    ['src/elements/templates/card.ts', '../../view/index.js'],
    ['src/define/impact-stat.ts', '../elements/impact-stat.js'],
    ['src/static/commands/list.ts', '../terms.js'],
    ['src/static/commands/list.ts', 'node:fs'],
  ] as const) {
    it(`allow ${specifier} in ${file}`, async () => {
      assert.deepEqual(await arrowsOf(file, specifier), []);
    });
  }

  it('refuse to import anything later', async () => {
    assert.equal(await refusesSyntax('src/view/stat.ts', "await import('./card.js');"), true);
  });
});

describe('what the one-file script leaves out of Lit', () => {
  it('is refused: what is written back as an attribute, and style sheets with holes', async () => {
    assert.equal(
      await refusesSyntax('src/elements/impact-stat.ts', 'export const a = { reflect: true };'),
      true,
    );
    assert.equal(await refusesSyntax('src/styles/card.ts', 'export const a = css`p { ${b} }`;'), true);
    assert.equal(await refusesSyntax('src/styles/card.ts', 'export const a = css`p { margin: 0 }`;'), false);
  });
});
