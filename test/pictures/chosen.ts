/** A page with widgets on it, of which a picture is stored in `stored/<name>.png`. */
export interface Picture {
  readonly name: string;
  readonly body: string;
  /** Width of the column in CSS pixels. */
  readonly width: number;
  readonly scheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  readonly dir?: 'rtl';
  readonly media?: 'print';
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
];
