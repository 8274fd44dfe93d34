const FEATURES = {
  colorScheme: 'prefers-color-scheme',
  forcedColors: 'forced-colors',
  reducedMotion: 'prefers-reduced-motion',
};

/** What a reader has who changed nothing: each test file begins with it. */
export const NEUTRAL_MEDIA = {
  media: 'screen',
  colorScheme: 'light',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
};

const queryOf = ([name, value]) => (name === 'media' ? value : `(${FEATURES[name]}: ${value})`);

/**
 * Waits until the page shows the media that were asked for, since an engine follows a setting later.
 * @param {(query: string) => Promise<boolean>} matches
 */
export async function waitForMedia(asked, matches) {
  for (const query of Object.entries(asked).map(queryOf)) {
    const end = Date.now() + 5000;
    while (!(await matches(query))) {
      if (Date.now() > end) throw new Error(`The engine does not show "${query}".`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
