/** What compiles in Svelte: the elements as markup sees them. */
import type {} from 'impact-widgets/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

export const stat: SvelteHTMLElements['impact-stat'] = {
  indicator: 'mindre-ensom',
  class: 'wide',
  'onimpact-ready': (event) => event.detail.status,
};
export const registered: SvelteHTMLElements['impact-stat'] = { indicator: 'tryggere' };
export const own: SvelteHTMLElements['impact-theme'] = { dataset: 'andre', theme: 'noget' };

// @ts-expect-error No such result.
export const wrongId: SvelteHTMLElements['impact-stat'] = { indicator: 'mindre-ensomm' };
// @ts-expect-error No such theme.
export const wrongTheme: SvelteHTMLElements['impact-theme'] = { theme: 'sprogg' };
