import type { ReactiveControllerHost } from 'lit';
import { directionOf, type Dataset } from '../model/index.js';
import { SCENE_FONT, type Colours, type Scene } from '../view/index.js';
import type { ContrastController } from './contrast.js';

/** Pixels of a picture to each unit of its drawing, so that it stays sharp in print. */
const SCALE = 2;

/** A drawing as the address of a PNG picture. Painted rather than loaded: a strict page loads no image it did not name. */
export function paint({ width, height, shapes, locale }: Scene): string {
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
  return canvas.toDataURL();
}

/** The menu to take figures along: whether it is open, what is chosen in it and what became of copying it. */
export class ExportController {
  isOpen = false;

  /** Id of the result to copy; empty for all. */
  chosen = '';

  /** "Copied.", or nothing. */
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

  #set(status: string, uncopied: string): void {
    this.status = status;
    this.uncopied = uncopied;
    this.host.requestUpdate();
  }
}
