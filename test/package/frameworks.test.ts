import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { ROOT } from '../../scripts/environment.js';

describe('types for frameworks', () => {
  it('take what is right in React, Vue and Svelte, and refuse what is wrong', () => {
    const { status, stdout } = spawnSync(
      'npx',
      ['--no-install', 'tsc', '-p', 'test/frameworks/tsconfig.json'],
      { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' },
    );
    assert.equal(stdout, '');
    assert.equal(status, 0);
  });
});

describe('what server code needs', () => {
  const node = (script: string) =>
    spawnSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: ROOT, encoding: 'utf8' });

  it('is a whole statement for an id, or an error that names the nearest', () => {
    const { stdout } = node(`
      import { dataset, statement, allIndicators } from 'impact-widgets/dataset';
      console.log(statement('mindre-ensom', 'da'));
      console.log(statement('chance-for-uddannelse', 'en'));
      console.log(allIndicators(dataset).flatMap(({ id }) => ['da', 'en'].map((tag) => statement(id, tag))).filter((text) => /[{}]/.test(text)).length);
      try { statement('mindre-ensomm', 'da') } catch (error) { console.log(String(error)) }`);
    const [danish, english, holes, error] = stdout.replaceAll('\u00a0', ' ').split('\n');
    assert.equal(
      danish,
      '7 ud af 10 Bydelsmødre oplever i høj grad, at de er blevet mindre ensomme. Kilde: Fonden for Socialt Ansvar, 2024.',
    );
    assert.match(english!, /^Bydelsmødre are just over 5 times .* than other women .* Source: VIVE, 2021/);
    assert.equal(holes, '0');
    assert.equal(error, 'RangeError: There is no result "mindre-ensomm". Did you mean "mindre-ensom"?');
  });

  it('is the tag with its statements, and what stands between the tags', () => {
    const { stdout } = node(`
      import { fallback, snippet } from 'impact-widgets/snippet';
      console.log(snippet('impact-stat', { indicator: 'mindre-ensom', lang: 'en', 'heading-level': 3 }, { href: 'https://example.org/x' }));
      console.log(fallback('impact-theme', { theme: 'sprog', 'no-export': true }));
      try { snippet('impact-theme', { theme: 'sprogg' }) } catch (error) { console.log(String(error)) }`);
    const [tag, between, error] = stdout.replaceAll('\u00a0', ' ').split('\n');
    assert.match(
      tag!,
      /^<impact-stat dataset="baba-bydelsmoedre" indicator="mindre-ensom" heading-level="3" lang="en"><a href="https:\/\/example\.org\/x">7 out of 10 Bydelsmødre .*<\/a><\/impact-stat>$/,
    );
    assert.match(
      between!,
      /^<a href="https:\/\/socialtansvar\.dk\/[^"]+">Sprogmestring og sprogforståelse<\/a>: 72 %/,
    );
    assert.match(error!, /^RangeError: theme="sprogg" findes ikke\. Mente du "sprog"\?/);
  });

  it('is static HTML of any dataset, which the next request does not see', () => {
    const { stdout } = node(`
      import { dataset } from 'impact-widgets/dataset';
      import { render } from 'impact-widgets/render';
      const other = { ...dataset, id: 'andre', name: { da: 'Andre', en: 'Others' }, themes: [{ ...dataset.themes[0], id: 'noget' }] };
      console.log(render('impact-theme', { theme: 'noget', lang: 'da' }, { dataset: other }).length > 1000);
      try { render('impact-theme', { theme: 'noget' }) } catch (error) { console.log(String(error)) }
      const first = render('impact-stat', { indicator: 'mindre-ensom', lang: 'en' });
      console.log(/^<impact-stat[^>]* lang="en"[^>]*>.*<template shadowrootmode="open"/s.test(first), /out of\\u00a010/.test(first));
      console.log(render('impact-stat', { indicator: 'mindre-ensom', lang: 'en' }) === first);`);
    assert.deepEqual(stdout.trim().split('\n'), [
      'true',
      'RangeError: theme="noget" findes ikke. Mente du "sprog"?',
      'true true',
      'true',
    ]);
  });

  it('is a class from the module that defines it', () => {
    const { stdout } = node(`
      import { ImpactStat } from 'impact-widgets/define/impact-stat.js';
      import * as all from 'impact-widgets/define/all.js';
      console.log(customElements.get('impact-stat') === ImpactStat, all.ImpactStat === ImpactStat, Object.keys(all).length);`);
    assert.equal(stdout, 'true true 6\n');
  });
});

describe('components of React on a server', () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      import * as all from 'impact-widgets/react';
      const show = (name, props, ...children) => console.log(renderToString(createElement(all[name], props, ...children)).replaceAll('\\n', ' '));
      console.log(Object.keys(all).join());
      show('ImpactTheme', { theme: 'sprog', lang: 'en', 'heading-level': 3, 'no-export': true, className: 'wide', id: 'x', onImpactReady() {} }, 'Words');
      show('ImpactStat', { indicator: 'mindre-ensomm', lang: 'da' }, 'Ord');
      show('ImpactDataset', { src: '/x.json' }, createElement(all.ImpactStat, { dataset: 'vores', indicator: 'x' }, 'Ord'));
      show('ImpactOverview', { lang: 'da', program: undefined, 'deep-link': false });`,
    ],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const [names, theme, unknown, own, overview] = stdout.split('\n') as [
    string,
    string,
    string,
    string,
    string,
  ];

  it('are one for each element, and say nothing', () => {
    assert.equal(stderr, '');
    assert.equal(names, 'ImpactChart,ImpactCompare,ImpactDataset,ImpactOverview,ImpactStat,ImpactTheme');
  });

  it('come with their figures in a shadow root, as attributes say, with what else they were given', () => {
    assert.match(
      theme,
      /^<impact-theme theme="sprog" lang="en" heading-level="3" no-export="" class="wide" id="x"><template shadowrootmode="open"><style>/,
    );
    assert.match(theme, /<h3[^>]*>.*72 .*73 .*<\/template>Words<\/impact-theme>$/);
    assert.doesNotMatch(theme, /class="export"/);
    assert.match(overview, /^<impact-overview lang="da"><template shadowrootmode="open">/);
  });

  it('keep the author’s words where there is nothing to show, or the figures come later', () => {
    assert.match(unknown, /<slot ><\/slot>.*<\/template>Ord<\/impact-stat>$/);
    assert.match(
      own,
      /^<impact-dataset src="\/x\.json"><impact-stat dataset="vores" indicator="x"><template/,
    );
    assert.match(own, /<slot ><\/slot>.*<\/template>Ord<\/impact-stat><\/impact-dataset>$/);
  });

  it('tell React’s bundlers that they run in a browser, and leave what renders them on a server there', () => {
    for (const name of readdirSync(join(ROOT, 'dist/frameworks/react')).filter((file) =>
      /^impact-.*\.js$/.test(file),
    )) {
      assert.match(readFileSync(join(ROOT, 'dist/frameworks/react', name), 'utf8'), /^"use client";/, name);
    }
    const { imports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      imports: Record<string, { node: string; default: string }>;
    };
    const browser = readFileSync(join(ROOT, imports['#shadow-root']!.default), 'utf8');
    assert.doesNotMatch(browser, /import/);
    assert.match(readFileSync(join(ROOT, imports['#shadow-root']!.node), 'utf8'), /html\.js/);
  });
});
