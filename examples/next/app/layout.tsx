import type { ReactNode } from 'react';

export const metadata = { title: 'Resultater', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="da">
      <body>{children}</body>
    </html>
  );
}
