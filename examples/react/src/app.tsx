import { statement } from 'impact-widgets/dataset';
import { ImpactStat, ImpactTheme } from 'impact-widgets/react';
import { fallback } from 'impact-widgets/snippet';
import { useState } from 'react';

const statements = fallback('impact-theme', { theme: 'sprog', lang: 'da' });

export function App() {
  const [ready, setReady] = useState(0);
  const countReady = () => setReady((count) => count + 1);

  return (
    <>
      <h1>Resultater</h1>
      <ImpactTheme theme="sprog" lang="da" onImpactReady={countReady}>
        <span dangerouslySetInnerHTML={{ __html: statements }} />
      </ImpactTheme>
      <ImpactStat indicator="mindre-ensom" lang="da" onImpactReady={countReady}>
        {statement('mindre-ensom', 'da')}
      </ImpactStat>
      <p>
        Elementer, der er klar: <output>{ready}</output>
      </p>
    </>
  );
}
