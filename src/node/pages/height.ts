/**
 * What an embed page tells the page around it: its own height, a number and nothing else. It runs in the page itself, so that
 * the page stays complete in one request; the one-file script on the page around it listens (src/script/frame-height.ts).
 * Any message makes it tell once more: a script that comes later than the frame sends one. `tell` returns nothing: a call
 * in return position replaces its caller in WebKit's strict mode, and the message would come from the page around.
 */
export const HEIGHT_SCRIPT = `(()=>{if(parent===window)return;const main=document.querySelector("main"),tell=()=>{parent.postMessage({impactHeight:Math.ceil(main.getBoundingClientRect().height)},"*")};new ResizeObserver(tell).observe(main);addEventListener("message",tell)})()`;
