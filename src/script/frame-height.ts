/** Heights in CSS pixels that a frame may ask for. */
const LEAST = 50;
const MOST = 4000;

/**
 * Gives frames with an embed page the height they tell (src/node/pages/height.ts). Nothing but a finite number counts, only
 * for the very frame that it comes from, and within bounds.
 */
export function listenToFrames(): void {
  const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed/"]');
  addEventListener('message', ({ data, source }: MessageEvent<{ impactHeight: number } | null>) => {
    const height = data?.impactHeight;
    if (!Number.isFinite(height)) return;
    for (const frame of frames()) {
      if (frame.contentWindow === source) frame.height = `${Math.min(MOST, Math.max(LEAST, height!))}`;
    }
  });
  // Those that told it before anybody listened tell it again.
  for (const frame of frames()) frame.contentWindow!.postMessage(0, '*');
}
