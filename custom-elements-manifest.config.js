/** Points every module of the manifest at the built file that users import. */
function builtPaths() {
  const built = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
  return {
    name: 'built-paths',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.path = built(module.path);
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
  plugins: [builtPaths()],
};
