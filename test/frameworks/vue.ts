/** What compiles in Vue: the components as a template sees them. */
import type {} from 'impact-widgets/vue';
import type { GlobalComponents } from 'vue';

type Props<Name extends keyof GlobalComponents> = InstanceType<GlobalComponents[Name]>['$props'];

export const stat: Props<'impact-stat'> = { indicator: 'mindre-ensom', 'heading-level': 3 };
export const registered: Props<'impact-stat'> = { indicator: 'tryggere' };
export const own: Props<'impact-theme'> = { dataset: 'andre', theme: 'noget' };
export const overview: Props<'impact-overview'> = { onImpactSelect: (event) => event.detail.theme };

// @ts-expect-error No such result.
export const wrongId: Props<'impact-stat'> = { indicator: 'mindre-ensomm' };
// @ts-expect-error No such drawing.
export const wrongVariant: Props<'impact-stat'> = { indicator: 'mindre-ensom', variant: 'pie' };
