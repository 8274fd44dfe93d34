/** Keeps what users can use: modules by the built file they import, and no private members. */
function publicOnly() {
  const built = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      const elements = customElementsManifest.modules
        .flatMap(({ declarations }) => declarations ?? [])
        .filter(({ tagName }) => tagName);
      for (const module of customElementsManifest.modules) {
        module.path = built(module.path);
        for (const declaration of module.declarations ?? []) {
          declaration.members = declaration.members?.filter(
            ({ privacy }) => !privacy || privacy === 'public',
          );
        }
        for (const { declaration } of module.exports ?? []) {
          if (declaration.module) declaration.module = built(declaration.module);
        }
        const defined = elements.find(({ tagName }) => module.path === `dist/define/${tagName}.js`);
        if (defined) {
          module.exports.push({
            kind: 'custom-element-definition',
            name: defined.tagName,
            declaration: { name: defined.name, module: `dist/elements/${defined.tagName}.js` },
          });
        }
      }
    },
  };
}

export default {
  globs: ['src/elements/impact-*.ts', 'src/define/impact-*.ts'],
  exclude: ['src/elements/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly()],
};
