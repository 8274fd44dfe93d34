/** Keeps what users can use: modules by the built file they import, and no private members. */
function publicOnly() {
  const built = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
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
