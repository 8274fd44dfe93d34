/** What compiles without a framework, on the documented imports alone. */
import { ImpactStat } from 'impact-widgets/define/impact-stat.js';
import type { ColorScheme, Density, Filter, IndicatorId, Palette, Sort, Variant } from 'impact-widgets';
import { statement } from 'impact-widgets/dataset';
import { fallback, snippet } from 'impact-widgets/snippet';

document.addEventListener('impact-ready', (event) => event.detail.status);

const stat: ImpactStat = document.createElement('impact-stat');
export const { status } = stat;

export const said: string = statement('mindre-ensom', 'en');
export const tag: string = snippet('impact-stat', { indicator: 'mindre-ensom', 'heading-level': 2 });
export const between: string = fallback('impact-theme', { theme: 'sprog', view: 'cards' });

export type Told = readonly [ColorScheme, Density, Filter, IndicatorId, Palette, Sort, Variant];

// @ts-expect-error No such result.
statement('mindre-ensomm', 'en');
// @ts-expect-error No such language.
statement('mindre-ensom', 'sv');
// @ts-expect-error No such theme.
snippet('impact-theme', { theme: 'sprogg' });
// @ts-expect-error No such element.
snippet('impact-pie', {});
