/** Built pages, written anew with every element rendered where it stands. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { dataset } from '../../dist/dataset.js';
import { renderPage } from '../../dist/render.js';

const ROOT = /<template shadowrootmode="open">.*?<\/template>/gs;
const rootsIn = (html: string) => html.match(ROOT) ?? [];

describe('renderPage', () => {
  const page = (body: string, lang = 'da') =>
    `<!doctype html>\n<html lang="${lang}">\n<head><title>Tal & tekst</title></head>\n<body>\n${body}\n</body>\n</html>\n`;

  it('puts the figures into every element, and leaves everything else as it is written', () => {
    const before = page(
      `<p class=a>1 < 2 &amp; "x"</p>\n<impact-stat  indicator='mindre-ensom' lang="da">Ord\n og <b>flere</b></impact-stat>` +
        `<impact-theme theme=sprog lang=en></impact-theme>`,
    );
    const rendered = renderPage(before);
    assert.equal(rendered.replace(ROOT, ''), before);
    const [stat, theme, ...others] = rootsIn(rendered);
    assert.deepEqual(others, []);
    assert.match(stat!, /7 ud af 10|7<.*ud af/s);
    for (const number of ['72', '73']) assert.ok(theme!.includes(number));
    assert.match(theme!, /lang="en"/);
    assert.match(theme!, /class="export"/);
  });

  it('gives an element without lang that around it, which a browser asks for only later', () => {
    const tag = '<impact-stat indicator="mindre-ensom"></impact-stat>';
    assert.match(
      renderPage(page(tag, 'en-GB')),
      /<impact-stat indicator="mindre-ensom" lang="en"><template.*out of/s,
    );
    assert.match(renderPage(page(`<div lang="da">${tag}</div>`, 'en')), /mindre-ensom" lang="da"><template/);
    assert.match(renderPage(page(tag, 'sv')), /mindre-ensom" lang="da"><template/);
    assert.match(renderPage(tag), /mindre-ensom" lang="da"><template/);
  });

  for (const [what, html] of [
    ['a wrong id', '<impact-stat indicator="mindre-ensomm">Ord</impact-stat>'],
    ['no id', '<impact-theme>Ord</impact-theme>'],
    ['a tag of another dataset', '<impact-stat dataset="vores" indicator="mindre-ensom">Ord</impact-stat>'],
    [
      'a tag in <impact-dataset>',
      '<impact-dataset src="/x.json"><impact-stat indicator="mindre-ensom">Ord</impact-stat></impact-dataset>',
    ],
    ['a tag in a comment', '<!-- <impact-stat indicator="mindre-ensom"></impact-stat> -->'],
    ['a tag in a script', '<script>"<impact-stat indicator=mindre-ensom></impact-stat>"</script>'],
    ['a tag in a template', '<template><impact-stat indicator="mindre-ensom"></impact-stat></template>'],
    [
      'a tag that is text',
      '<textarea><impact-stat indicator="mindre-ensom"></impact-stat></textarea>&lt;impact-stat&gt;',
    ],
    ['a page without tags', '<p>Ord</p>'],
    ['nothing', ''],
  ] as const) {
    it(`leaves ${what} as it is`, () => {
      assert.equal(renderPage(page(html)), page(html));
      assert.equal(renderPage(html), html);
    });
  }

  it('has in each list the option selected that is chosen, and no other', () => {
    const html = renderPage('<impact-overview lang="da" program="baba"></impact-overview>');
    assert.deepEqual(html.match(/<option [^>]*selected[^>]*>/g), [
      '<option value="" selected>',
      '<option value="baba" selected>',
    ]);
  });

  it('changes nothing the second time', () => {
    const once = renderPage(page('<impact-theme theme="sprog"></impact-theme>'));
    assert.equal(renderPage(once), once);
  });

  it('shows the figures of a dataset that it is given, which the next page does not see', () => {
    const own = { ...dataset, id: 'vores' };
    const html = '<impact-stat dataset="vores" indicator="mindre-ensom" lang="da"></impact-stat>';
    assert.equal(rootsIn(renderPage(html, { dataset: own })).length, 1);
    assert.equal(renderPage(html), html);
  });

  it('links a style sheet in place of styles inside', () => {
    const html = renderPage('<impact-stat indicator="mindre-ensom"></impact-stat>', { stylesheet: '/w.css' });
    assert.match(html, /<link rel="stylesheet" href="\/w\.css">/);
    assert.doesNotMatch(html, /<style/);
  });
});

describe('impact-widgets prerender', () => {
  const CLI = fileURLToPath(new URL('../../dist/node/cli/cli.js', import.meta.url));
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'impact-prerender-'))));
  after(() => rmSync(folder, { recursive: true }));

  const run = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'prerender', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
    return { code: status, out: stdout, error: stderr };
  };
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const TAG = '<impact-stat indicator="mindre-ensom">Ord</impact-stat>';

  it('writes the pages in their place and says how many', () => {
    write('one.html', TAG);
    write('two.html', `<p>${TAG}</p>`);
    assert.deepEqual(run('one.html', 'two.html'), { code: 0, out: '2 sider skrevet.\n', error: '' });
    assert.equal(read('one.html'), renderPage(TAG));
    assert.equal(rootsIn(read('two.html')).length, 1);
    assert.equal(run('one.html', '--json', '--language', 'en').out, '{\n  "pages": 1\n}\n');
  });

  it('takes figures of one’s own, and names what is wrong with them without writing', () => {
    write('own.json', JSON.stringify({ ...dataset, id: 'vores' }));
    write('own.html', '<impact-stat dataset="vores" indicator="mindre-ensom"></impact-stat>');
    assert.equal(run('own.html', '--data', 'own.json').code, 0);
    assert.equal(rootsIn(read('own.html')).length, 1);
    write('wrong.json', '{}');
    write('kept.html', TAG);
    const { code, error } = run('kept.html', '--data', 'wrong.json');
    assert.equal(code, 1);
    assert.match(error, /wrong\.json/);
    assert.equal(read('kept.html'), TAG);
  });

  for (const [args, message] of [
    [[], /hvilke HTML-sider/],
    [['nowhere.html'], /nowhere\.html findes ikke/],
    [['kept.html', 'nowhere.html'], /nowhere\.html findes ikke/],
    [['kept.html', '--stylesheet', 'javascript:1'], /stylesheet/],
  ] as const) {
    it(`could not run as prerender ${args.join(' ')}, and writes nothing`, () => {
      write('kept.html', TAG);
      const { code, error } = run(...args);
      assert.equal(code, 2);
      assert.match(error, message);
      assert.equal(read('kept.html'), TAG);
    });
  }
});
