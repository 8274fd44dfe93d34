import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../model/index.js';
import { termsOf } from '../format/index.js';
import { lookView, type LookOptions, type LookView } from '../view/index.js';
import { AnnouncementController } from './announcement.js';
import { AuthorContentController } from './author-content.js';
import { ContrastController } from './contrast.js';
import { LanguageController } from './language.js';
import { PageSchemeController, SWITCHES } from './page-scheme.js';
import { ReportController, type Reported } from './report.js';

type Host = ReactiveControllerHost & HTMLElement & LookOptions & { readonly renderRoot: ParentNode };

/** What an element shows now. */
interface Shown extends Reported {
  /** What is said when it changes. */
  readonly announcement: string;
}

/** What every element does besides its own view: find its language and look, mind the author's content, report. */
export class FrameController implements ReactiveController {
  readonly author: AuthorContentController;
  readonly contrast: ContrastController;
  readonly announcement: AnnouncementController;
  readonly #language: LanguageController;
  readonly #scheme: PageSchemeController;
  #observer: MutationObserver | undefined;

  /** `view` is what the host shows now. */
  constructor(
    private readonly host: Host,
    view: () => Shown,
  ) {
    host.addController(this);
    this.author = new AuthorContentController(host);
    this.contrast = new ContrastController(host);
    this.announcement = new AnnouncementController(host, () => view().announcement);
    this.#language = new LanguageController(host);
    this.#scheme = new PageSchemeController(host);
    new ReportController(host, () => {
      const { status, warnings } = view();
      return { status, warnings: [...warnings, ...this.#advice()] };
    });
  }

  /** Pages change their language and their switch between light and dark on their outermost elements. */
  hostConnected(): void {
    const { documentElement, body } = this.host.ownerDocument;
    this.#observer = new MutationObserver(() => {
      this.#language.hostConnected();
      this.#scheme.hostConnected();
    });
    for (const element of [documentElement, body]) {
      this.#observer.observe(element, { attributeFilter: ['lang', ...SWITCHES] });
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  get locale(): Locale {
    return this.#language.locale;
  }

  get look(): LookView {
    return lookView(this.host, this.#scheme.scheme, termsOf(this.locale).warnings);
  }

  #advice(): readonly string[] {
    const { warnings } = termsOf(this.locale);
    return [this.#language, this.author, this.contrast]
      .flatMap((controller) => controller.advice(warnings))
      .concat(this.look.warnings);
  }
}
