/**
 * The accessibility tree of the page as Chromium computes it, ignored nodes left out,
 * in reading order. Playwright's own snapshot merges and renames nodes; this is what assistive technology is given.
 */
export async function accessibilityTree(page) {
  const client = await page.context().newCDPSession(page);
  try {
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const simplify = (node) => {
      const children = (node.childIds ?? []).flatMap((id) => {
        const child = byId.get(id);
        return child ? simplify(child) : [];
      });
      const role = node.role?.value;
      if (node.ignored || role === 'InlineTextBox') return children;
      const properties = Object.fromEntries(
        (node.properties ?? []).map(({ name, value }) => [name, value.value]),
      );
      return [{ role, name: node.name?.value ?? '', properties, children }];
    };
    const [root] = nodes.filter(({ parentId }) => !parentId).flatMap(simplify);
    return root;
  } finally {
    await client.detach();
  }
}
