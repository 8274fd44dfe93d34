/**
 * A browser paints a frame's canvas where the scheme of its page is not that of the frame element. Where both are of one origin,
 * the page takes over the element's; its content keeps its own (`main`). The media query changes with the page around.
 */
export const SCHEME_SCRIPT = `(()=>{const frame=frameElement;if(!frame)return;const match=()=>{document.documentElement.style.colorScheme=frame.ownerDocument.defaultView.getComputedStyle(frame).colorScheme};match();matchMedia("(prefers-color-scheme:dark)").addEventListener("change",match)})()`;
