import type { ReactiveControllerHost } from 'lit';
import { directionOf, type Dataset } from '../model/index.js';
import type { ExportTerms } from '../format/index.js';
import { SCENE_FONT, type Colours, type Scene } from '../view/index.js';
import type { ContrastController } from './contrast.js';

/** Pixels of a picture to each unit of its drawing, so that it stays sharp in print. */
const SCALE = 2;

/** A drawing as a picture. Painted rather than loaded: a strict page loads no image it did not name. */
export function paint({ width, height, shapes, locale }: Scene): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d')!;
  context.direction = directionOf(locale);
  for (const { tag, x, y, attributes, text = '' } of shapes) {
    const number = (name: string) => Number(attributes[name] ?? 0);
    context.setTransform(SCALE, 0, 0, SCALE, x * SCALE, y * SCALE);
    context.fillStyle = `${attributes.fill}`;
    context.strokeStyle = `${attributes.stroke}`;
    if (tag === 'text') {
      context.font = `${attributes['font-weight']} ${attributes['font-size']}px ${SCENE_FONT}`;
      context.textAlign = attributes['text-anchor'] === 'end' ? 'end' : 'start';
      context.fillText(text, 0, 0);
      continue;
    }
    const path = new Path2D(tag === 'path' ? `${attributes.d}` : undefined);
    if (tag === 'rect') path.roundRect(0, 0, number('width'), number('height'), number('rx'));
    context.fill(path);
    if (attributes.stroke) context.stroke(path);
  }
  return canvas;
}

/** A drawing as a PNG, to be put on a clipboard. */
const pngOf = (scene: Scene): Promise<Blob> =>
  new Promise((resolve, reject) => {
    paint(scene).toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('There is no picture.'));
    });
  });

/** The menu to take figures along: whether it is open, what is chosen in it and what became of copying it. */
export class ExportController {
  isOpen = false;

  /** Id of the result to copy; empty for all. */
  chosen = '';

  /** "Copied.", why there is no picture to paste, or nothing. */
  status = '';

  /** Text that the browser did not let us copy, for the reader to copy. */
  uncopied = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly figures: { readonly dataset: Dataset | undefined },
    private readonly contrast: ContrastController,
  ) {}

  /** What is shown now, from which figures are taken. */
  get dataset(): Dataset {
    return this.figures.dataset!;
  }

  get colours(): Colours {
    return this.contrast.colours;
  }

  /** Whether this browser has a clipboard for pictures: older ones and pages without https have none. */
  get takesPictures(): boolean {
    const { clipboard } = navigator as { readonly clipboard?: Partial<Clipboard> };
    return typeof ClipboardItem === 'function' && clipboard?.write !== undefined;
  }

  onToggle = (event: Event): void => {
    this.isOpen = (event.currentTarget as HTMLDetailsElement).open;
    this.#set('', '');
  };

  onChoose = (event: Event): void => {
    this.chosen = (event.currentTarget as HTMLSelectElement).value;
    this.#set('', '');
  };

  async copy(text: string, copied: string): Promise<void> {
    this.#set('', '');
    try {
      await navigator.clipboard.writeText(text);
      this.#set(copied, '');
    } catch {
      this.#set('', text);
    }
  }

  /**
   * The picture is promised to the clipboard, and not awaited before: Safari lets a page write within the click alone
   * (https://webkit.org/blog/10855/async-clipboard-api/).
   */
  async copyPicture(scene: Scene, { copied, noPicture }: ExportTerms): Promise<void> {
    this.#set('', this.uncopied);
    try {
      const picture = pngOf(scene);
      // Both are waited for, since a clipboard that refuses leaves a picture that fails to nobody.
      await Promise.all([picture, navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])]);
      this.#set(copied, this.uncopied);
    } catch {
      this.#set(noPicture, this.uncopied);
    }
  }

  #set(status: string, uncopied: string): void {
    this.status = status;
    this.uncopied = uncopied;
    this.host.requestUpdate();
  }
}
