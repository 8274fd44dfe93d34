/** A page with widgets on it, of which a picture is stored in `stored/<name>.png`. */
export interface Picture {
  readonly name: string;
  readonly body: string;
  /** Width of the column in CSS pixels. */
  readonly width: number;
  readonly scheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  readonly dir?: 'rtl';
  readonly lang?: 'en';
  readonly media?: 'print';
  /** What a reader presses first, by its text. */
  readonly press?: string;
}

/** Every kind of drawing, and two programmes on one card. */
const STATS = `
  <impact-stat indicator="mindre-alene"></impact-stat>
  <impact-stat indicator="mindre-ensom"></impact-stat>
  <impact-stat indicator="offentlig-it"></impact-stat>
  <impact-stat indicator="mindre-ensom" variant="bar"></impact-stat>
  <impact-stat indicator="chance-for-uddannelse"></impact-stat>
  <impact-stat indicator="betydning-for-uddannelsesstart"></impact-stat>`;

const THEME = '<impact-theme theme="medborgerskab" heading-level="2"></impact-theme>';

/** Both programmes, a share, frequencies, segments and a multiple that stands on no axis. */
const CHART =
  '<impact-chart indicators="offentlig-it tolkning chance-for-uddannelse" heading-level="2"></impact-chart>';

const COMPARE = '<impact-compare heading-level="2"></impact-compare>';

const OVERVIEW = '<impact-overview theme="uddannelse" heading-level="2"></impact-overview>';

const RINGS = `
  <impact-stat indicator="mindre-alene" variant="ring"></impact-stat>
  <impact-stat indicator="offentlig-it" variant="ring"></impact-stat>`;

/** Cards of both programmes and a chart, in a look of their own. */
const looks = (attributes: string) => `
  <impact-stat indicator="offentlig-it" ${attributes}></impact-stat>
  <impact-stat indicator="betydning-for-uddannelsesstart" ${attributes}></impact-stat>
  <impact-chart theme="medborgerskab" ${attributes}></impact-chart>`;

/** Every width that the look was made for, and with them both schemes and both languages. */
const WIDTHS: readonly Omit<Picture, 'name' | 'body'>[] = [
  { width: 320, lang: 'en' },
  { width: 360, scheme: 'dark' },
  { width: 480, lang: 'en', scheme: 'dark' },
  { width: 768 },
  { width: 1150, lang: 'en', scheme: 'dark' },
  { width: 1600 },
];

const atEveryWidth = (kind: string, body: string): readonly Picture[] =>
  WIDTHS.map((look) => {
    const name = [kind, look.width, look.lang, look.scheme].filter(Boolean).join('-');
    return { name, body, ...look };
  });

/** The chosen set. `npm run pictures:accept` stores what is new here and removes what is gone. */
export const PICTURES: readonly Picture[] = [
  { name: 'stat', body: STATS, width: 720 },
  { name: 'stat-dark', body: STATS, width: 720, scheme: 'dark' },
  { name: 'stat-forced-colours', body: STATS, width: 720, forcedColors: 'active' },
  { name: 'stat-right-to-left', body: STATS, width: 720, dir: 'rtl' },
  { name: 'stat-160', body: STATS, width: 160 },
  { name: 'theme-320', body: THEME, width: 320 },
  { name: 'theme-720', body: THEME, width: 720 },
  { name: 'theme-720-dark', body: THEME, width: 720, scheme: 'dark' },
  { name: 'theme-1200', body: THEME, width: 1200 },
  { name: 'theme-print', body: THEME, width: 720, media: 'print' },
  { name: 'rings', body: RINGS, width: 720 },
  { name: 'rings-dark', body: RINGS, width: 720, scheme: 'dark' },
  { name: 'rings-forced-colours', body: RINGS, width: 720, forcedColors: 'active' },
  { name: 'chart-320', body: CHART, width: 320 },
  { name: 'chart-720', body: CHART, width: 720 },
  { name: 'chart-720-dark', body: CHART, width: 720, scheme: 'dark' },
  { name: 'chart-1200', body: CHART, width: 1200 },
  { name: 'chart-menu-360', body: CHART, width: 360, press: 'Hent eller kopiér tallene' },
  { name: 'compare-720', body: COMPARE, width: 720 },
  { name: 'overview-320', body: OVERVIEW, width: 320 },
  { name: 'overview-720', body: OVERVIEW, width: 720 },
  { name: 'overview-720-dark', body: OVERVIEW, width: 720, scheme: 'dark' },
  { name: 'overview-720-forced-colours', body: OVERVIEW, width: 720, forcedColors: 'active' },
  { name: 'ocean', body: looks('palette="ocean"'), width: 720 },
  { name: 'ocean-dark', body: looks('palette="ocean"'), width: 720, scheme: 'dark' },
  { name: 'forest', body: looks('palette="forest"'), width: 720 },
  { name: 'forest-dark', body: looks('palette="forest"'), width: 720, scheme: 'dark' },
  { name: 'inherit', body: looks('color-scheme="inherit"'), width: 720 },
  { name: 'inherit-dark', body: looks('color-scheme="inherit"'), width: 720, scheme: 'dark' },
  { name: 'compact', body: looks('density="compact"'), width: 720 },
  ...atEveryWidth('stat', STATS),
  ...atEveryWidth('theme', THEME),
  ...atEveryWidth('chart', CHART),
  ...atEveryWidth('compare', COMPARE),
  ...atEveryWidth('overview', OVERVIEW),
];
