/** What compiles in React, and what does not: each `@ts-expect-error` is an error where the line below it has none. */
import type {} from 'impact-widgets/jsx';

export const right = (
  <>
    <impact-stat indicator="mindre-ensom" program="baba" lang="da" heading-level={3} variant="pictogram">
      7 ud af 10
    </impact-stat>
    <impact-theme theme="sprog" no-export view="cards" className="wide" key="sprog" />
    <impact-chart indicators="mindre-ensom mindre-alene" sort="value" aria-label="Ensomhed" />
    <impact-compare color-scheme="dark" palette="ocean" density="compact" />
    <impact-overview deep-link onimpact-select={(event) => event.detail.search.trim()} />
    <impact-stat
      dataset="vores"
      indicator="tryggere"
      lang="sv"
      onimpact-ready={(event) => event.detail.status}
    />
    <impact-dataset src="/tal/latest.json" integrity="sha384-x" id="vores" />
  </>
);

export const wrong = (
  <>
    {/* @ts-expect-error No such result. */}
    <impact-stat indicator="mindre-ensomm" />
    {/* @ts-expect-error No such theme. */}
    <impact-theme theme="sprogg" />
    {/* @ts-expect-error No such programme. */}
    <impact-stat indicator="mindre-ensom" program="babba" />
    {/* @ts-expect-error No such drawing. */}
    <impact-stat indicator="mindre-ensom" variant="pie" />
    {/* @ts-expect-error Nor with a dataset of one's own. */}
    <impact-stat dataset="vores" indicator="tryggere" variant="pie" />
    {/* @ts-expect-error The bundled figures speak Danish and English. */}
    <impact-stat indicator="mindre-ensom" lang="sv" />
    {/* @ts-expect-error Levels are 2 to 6. */}
    <impact-stat indicator="mindre-ensom" heading-level={7} />
    {/* @ts-expect-error A card has no search. */}
    <impact-stat indicator="mindre-ensom" search="x" />
    {/* @ts-expect-error Only the overview fires it. */}
    <impact-stat indicator="mindre-ensom" onimpact-select={(event) => event} />
  </>
);
