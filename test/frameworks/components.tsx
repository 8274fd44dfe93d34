/** What compiles with the components of React, and what does not. */
import { useRef } from 'react';
import type { ImpactStat as StatElement } from 'impact-widgets';
import { ImpactDataset, ImpactOverview, ImpactStat, ImpactTheme } from 'impact-widgets/react';

export function Right() {
  const stat = useRef<StatElement>(null);
  return (
    <>
      <ImpactStat indicator="mindre-ensom" lang="da" heading-level={3} ref={stat}>
        7 ud af 10
      </ImpactStat>
      <ImpactTheme theme="sprog" no-export view="cards" className="wide" key="sprog" />
      <ImpactOverview onImpactSelect={({ detail }) => detail.search.trim()} />
      <ImpactDataset src="/tal/latest.json">
        <ImpactStat dataset="vores" indicator="tryggere" onImpactReady={({ detail }) => detail.status} />
      </ImpactDataset>
    </>
  );
}

export const wrong = (
  <>
    {/* @ts-expect-error No such result. */}
    <ImpactStat indicator="mindre-ensomm" />
    {/* @ts-expect-error No such theme. */}
    <ImpactTheme theme="sprogg" />
    {/* @ts-expect-error A card has no search. */}
    <ImpactStat indicator="mindre-ensom" search="x" />
    {/* @ts-expect-error Only the overview fires it. */}
    <ImpactStat indicator="mindre-ensom" onImpactSelect={() => undefined} />
    {/* @ts-expect-error Attributes are named as in HTML. */}
    <ImpactStat indicator="mindre-ensom" headingLevel={3} />
  </>
);
