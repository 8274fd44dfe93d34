import { emulateMedia as emulateMediaCommand, executeServerCommand } from '@web/test-runner-commands';

/** What not every engine can be asked for. */
export type Feature = 'accessibilityTree' | 'forcedColors' | 'print' | 'resize';

/** Why the engine that runs this page cannot be asked for a feature. */
const reasons = await executeServerCommand<Readonly<Partial<Record<Feature, string>>>, undefined>(
  'lacking-features',
);

let running: Mocha.Test | undefined;
beforeEach(function () {
  running = this.currentTest;
});

/** Ends the running test as not run where the engine cannot be asked for a feature; the report gives the reason. */
export function requires(feature: Feature): void {
  const reason = reasons[feature];
  if (!reason) return;
  if (!running) throw new Error(`${feature} is asked for outside a test or "beforeEach".`);
  running.err = new Error(reason);
  running.skip();
}

interface Media {
  readonly media?: 'print' | 'screen';
  readonly colorScheme?: 'dark' | 'light';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/** Shows the page as a reader with these settings sees it. */
export function emulateMedia(asked: Media): Promise<unknown> {
  if (asked.forcedColors === 'active') requires('forcedColors');
  if (asked.media === 'print') requires('print');
  return emulateMediaCommand(asked);
}

/** A rectangle on a printed page, in points from its upper left corner. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly (Box & { readonly text: string })[];
  /** Everything that is drawn and not text. */
  readonly shapes: readonly Box[];
}

/** The page as it is printed on A4 with margins of 1 cm. */
export function printedPages(): Promise<readonly PrintedPage[]> {
  requires('print');
  return executeServerCommand<readonly PrintedPage[], undefined>('printed-pages');
}
