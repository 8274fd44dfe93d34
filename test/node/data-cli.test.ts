import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { allIndicators } from '../../src/model/index.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { EXAMPLE } from '../../src/node/data/template.js';
import { arabic } from '../../stories/arabic.js';

const CLI = fileURLToPath(new URL('../../dist/node/cli/cli.js', import.meta.url));
const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

let folder: string;
before(() => (folder = mkdtempSync(join(tmpdir(), 'impact-data-'))));
after(() => rmSync(folder, { recursive: true }));

const path = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(path(name), 'utf8');

/** Runs the command line in the folder, without a network. */
function cli(...args: readonly string[]) {
  const { PATH = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', new URL('./no-network.js', import.meta.url).href, CLI, ...args],
    { cwd: folder, encoding: 'utf8', env: { PATH } },
  );
  return { code: status, out: stdout, error: stderr };
}

describe('impact-widgets data', () => {
  it('makes cards of a spreadsheet in three commands', () => {
    assert.deepEqual(cli('data', 'template', '--out', 'tal.csv'), {
      code: 0,
      out: '',
      error: 'Skrev tal.csv.\n',
    });
    assert.deepEqual(cli('data', 'check', 'tal.csv'), {
      code: 0,
      out: 'Ingen fejl. 4 resultater er i orden.\n',
      error: '',
    });
    const { code, out } = cli(
      'data',
      'build',
      'tal.csv',
      '--out',
      'site',
      '--base',
      'https://tal.example.dk/',
    );
    assert.equal(code, 0);
    for (const name of ['2026-01-31.json', 'impact-widgets.js']) {
      const hash = createHash('sha384')
        .update(readFileSync(path(`site/${name}`)))
        .digest('base64');
      assert.ok(out.includes(`${name}  sha384-${hash}\n`), out);
    }
    assert.deepEqual(
      JSON.parse(read('site/latest.json')),
      plain({
        ...EXAMPLE,
        editions: [{ edition: '2026-01-31', url: 'https://tal.example.dk/2026-01-31.json' }],
      }),
    );
    assert.equal(read('site/2026-01-31.json'), read('site/latest.json'));
    assert.match(
      read('site/ids.d.ts'),
      /'vores-forening': \{\n {4}indicator: 'tryggere' \| .*;\n {4}theme: 'naervaer';\n {4}program: 'besoegsvenner' \| 'cykelhold';/,
    );
    assert.match(read('site/impact-widgets.js'), /^[\x20-\x7e\n\t]*$/);
    const page = read('site/embed/tryggere.html');
    assert.match(page, /<template shadowrootmode="open">/);
    assert.ok(page.includes('besøgsvenner'));
    assert.ok(!page.includes('Bydelsmødre'));
    assert.match(read('site/embed/en/tryggere.html'), /feel safer than before/);
    assert.match(read('site/embed/tryggere.svg'), /^<svg/);
    assert.match(read('site/embed/tryggere.json'), /https:\/\/tal\.example\.dk\/embed\/tryggere\.html/);
    assert.ok(existsSync(path('site/embed/tryggere.png')));
  });

  it('never changes what lies at the address of an edition', () => {
    writeFileSync(path('new.csv'), read('tal.csv').replaceAll(';7 ud af 10;', ';8 ud af 10;'));
    const kept = read('site/2026-01-31.json');
    const { code, error } = cli('data', 'build', 'new.csv', '--out', 'site');
    assert.equal(code, 1);
    assert.match(error, /Giv de nye tal en ny dato i stedet for 2026-01-31\./);
    assert.equal(read('site/2026-01-31.json'), kept);
  });

  it('adds each edition to those that lie in the folder, and leaves the old ones as they are', () => {
    const kept = read('site/2026-01-31.json');
    writeFileSync(path('next.csv'), read('new.csv').replace('2026-01-31', '2027-01-31'));
    const build = ['data', 'build', 'next.csv', '--out', 'site', '--base', 'https://tal.example.dk/'];
    assert.deepEqual(cli(...build).error, '');
    const { editions } = JSON.parse(read('site/latest.json')) as { editions: unknown };
    assert.deepEqual(editions, [
      { edition: '2026-01-31', url: 'https://tal.example.dk/2026-01-31.json' },
      { edition: '2027-01-31', url: 'https://tal.example.dk/2027-01-31.json' },
    ]);
    assert.equal(read('site/2026-01-31.json'), kept);
    assert.equal(cli(...build).code, 0, 'The same again changes nothing.');
    assert.equal(read('site/latest.json'), read('site/2027-01-31.json'));
  });

  it('builds another edition of the bundled dataset with its own figures, and a language without grammar from the right', () => {
    const first = allIndicators(dataset)[0]!.id;
    const changed = JSON.stringify({ ...dataset, edition: '2027-01-01' }).replace(
      '"percent":73',
      '"percent":74',
    );
    writeFileSync(path('bundled.json'), changed);
    assert.equal(cli('data', 'build', 'bundled.json', '--out', 'bundled').code, 0);
    const page = read(`bundled/embed/${first}.html`);
    const shadow = /<template.*<\/template>/s.exec(page)![0];
    assert.ok(shadow.includes('74') && !shadow.includes('73'));

    writeFileSync(path('arabic.json'), JSON.stringify(arabic));
    const { code, error } = cli('data', 'build', 'arabic.json', '--out', 'arabic');
    assert.equal(code, 0, error);
    assert.match(read('arabic/embed/yaqrauna-akthar.html'), /<html lang="ar" dir="rtl"/);
  });

  it('turns sheets into datasets and back, equal', () => {
    writeFileSync(path('dataset.json'), JSON.stringify(dataset));
    for (const language of ['da', 'en']) {
      assert.equal(
        cli('data', 'to-csv', 'dataset.json', '--out', 'dataset.csv', '--language', language).code,
        0,
      );
      assert.deepEqual(JSON.parse(cli('data', 'from-csv', 'dataset.csv').out), plain(dataset));
    }
    assert.equal(cli('data', 'template', '--out', 'tal.xlsx').code, 0);
    assert.deepEqual(JSON.parse(cli('data', 'from-xlsx', 'tal.xlsx').out), plain(EXAMPLE));
  });

  it('tells every mistake with its row, and writes nothing then', () => {
    writeFileSync(path('wrong.csv'), read('tal.csv').replace('62,5 %', '625 %').replace('godt 2 gange', '2'));
    const { code, out } = cli('data', 'check', 'wrong.csv');
    assert.equal(code, 1);
    assert.match(
      out,
      /^wrong\.csv: række \d+, "tal": "2" siger ikke, om det er procent, antal eller gange\./m,
    );
    assert.match(
      out,
      /^wrong\.csv: række \d+, "tal": skal være et tal fra 0 til 100 med højst 2 decimaler, men er 625$/m,
    );
    assert.match(out, /\d fejl\. \d resultater er i orden\.\n$/);
    const machine = JSON.parse(cli('data', 'check', 'wrong.csv', '--json', '--language', 'en').out) as {
      problems: { row: number; field: string; message: string }[];
    };
    assert.ok(machine.problems.every(({ row, field, message }) => row > 1 && field && message));
    for (const command of ['from-csv', 'to-csv']) {
      const answer = cli('data', command, 'wrong.csv', '--out', 'never.json');
      assert.deepEqual([answer.code, existsSync(path('never.json'))], [1, false]);
      assert.match(answer.error, /wrong\.csv: række/);
    }
    writeFileSync(path('wrong.json'), JSON.stringify({ ...EXAMPLE, id: 'Ö', name: {} }));
    const { out: told } = cli('data', 'check', 'wrong.json', '--language', 'en');
    assert.match(told, /^wrong\.json: name\.da: is missing; must be/m);
    assert.match(told, /^wrong\.json: id: must be words of a–z/m);
  });

  it('warns of ids that the bundled figures have, too', () => {
    writeFileSync(path('same.csv'), read('tal.csv').replaceAll('tryggere;', 'mindre-ensom;'));
    const { code, out } = cli('data', 'check', 'same.csv');
    assert.equal(code, 0);
    assert.match(out, /^same\.csv: Bemærk: id'et "mindre-ensom" er også et id i de medfølgende tal\./m);
    writeFileSync(path('dataset.json'), JSON.stringify(dataset));
    assert.doesNotMatch(cli('data', 'check', 'dataset.json').out, /Bemærk/);
  });

  it('says in plain words what changed', () => {
    assert.deepEqual(cli('data', 'diff', 'tal.csv', 'new.csv'), {
      code: 0,
      out: 'Tryggere: 7 ud af\u00a010 → 8 ud af\u00a010 (Besøgsvenner)\n1 ændring.\n',
      error: '',
    });
    assert.equal(
      cli('data', 'diff', 'tal.csv', 'new.csv', '--language', 'en').out,
      'Feeling safer: 7 out of\u00a010 → 8 out of\u00a010 (Visiting friends)\n1 change.\n',
    );
    const [change] = JSON.parse(cli('data', 'diff', 'tal.csv', 'new.csv', '--json').out) as {
      kind: string;
    }[];
    assert.equal(change!.kind, 'figure');
    assert.equal(cli('data', 'diff', 'tal.csv', 'tal.csv').out, 'Ingen ændringer.\n');
  });

  for (const [args, message] of [
    [['data'], /Skriv, hvad der skal ske: template, from-csv/],
    [['data', 'chekc', 'a'], /Mente du "data check"\?/],
    [['data', 'check'], /Skriv, hvilken fil\./],
    [['data', 'check', 'nothing.csv'], /nothing\.csv findes ikke/],
    [['data', 'check', 'a.pdf'], /a\.pdf er hverken \.csv, \.xlsx eller \.json\./],
    [['data', 'check', 'a.xlsm'], /makroer/],
    [['data', 'from-csv', 'tal.xlsx'], /tal\.xlsx er ikke \.csv\./],
    [['data', 'diff', 'tal.csv'], /Skriv to filer/],
    [['data', 'build', 'tal.csv'], /--out <mappe>/],
    [['data', 'template', '--out', 'a.pdf'], /a\.pdf er ikke \.csv, \.xlsx\./],
    [['say'], /Skriv id'et på et resultat\./],
  ] as const) {
    it(`could not run as ${args.join(' ')}`, () => {
      const { code, error } = cli(...args);
      assert.equal(code, 2);
      assert.match(error, message);
    });
  }

  it('explains itself in both languages', () => {
    assert.match(cli('data', '--help').out, /data from-csv <fil\.csv> +et regneark, gemt som CSV/);
    assert.match(
      cli('data', '--help', '--language', 'en').out,
      /data from-csv <file\.csv> +a sheet that was saved/,
    );
    assert.match(cli('say', '--help').out, /Hvad må jeg sige\?/);
  });
});

describe('impact-widgets say', () => {
  it('gives a sentence to cite and what to avoid', () => {
    const { code, out } = cli('say', 'mindre-ensom');
    assert.equal(code, 0);
    assert.match(
      out,
      / {2}Det kan du skrive: 7 ud af\u00a010 Bydelsmødre .* Kilde: Fonden for Socialt Ansvar, 2024\./,
    );
    assert.match(out, /- Skriv ikke »70\u00a0%«: »7 ud af\u00a010« er hele mennesker og ikke procent\./);
    assert.match(out, /- Udelad ikke »i høj grad«: uden de ord siger sætningen noget andet\./);
    assert.match(out, /ingen effekt er målt/);
  });

  it('answers machines, in English, of a dataset of one’s own', () => {
    const { code, out } = cli('say', 'tryggere', '--data', 'tal.csv', '--json', '--language', 'en');
    assert.equal(code, 0);
    const { figures } = JSON.parse(out) as { figures: { avoid: { reason: string; text: string }[] }[] };
    assert.equal(figures.length, 2);
    assert.ok(figures[0]!.avoid.every(({ text }) => text.endsWith('.')));
  });

  it('says which result was probably meant', () => {
    const { code, error } = cli('say', 'mindre-ensomm');
    assert.deepEqual([code, error], [1, 'Der er intet resultat "mindre-ensomm". Mente du "mindre-ensom"?\n']);
  });
});
