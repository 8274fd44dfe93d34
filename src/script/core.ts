/** The script without figures: every element, the forms that survive where a tag does not, and the height of frames. */
import { restoreGlobals } from './globals.js';
import { define } from '../define/define.js';
import { ImpactChart } from '../elements/impact-chart.js';
import { ImpactCompare } from '../elements/impact-compare.js';
import { ImpactDataset } from '../elements/impact-dataset.js';
import { ImpactOverview } from '../elements/impact-overview.js';
import { ImpactStat } from '../elements/impact-stat.js';
import { ImpactTheme } from '../elements/impact-theme.js';
import { attempt } from './attempt.js';
import { listenToFrames } from './frame-height.js';
import { watchPage } from './upgrade.js';

const ELEMENTS = {
  'impact-dataset': ImpactDataset,
  'impact-chart': ImpactChart,
  'impact-compare': ImpactCompare,
  'impact-overview': ImpactOverview,
  'impact-stat': ImpactStat,
  'impact-theme': ImpactTheme,
};

for (const [tag, element] of Object.entries(ELEMENTS)) define(tag, element);
for (const part of [restoreGlobals, watchPage, listenToFrames]) attempt(part);
