import { statement } from 'impact-widgets/dataset';
import { ImpactStat } from 'impact-widgets/react';
import { fallback } from 'impact-widgets/snippet';

import { Theme } from './theme';

const statements = fallback('impact-theme', { theme: 'sprog', lang: 'da' });

export default function Page() {
  return (
    <main>
      <h1>Resultater</h1>
      <ImpactStat indicator="mindre-ensom" lang="da">
        {statement('mindre-ensom', 'da')}
      </ImpactStat>
      <Theme>
        <span dangerouslySetInnerHTML={{ __html: statements }} />
      </Theme>
    </main>
  );
}
