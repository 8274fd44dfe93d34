import type { ReactiveControllerHost } from 'lit';
import type { Locale } from '../data/index.js';
import { termsOf } from '../format/index.js';
import { AuthorContentController } from './author-content.js';
import { ContrastController } from './contrast.js';
import { LanguageController } from './language.js';
import { ReportController, type Reported } from './report.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** What every element does besides its own view: find its language, mind the author's content, report. */
export class FrameController {
  readonly author: AuthorContentController;
  readonly contrast: ContrastController;
  readonly #language: LanguageController;

  /** `view` is what the host shows now. */
  constructor(host: Host, view: () => Reported) {
    this.author = new AuthorContentController(host);
    this.contrast = new ContrastController(host);
    this.#language = new LanguageController(host);
    new ReportController(host, () => {
      const { status, warnings } = view();
      return { status, warnings: [...warnings, ...this.#advice()] };
    });
  }

  get locale(): Locale {
    return this.#language.locale;
  }

  #advice(): readonly string[] {
    const { warnings } = termsOf(this.locale);
    return [this.#language, this.author, this.contrast].flatMap((controller) => controller.advice(warnings));
  }
}
