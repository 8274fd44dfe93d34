import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

import { textIn } from '../../src/model/index.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { formatFigure, type BuiltInLocale } from '../../src/format/index.js';
import { embedPage } from '../../src/node/pages/page.js';
import { baseUrl, pathOf } from '../../src/view/subject.js';
import { subjectOf } from '../support/forms.js';
import { SUBJECTS } from '../support/subjects.js';
import { STATEMENTS } from '../datasets/statements.js';

const BASE = baseUrl(process.env.IMPACT_BASE_URL);

const dist = (path: string) => new URL(`../../dist/${path}`, import.meta.url);
const read = (path: string) => readFileSync(dist(path), 'utf8');

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const unescape = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** The content of a meta element. */
function meta(page: string, name: string): string {
  const found = new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`).exec(page);
  return unescape(found?.[1] ?? '');
}

/** The publication that the figures were read in, written by hand. */
const FONDEN = {
  '@type': 'CreativeWork',
  name: 'Baba og Bydelsmødre skaber store forandringer hos frivillige og målgrupper',
  inLanguage: 'da',
  publisher: { '@type': 'Organization', name: 'Fonden for Socialt Ansvar' },
  datePublished: '2024-04-02',
  url: 'https://socialtansvar.dk/2024/04/02/baba-og-bydelsmoedre-skaber-store-forandringer-hos-frivillige-og-maalgrupper/',
};

/** The study that it cites for one of them. */
const VIVE = {
  '@type': 'CreativeWork',
  name: 'VIVE, 2021',
  publisher: { '@type': 'Organization', name: 'VIVE' },
  datePublished: '2021',
  '@reverse': { citation: FONDEN },
};

const SIGN = { da: ' %', en: '%' } as const;

/** The statement of an indicator as it is written by hand: one for each programme, without what both share behind it. */
function alone(indicator: string, locale: BuiltInLocale): readonly string[] {
  const [, da, en] = STATEMENTS.find(([id]) => id === indicator)!;
  const written = (locale === 'da' ? da : en).replace(/ (procent|per cent)/g, SIGN[locale]);
  const [statement] = written.split(/ (?:Kilde|Source|Kilden angiver|The source states)\b/);
  const pair = /^(.*?) (?:og|and) (\d.*?Baba(?:-frivillige| volunteers)) (.*)$/.exec(statement!);
  return pair ? [`${pair[1]!} ${pair[3]!}`, `${pair[2]!} ${pair[3]!}`] : [statement!];
}

describe('embed pages', () => {
  it('are there for 8 themes and 28 results in two languages, each with its answer and its pictures', () => {
    assert.equal(SUBJECTS.length, 72);
    assert.equal(new Set(SUBJECTS.map((subject) => pathOf(subject, 'html'))).size, 72);
    for (const subject of SUBJECTS) {
      for (const extension of ['html', 'json', 'svg', 'png']) {
        assert.ok(existsSync(dist(pathOf(subject, extension))), pathOf(subject, extension));
      }
    }
    assert.equal(pathOf(subjectOf('sprog', 'da'), 'html'), 'embed/sprog.html');
    assert.equal(pathOf(subjectOf('sprog', 'en'), 'html'), 'embed/en/sprog.html');
  });

  for (const subject of SUBJECTS) {
    const { id, locale, kind, title, statement } = subject;
    describe(pathOf(subject, 'html'), () => {
      const page = read(pathOf(subject, 'html'));

      it('says the statements that are written by hand in this project', () => {
        const own = STATEMENTS.filter(([indicator]) =>
          kind === 'stat'
            ? indicator === id
            : subject.results.some((selected) => selected.indicator.id === indicator),
        );
        assert.ok(own.length > 0);
        for (const [, da, en] of own) {
          const written = (locale === 'da' ? da : en).replace(/ (procent|per cent)/g, SIGN[locale]);
          const sentence = written.replace(/ (Kilde|Source): .*$/, '');
          assert.ok(plain(statement).includes(sentence), sentence);
        }
        assert.ok(page.includes(statement.replaceAll('&', '&amp;')));
      });

      it('is whole in one request below 15 kB', () => {
        assert.ok(brotliCompressSync(page).length < 15_000);
        assert.doesNotMatch(
          page,
          /<(img|iframe|object|embed|video)\b|rel="stylesheet"|<script[^>]* src=|@import|url\(/,
        );
        assert.match(page, new RegExp(`^<!doctype html>\\n<html lang="${locale}"`));
        assert.match(page, /<template shadowrootmode="open">/);
      });

      it('reports to machines its title, sentence, address, languages, picture and answer', () => {
        const address = (extension: string, language = locale) =>
          BASE + pathOf(subjectOf(id, language), extension);
        assert.match(page, /<meta name="robots" content="noindex, follow">/);
        for (const link of [
          `<link rel="canonical" href="${address('html')}">`,
          `<link rel="alternate" hreflang="da" href="${address('html', 'da')}">`,
          `<link rel="alternate" hreflang="en" href="${address('html', 'en')}">`,
        ]) {
          assert.ok(page.includes(link), link);
        }
        assert.ok(page.includes(`type="application/json+oembed" href="${address('json')}"`));
        assert.equal(meta(page, 'og:title'), title);
        assert.equal(meta(page, 'og:description'), statement);
        assert.equal(meta(page, 'description'), statement);
        assert.equal(meta(page, 'og:image'), address('png'));
        assert.equal(meta(page, 'og:image:alt'), statement);
      });

      it('holds its figures as JSON-LD, with words, base and source', () => {
        const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
        const parsed = JSON.parse(json) as Record<string, unknown> | Record<string, unknown>[];
        const observations = Array.isArray(parsed) ? parsed : [parsed];
        const measurements = subject.results.flatMap((selected) => selected.measurements);
        assert.equal(observations.length, measurements.length);
        const said = subject.results.flatMap(({ indicator }) => alone(indicator.id, locale));
        for (const [index, observation] of observations.entries()) {
          assert.equal(observation.value, formatFigure(measurements[index]!.figure, locale).text);
          assert.ok(plain(String(observation.description)).startsWith(said[index]!), said[index]);
          assert.equal(observation['@context'], 'https://schema.org');
          assert.equal(observation['@type'], 'Observation');
          assert.equal(observation.inLanguage, locale);
          assert.equal(observation.observationAbout, measurements[index]!.base.label[locale]);
          assert.deepEqual(observation.isBasedOn, measurements[index]!.source.citedIn ? VIVE : FONDEN);
        }
      });

      it('names the programmes in its language, and says who their people are, once', () => {
        const provider = { da: 'Baba og Bydelsmødre', en: 'Baba and Bydelsmødre' }[locale];
        assert.ok(page.includes(`<title>${title} – ${provider}</title>`));
        assert.equal(meta(page, 'og:site_name'), provider);
        const answer = JSON.parse(read(pathOf(subject, 'json'))) as Record<string, unknown>;
        assert.equal(answer.provider_name, provider);
        const shown = subject.results.flatMap((selected) => selected.measurements);
        for (const program of dataset.programs) {
          const times = shown.some((measurement) => measurement.program === program.id) ? 1 : 0;
          assert.equal(page.split(program.description[locale]).length - 1, times, program.id);
        }
      });

      it('has an oEmbed 1.0 answer with a frame that is titled, sized and on this address', () => {
        const answer = JSON.parse(read(pathOf(subject, 'json'))) as Record<string, unknown>;
        assert.equal(answer.version, '1.0');
        assert.equal(answer.type, 'rich');
        assert.equal(answer.title, statement);
        assert.equal(answer.thumbnail_url, BASE + pathOf(subject, 'png'));
        assert.deepEqual([answer.thumbnail_width, answer.thumbnail_height], [1200, 630]);
        assert.equal(typeof answer.width, 'number');
        assert.equal(typeof answer.height, 'number');
        const html = String(answer.html);
        assert.ok(html.includes(`src="${BASE}${pathOf(subject, 'html')}"`), html);
        assert.ok(html.includes(`title="`) && html.includes(`height="${String(answer.height)}"`));
      });

      it('has a picture of 1,200 by 630 whose words are in it and beside it', () => {
        const png = readFileSync(dist(pathOf(subject, 'png')));
        assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
        assert.ok(statSync(dist(pathOf(subject, 'png'))).size > 10_000);
        const svg = unescape(read(pathOf(subject, 'svg')));
        assert.ok(svg.includes(`<desc>${statement}</desc>`));
        const drawn = svg.replace(/<desc>.*?<\/desc>/s, '').replace(/<[^>]+>/g, ' ');
        for (const { indicator, measurements } of subject.results) {
          for (const { figure, source } of measurements) {
            const value =
              figure.kind === 'share'
                ? figure.percent
                : figure.kind === 'frequency'
                  ? figure.count
                  : figure.times;
            assert.match(drawn, new RegExp(`(^|\\s)${value}\\s`), `${indicator.id}: ${value}`);
            assert.ok(drawn.includes(source.publisher));
          }
        }
        const outside = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)].filter(
          ([, x, y]) => Number(x) > 1128 || Number(y) > 610,
        );
        assert.deepEqual(outside, []);
      });

      it('has a picture with scale words marked, no type below 20 and room above the sources', () => {
        const svg = read(pathOf(subject, 'svg'));
        const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
        assert.ok(Math.min(...sizes) >= 20, `${Math.min(...sizes)}`);
        const baselines = [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"/g)].map(([, y]) => Number(y));
        const sources = baselines.pop()!;
        assert.ok(Math.max(...baselines) <= sources - 50, `${Math.max(...baselines)}`);
        for (const { scale } of subject.results.flatMap((selected) => selected.measurements)) {
          if (!scale) continue;
          const words = textIn(scale, locale).replaceAll(' ', '\u00a0');
          assert.ok(svg.includes(`<tspan text-decoration="underline">${words}</tspan>`), words);
        }
      });
    });
  }
});

describe('search engines', () => {
  it('are asked to leave a page out, unless the build says otherwise', () => {
    const [subject] = SUBJECTS;
    assert.match(embedPage(subject!, BASE), /<meta name="robots" content="noindex, follow">/);
    assert.doesNotMatch(embedPage(subject!, BASE, true), /robots/);
  });
});

describe('the base address', () => {
  it('ends in a slash, and is refused when it is no web address', () => {
    assert.equal(baseUrl('https://example.dk/w'), 'https://example.dk/w/');
    assert.equal(baseUrl(undefined), 'https://example.org/impact-widgets/');
    assert.throws(() => baseUrl('javascript:alert(1)'), TypeError);
    assert.throws(() => baseUrl('widgets'), TypeError);
    for (const wrong of [
      '0.1.0',
      '0.1.0/',
      'embed',
      'embed/',
      'index.html',
      'impact-widgets.js',
      '?a=b',
      '#c',
      'en mappe/',
    ]) {
      assert.throws(() => baseUrl(`https://example.dk/${wrong}`), TypeError, wrong);
    }
    for (const wrong of ['me@', 'me:secret@', ':secret@', 'me%40example.dk:secret@']) {
      assert.throws(() => baseUrl(`https://${wrong}example.dk/`), TypeError, wrong);
    }
  });
});
