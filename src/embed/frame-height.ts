/** Heights in CSS pixels that a frame may ask for. */
const LEAST = 50;
const MOST = 4000;

/**
 * Gives frames with an embed page the height they tell (src/static/height.ts). Nothing but a finite number counts, only
 * for the very frame that it comes from, and within bounds.
 */
export function listenToFrames(): void {
  addEventListener('message', ({ data, source }: MessageEvent<{ impactHeight: number } | null>) => {
    const height = data?.impactHeight;
    if (!Number.isFinite(height)) return;
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed/"]')) {
      if (frame.contentWindow === source) frame.height = `${Math.min(MOST, Math.max(LEAST, height!))}`;
    }
  });
}
