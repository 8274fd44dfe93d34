/**
 * A subject's embed page: complete, styled and readable without a script, in one request. It is light whatever the
 * reader's system prefers, since it cannot see the page around it; `#dark` at the end of its address makes it dark. The
 * page is transparent; a browser paints it all the same where its scheme is not that of the frame.
 */
import { directionOf, textIn, type Publication, type ResolvedSource } from '../../model/index.js';
import { formatFigure, regionOf } from '../../format/index.js';
import { escapeHtml, markup, said, type Attributes } from '../../view/index.js';
import { fallback } from '../../view/snippet.js';
import { pageUrl, pathOf, PICTURE, type Subject } from '../../view/subject.js';
import { sourcesOfAll } from '../../view/sources.js';
import { HEIGHT_SCRIPT } from './height.js';
import { renderElement, single, withoutMarkers, withoutMenu } from './html.js';
import { LINK_SCRIPT } from './link.js';
import { SCHEME_SCRIPT } from './scheme.js';

/** Nothing is painted around what has a surface, so that the page around a frame shows there. */
const STYLE = `:root,main{color-scheme:light}
:root:target,:root:target main{color-scheme:dark}
:root{font-family:system-ui,sans-serif;line-height:1.5}
body{margin:0}
main{box-sizing:border-box;max-inline-size:74rem;margin:auto}
.stat{max-inline-size:44rem;padding:1rem}
a{color:inherit}
main>p{max-inline-size:42rem;margin:.75rem 0 0;padding:.5rem 1rem;font-size:.875rem;text-wrap:pretty}
strong{font-weight:600}
impact-theme{margin:0;padding:1.5rem 1rem}
.address{font-size:.8125rem;overflow-wrap:anywhere}
h1{position:absolute;inline-size:1px;block-size:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media screen{body{min-block-size:100vh;align-content:center}
main>*{background:#fbf8f2;color:#231d1f;border-radius:.75em}
:root:target main>*{background:#161412;color:#f4eef0}}
@media (min-width:36rem){.stat{font-size:1.125rem}}
@media print{:root:root,:root:root main{color-scheme:light}.address{display:block}}`;

const meta = (attributes: Attributes) => single('meta', attributes);

const link = (attributes: Attributes) => single('link', attributes);

/** A publication as schema.org describes one. */
function work(publication: Publication) {
  const { publisher, year, published, title, language, url } = publication;
  return {
    '@type': 'CreativeWork',
    name: title ?? `${publisher}, ${year}`,
    inLanguage: language,
    publisher: { '@type': 'Organization', name: publisher },
    datePublished: published ?? `${year}`,
    url,
  };
}

/** A figure's source, and the publication that cites it where the figure was read there. */
const basis = ({ citedIn, ...source }: ResolvedSource) => ({
  ...work(source),
  '@reverse': citedIn && { citation: work(citedIn) },
});

/** The figures as schema.org observations, each with its words and its source. */
function observations({ results, locale }: Subject): string {
  const each = results.flatMap(({ indicator, measurements }) =>
    measurements.map((measurement) => {
      const { figure, source, base } = measurement;
      return {
        '@context': 'https://schema.org',
        '@type': 'Observation',
        name: textIn(indicator.title, locale),
        description: said(indicator, [measurement], locale, 'text'),
        value: formatFigure(figure, locale).text,
        observationAbout: textIn(base.label, locale),
        inLanguage: locale,
        isBasedOn: basis(source),
      };
    }),
  );
  // The only sign that could end a script element.
  return JSON.stringify(each.length === 1 ? each[0] : each).replaceAll('<', '\\u003c');
}

/** Who the people behind the figures are; a theme says so itself. */
function programList({ programs }: Subject): string {
  const each = programs.map(({ name, description }) =>
    markup('p', {}, `${markup('strong', {}, `${escapeHtml(name)}:`)} ${escapeHtml(description)}`),
  );
  return `\n${each.join('\n')}`;
}

/** What others are told of where the page and its picture lie. */
function addressed(subject: Subject, base: string): readonly string[] {
  const { locale, title, statement, languages } = subject;
  const address = (extension: string, language = locale) =>
    base + pathOf({ ...subject, locale: language }, extension);
  return [
    link({ rel: 'canonical', href: address('html') }),
    ...languages.map((hreflang) => link({ rel: 'alternate', hreflang, href: address('html', hreflang) })),
    link({ rel: 'alternate', type: 'application/json+oembed', href: address('json'), title }),
    meta({ property: 'og:url', content: address('html') }),
    meta({ property: 'og:image', content: address('png') }),
    meta({ property: 'og:image:width', content: PICTURE.width }),
    meta({ property: 'og:image:height', content: PICTURE.height }),
    meta({ property: 'og:image:alt', content: statement }),
  ];
}

/**
 * `base` is the address of the folder that holds `embed/`, with a slash at its end; without it the page holds no address
 * of its own. Search engines are asked to leave the page out unless `isIndexed`.
 */
export function embedPage(subject: Subject, base: string | undefined, isIndexed = false): string {
  const { locale, title, statement, tag, attributes, provider } = subject;
  const heading = subject.kind === 'theme' ? { 'heading-level': 2 } : {};
  const head = [
    meta({ charset: 'utf-8' }),
    meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    markup('title', {}, escapeHtml(`${title} – ${provider}`)),
    // In a frame, a source opens beside the page around it: many sites refuse to stand in a frame.
    '<base target="_blank">',
    meta({ name: 'description', content: statement }),
    ...(isIndexed ? [] : [meta({ name: 'robots', content: 'noindex, follow' })]),
    ...(base ? addressed(subject, base) : []),
    meta({ property: 'og:type', content: 'article' }),
    meta({ property: 'og:site_name', content: provider }),
    meta({ property: 'og:locale', content: regionOf(locale).replace('-', '_') }),
    meta({ property: 'og:title', content: title }),
    meta({ property: 'og:description', content: statement }),
    meta({ name: 'twitter:card', content: 'summary_large_image' }),
    `<style>${STYLE}</style>`,
    `<script type="application/ld+json">${observations(subject)}</script>`,
  ];
  const element = withoutMarkers(
    renderElement(
      tag,
      withoutMenu(tag, { ...attributes, ...heading, lang: locale, 'color-scheme': 'auto' }),
      fallback(subject, base && pageUrl(subject, base)),
    ),
  );
  const addresses = sourcesOfAll(subject.results, locale).flatMap(({ label, url }) =>
    url ? markup('p', { class: 'address' }, escapeHtml(`${label} ${url}`)) : [],
  );
  return `<!doctype html>
<html lang="${locale}"${directionOf(locale) === 'rtl' ? ' dir="rtl"' : ''} id="dark">
<head>
${head.join('\n')}
</head>
<body>
<main class="${subject.kind}">
<h1>${escapeHtml(subject.kind === 'theme' ? provider : title)}</h1>
${element}${subject.kind === 'stat' ? programList(subject) : ''}
${addresses.join('\n')}
</main>
<script>${[SCHEME_SCRIPT, LINK_SCRIPT, HEIGHT_SCRIPT].join(';')}</script>
</body>
</html>
`;
}
