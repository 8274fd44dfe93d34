import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dataset, Locale } from '../model/index.js';
import { warningsIn } from '../format/index.js';
import {
  loading,
  textOf,
  unknownDataset,
  withoutDataset,
  type Attribute,
  type Unavailable,
} from '../view/index.js';
import { datasetNamed, datasetNames, defaultDataset, onDatasets } from './datasets.js';

/** What a dataset's element has to give. */
export type Provided =
  | { readonly status: 'ready'; readonly dataset: Dataset }
  | { readonly status: 'loading' }
  /** The element itself has said why. */
  | { readonly status: 'failed' };

/** `<impact-dataset>`; without `provided` until it is defined. */
interface Provider extends Element {
  readonly provided?: Provided;
}

const PROVIDER = 'impact-dataset';

/** Milliseconds that a dataset has to come before the author is told that it is missing. */
const PATIENCE = 8000;

/** The datasets' elements around an element, the nearest first, across shadow boundaries. */
function providersAround(element: Element): readonly Provider[] {
  const providers: Provider[] = [];
  let node: Node | null = element.parentNode;
  while (node) {
    if ((node as Element).localName === PROVIDER) providers.push(node as Provider);
    node = node.parentNode ?? ('host' in node ? (node as ShadowRoot).host : null);
  }
  return providers;
}

/**
 * Finds the dataset an element shows: the one it names, else that of the nearest `<impact-dataset>` around it, else that
 * of the package. Where the one that is meant is not there, no other takes its place.
 */
export class DatasetController implements ReactiveController {
  #around: readonly Provider[] = [];
  #isLate = false;
  #timer = 0;
  #stop: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element & { readonly datasetId: unknown }) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = onDatasets(() => {
      this.host.requestUpdate();
    });
    this.#timer = window.setTimeout(() => {
      this.#isLate = true;
      this.host.requestUpdate();
    }, PATIENCE);
  }

  hostDisconnected(): void {
    this.#stop?.();
    clearTimeout(this.#timer);
  }

  read(): void {
    const around = providersAround(this.host);
    const isSame =
      around.length === this.#around.length && around.every((one, index) => one === this.#around[index]);
    if (isSame) return;
    this.#around = around;
    this.host.requestUpdate();
  }

  /** The name of the dataset the author asked for; a framework may hand over anything. */
  get #name(): string {
    return textOf(this.host.datasetId as Attribute);
  }

  /** The element that is meant to give the figures, if one is. */
  #provider(): Provider | undefined {
    const name = this.#name;
    if (!name) return this.#around[0];
    const around = this.#around.find(
      ({ id, provided }) => id === name || (provided?.status === 'ready' && provided.dataset.id === name),
    );
    // A server has no page to look at.
    const named = around ?? (this.#stop && this.host.ownerDocument.getElementById(name));
    return named?.localName === PROVIDER ? named : undefined;
  }

  get dataset(): Dataset | undefined {
    const provider = this.#provider();
    if (provider) return provider.provided?.status === 'ready' ? provider.provided.dataset : undefined;
    return this.#name ? datasetNamed(this.#name) : defaultDataset();
  }

  /** What shows in place of figures while there is no dataset. */
  absence(locale: Locale): Unavailable {
    const provided = this.#provider()?.provided;
    if (provided?.status === 'failed') return withoutDataset(locale, undefined);
    if (provided || !this.#isLate) return loading(locale);
    const name = this.#name;
    return withoutDataset(
      locale,
      name ? unknownDataset(name, datasetNames(), locale) : warningsIn(locale).noDataset,
    );
  }
}
