/**
 * The table of figures that the dataset must hold, written down apart from it: indicator, then for each programme the
 * figure as the source states it. "!" marks "i høj grad"; "+" the parts of a split in percent.
 */
export const FIGURES: readonly (readonly [
  theme: string,
  indicator: string,
  bydelsmoedre: string,
  baba: string,
])[] = [
  ['brobygning', 'myndighedsinformation', '73 %', ''],
  ['brobygning', 'offentlig-it', '50 %', '63 %'],
  ['brobygning', 'andres-skolesamarbejde', '40 %', ''],
  ['brobygning', 'kontakt-til-det-offentlige', '40 %', ''],
  ['brobygning', 'overblik-over-familiestoette', '', '62 %'],
  ['medborgerskab', 'del-af-samfundet', '7 of 10', '7 of 10'],
  ['medborgerskab', 'samfundsengagement', '7 of 10', '8 of 10'],
  ['medborgerskab', 'hjaelp-i-lokalomraadet', '', '8 of 10 !'],
  ['medborgerskab', 'nye-foreninger', '3 of 10', ''],
  ['uddannelse', 'paabegyndt-uddannelse', '4 of 10', ''],
  ['uddannelse', 'chance-for-uddannelse', 'just over 5 times', ''],
  ['uddannelse', 'betydning-for-uddannelsesstart', '8 of 10 + 63 ! + 18', ''],
  ['uddannelse', 'hjulpet-med-uddannelse-og-job', '84 %', ''],
  ['sprog', 'dansk-baba', '', '72 % !'],
  ['sprog', 'dansk-bydelsmoedre', '73 % !', ''],
  ['sprog', 'tolkning', '6 of 10', '5 of 10'],
  ['selvtillid', 'mindre-ensom', '7 of 10 !', ''],
  ['selvtillid', 'selvtillid-bydelsmoedre', '70 % !', ''],
  ['selvtillid', 'selvstaendige-beslutninger', '75 % !', ''],
  ['selvtillid', 'selvtillid-baba', '', '76 % !'],
  ['familie', 'relation-til-boern', '78 %', ''],
  ['familie', 'svaere-emner', '', '79 % !'],
  ['familie', 'samarbejde-med-mor', '', '72 % !'],
  ['fagpersoner', 'samarbejde-med-skole', '69 %', ''],
  ['fagpersoner', 'kontakt-til-fagpersoner', '', '67 % !'],
  ['fagpersoner', 'mindre-alene', '', '83 % !'],
  ['social-kontrol', 'viden-om-social-kontrol', '88 %', ''],
  ['social-kontrol', 'kontakt-med-ramte-kvinder', '63 %', ''],
];
