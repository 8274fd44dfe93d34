'use client';
import { ImpactTheme } from 'impact-widgets/react';
import { useState, type ReactNode } from 'react';

export function Theme({ children }: { children: ReactNode }) {
  const [ready, setReady] = useState(0);

  return (
    <>
      <ImpactTheme theme="sprog" lang="da" onImpactReady={() => setReady((count) => count + 1)}>
        {children}
      </ImpactTheme>
      <p>
        Elementer, der er klar: <output>{ready}</output>
      </p>
    </>
  );
}
