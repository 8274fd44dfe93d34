/**
 * What an embed page does in a frame whose sandbox keeps its links from opening: the addresses of the sources are text on the
 * page, which is hidden where a link will open. The page of an opaque origin stands in a sandbox; in one that leaves the
 * origin, only the attempt tells. A link that may not open beside the page takes its place, if it may do that.
 */
export const LINK_SCRIPT = `(()=>{const hide=hidden=>{for(const address of document.querySelectorAll(".address"))address.hidden=hidden};hide(origin!=="null");if(parent===window)return;addEventListener("click",event=>{const link=event.composedPath().find(node=>node.href);if(!link)return;const opened=open(link.href);if(opened){opened.opener=null;event.preventDefault()}else{hide(false);link.target="_top"}})})()`;
