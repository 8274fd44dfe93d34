/** The ids that a project adds, as `data build` writes them. */
declare global {
  interface ImpactWidgetsDatasets {
    readonly 'vores-forening': {
      readonly indicator: 'tryggere';
      readonly theme: 'naervaer';
      readonly program: 'besoegsvenner';
    };
  }
}

export {};
