import type { LitElement, ReactiveController } from 'lit';
import type { Locale } from '../model/index.js';
import { LOCALES, warningsIn } from '../format/index.js';
import { lookView, type LookOptions, type LookView } from '../view/index.js';
import { AnnouncementController } from './announcement.js';
import { AuthorContentController } from './author-content.js';
import type { ErrorBoundary } from './boundary.js';
import { ContrastController } from './contrast.js';
import { DatasetController } from './dataset.js';
import { LanguageController } from './language.js';
import { PageSchemeController } from './page-scheme.js';
import { ReportController, type Reported } from './report.js';
import { watchSurroundings } from './surroundings.js';

/** What an element shows now. */
interface Shown extends Reported {
  /** What is said when it changes. */
  readonly announcement: string;
}

/** Reads something of the page around the element, and requests an update where it has changed. */
export interface PageReader {
  read(): void;
}

/** What every element does besides its own view: find its language and look, mind the author's content, report. */
export class ElementController implements ReactiveController {
  readonly author: AuthorContentController;
  readonly contrast: ContrastController;
  readonly announcement: AnnouncementController;
  readonly figures: DatasetController;
  readonly #boundary: ErrorBoundary;
  readonly #language: LanguageController;
  readonly #scheme: PageSchemeController;
  readonly #readers: PageReader[];
  #stopWatching: (() => void) | undefined;

  /** The root was in the page's HTML. Its first update repeats what the server rendered, which knew no page. */
  #isHydrating: boolean;

  /** `view` is what the host shows now. */
  constructor(
    private readonly host: LitElement & LookOptions & { readonly datasetId: unknown },
    boundary: ErrorBoundary,
    view: () => Shown,
  ) {
    this.#isHydrating = Boolean(host.shadowRoot);
    this.#boundary = boundary;
    host.addController(this);
    this.author = new AuthorContentController(host, boundary);
    this.announcement = new AnnouncementController(host, () => view().announcement);
    this.figures = new DatasetController(host);
    this.contrast = new ContrastController(host, boundary, this.figures);
    this.#language = new LanguageController(host, () => this.figures.dataset?.languages ?? LOCALES);
    this.#scheme = new PageSchemeController(host);
    this.#readers = [this.author, this.figures, this.#language, this.#scheme];
    new ReportController(host, () => {
      const { status, warnings } = view();
      return { status, warnings: [...warnings, ...this.#advice()] };
    });
  }

  /** Has something else of the page read whenever the element is connected. */
  addReader<T extends PageReader>(reader: T): T {
    this.#readers.push(reader);
    return reader;
  }

  hostConnected(): void {
    try {
      this.#stopWatching = watchSurroundings(this.host, () => {
        this.#boundary.run(() => {
          this.#language.read();
          this.#scheme.read();
          this.contrast.look();
        });
      });
    } catch {
      // A page without observers has its figures all the same; what it switches later is not followed.
    }
    if (this.#isHydrating) this.figures.read();
    else this.#readPage();
  }

  hostUpdated(): void {
    if (!this.#isHydrating) return;
    this.#isHydrating = false;
    this.#readPage();
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
  }

  get locale(): Locale {
    return this.#language.locale;
  }

  get look(): LookView {
    return lookView(this.host, this.#scheme.scheme, warningsIn(this.locale));
  }

  #readPage(): void {
    for (const reader of this.#readers) reader.read();
  }

  #advice(): readonly string[] {
    const warnings = warningsIn(this.locale);
    return [this.#language, this.author, this.contrast]
      .flatMap((controller) => controller.advice(warnings))
      .concat(this.look.warnings);
  }
}
