/** The ids that a project adds, as `data build` writes them. */
interface ImpactWidgetsDatasets {
  'vores-forening': {
    indicator: 'tryggere';
    theme: 'naervaer';
    program: 'besoegsvenner';
  };
}
