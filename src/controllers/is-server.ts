import { isServer } from 'lit';

/** No page is there to read: an element is rendered on a server. Lit's own types say that it never is. */
export const IS_SERVER: boolean = isServer;
