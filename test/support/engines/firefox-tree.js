/**
 * The accessibility tree of the page as Firefox computes it, in the form of Chromium's: see `accessibilityTree` in
 * chromium-tree.js. Runs in Firefox's own window, and therefore holds all that it needs.
 */
export async function firefoxTree() {
  /* global Cc, Ci, gBrowser */
  const ROLES = {
    'combobox list': 'listbox',
    'combobox option': 'option',
    entry: 'textbox',
    graphic: 'image',
    grouping: 'group',
    'listitem marker': 'ListMarker',
    pushbutton: 'button',
    section: 'generic',
    statictext: 'StaticText',
    statusbar: 'status',
    summary: 'DisclosureTriangle',
    'text leaf': 'StaticText',
    'toggle button': 'button',
  };
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const childrenOf = (node) => {
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
    return children;
  };
  const attributesOf = ({ attributes }) =>
    Object.fromEntries([...(attributes?.enumerate() ?? [])].map(({ key, value }) => [key, value]));

  function documentIn(node) {
    if (service.getStringRole(node.role) === 'document') return node;
    for (const child of childrenOf(node)) {
      const found = documentIn(child);
      if (found) return found;
    }
    return undefined;
  }

  function roleOf(own, attributes) {
    if (own === 'caption' && attributes.tag === 'figcaption') return 'Figcaption';
    return attributes['xml-roles']?.split(' ')[0] ?? ROLES[own] ?? own;
  }

  function simplify(node) {
    const attributes = attributesOf(node);
    const level = attributes.level && { level: Number(attributes.level) };
    return {
      role: roleOf(service.getStringRole(node.role), attributes),
      name: (node.name ?? '').trim(),
      properties: { ...attributes, ...level },
      children: childrenOf(node).map(simplify),
    };
  }

  // The tree follows the page by events: it is complete when it stays the same.
  let last;
  for (let attempt = 0; attempt < 50; attempt++) {
    await pause(60);
    const root = service.getAccessibleFor(gBrowser.selectedBrowser);
    const page = root && documentIn(root);
    const text = page && JSON.stringify(simplify(page));
    if (text && text === last) return JSON.parse(text);
    last = text;
  }
  throw new Error('The accessibility tree does not come to rest.');
}
