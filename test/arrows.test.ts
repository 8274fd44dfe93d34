import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const eslint = new ESLint({ cwd: fileURLToPath(new URL('..', import.meta.url)) });

/** Messages of the arrow rule for one import in one file. */
async function arrowsOf(file: string, specifier: string): Promise<string[]> {
  const [result] = await eslint.lintText(`import '${specifier}';\n`, { filePath: file });
  return result!.messages
    .filter(({ ruleId }) => ruleId === '@typescript-eslint/no-restricted-imports')
    .map(({ message }) => message);
}

async function refusesSyntax(file: string, code: string): Promise<boolean> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  return result!.messages.some(({ ruleId }) => ruleId === 'no-restricted-syntax');
}

describe('the arrows between the rooms', () => {
  for (const [file, specifier] of [
    ['src/model/find.ts', '../format/index.js'],
    ['src/format/figure.ts', '../view/index.js'],
    ['src/geometry/people.ts', '../model/index.js'],
    ['src/view/card.ts', '../elements/impact-stat.js'],
    ['src/view/card.ts', '../datasets/baba-bydelsmoedre/index.js'],
    ['src/format/figure.ts', '../datasets/baba-bydelsmoedre/index.js'],
    ['src/controllers/report.ts', '../datasets/baba-bydelsmoedre/index.js'],
    ['src/view/card.ts', 'lit'],
    ['src/view/card.ts', 'd3-scale'],
    ['src/view/card.ts', 'valibot'],
    ['src/model/find.ts', 'valibot'],
    ['src/model/schema.ts', 'd3-scale'],
    ['src/model/schema.ts', '../view/index.js'],
    ['src/model/schema/texts.ts', 'd3-scale'],
    ['src/model/schema/texts.ts', '../../view/index.js'],
    ['src/model/schema/texts.ts', '../schema.js'],
    ['src/model/index.ts', './schema.js'],
    ['src/elements/impact-stat.ts', '../model/schema.js'],
    ['src/elements/impact-stat.ts', '../model/schema/dataset.js'],
    ['src/model/check.ts', './schema/rules.js'],
    ['src/elements/impact-stat.ts', '../datasets/baba-bydelsmoedre/index.js'],
    ['src/view/card.ts', 'lit-html'],
    ['src/view/card.ts', '@lit/reactive-element'],
    ['src/model/find.ts', '../dataset.js'],
    ['src/elements/templates/card.ts', '../../../stories/surroundings.js'],
    ['src/geometry/scale.ts', 'd3-shape'],
    ['src/geometry/scale.ts', 'd3-scale'],
    ['src/geometry/band.ts', 'd3-shape'],
    ['src/elements/impact-stat.ts', '../define/define.js'],
    ['src/elements/templates/card.ts', '../../define/define.js'],
    ['src/elements/templates/card.ts', 'd3-shape'],
    ['src/view/card.ts', 'node:fs'],
    ['src/node/cli/commands/list.ts', '../../../dataset.js'],
    ['src/node/cli/commands/list.ts', '../../../controllers/index.js'],
  ] as const) {
    it(`refuse ${specifier} in ${file}, and name both`, async () => {
      const messages = await arrowsOf(file, specifier);
      assert.equal(messages.length, 1);
      assert.ok(messages[0]!.includes(specifier), messages[0]);
    });
  }

  for (const [file, specifier] of [
    ['src/format/figure.ts', '../model/index.js'],
    ['src/geometry/band.ts', 'd3-scale'],
    ['src/geometry/shape.ts', 'd3-shape'],
    ['src/model/schema.ts', 'valibot'],
    ['src/model/schema/texts.ts', 'valibot'],
    ['src/model/schema/texts.ts', '../check.js'],
    ['src/view/card.ts', './drawing.js'],
    ['src/elements/templates/card.ts', '../../view/index.js'],
    ['src/define/impact-stat.ts', '../elements/impact-stat.js'],
    ['src/node/cli/commands/list.ts', '../terms.js'],
    ['src/node/cli/commands/list.ts', 'node:fs'],
    ['src/node/data/load.ts', '../../model/schema.js'],
    ['src/define/show.ts', '../model/index.js'],
  ] as const) {
    it(`allow ${specifier} in ${file}`, async () => {
      assert.deepEqual(await arrowsOf(file, specifier), []);
    });
  }

  it('refuse to import anything later', async () => {
    assert.equal(await refusesSyntax('src/view/stat.ts', "await import('./card.js');"), true);
  });
});
