/** Every result as it is spoken, in Danish and in English. Read against the publication by a person. */
export const STATEMENTS: readonly (readonly [indicator: string, da: string, en: string])[] = [
  [
    'myndighedsinformation',
    '73 procent af Bydelsmødrene har givet information fra myndighederne videre, for eksempel om valg eller corona. Kilde: Fonden for Socialt Ansvar, 2024.',
    '73 per cent of Bydelsmødre have passed on information from the authorities, for example about elections or coronavirus. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'offentlig-it',
    '50 procent af Bydelsmødrene og 63 procent af de Baba-frivillige har hjulpet andre med det offentliges it-systemer, for eksempel MitID, jobnet.dk og borger.dk. Kilde: Fonden for Socialt Ansvar, 2024.',
    '50 per cent of Bydelsmødre and 63 per cent of Baba volunteers have helped others with public IT systems, for example MitID, jobnet.dk and borger.dk. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'andres-skolesamarbejde',
    '40 procent af Bydelsmødrene har givet andre kvinder hjælp til at samarbejde med børnenes skole eller institution. Kilde: Fonden for Socialt Ansvar, 2024.',
    '40 per cent of Bydelsmødre have helped other women to work with the children’s school or day care. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'kontakt-til-det-offentlige',
    '40 procent af Bydelsmødrene har sat kvinder, der har brug for hjælp, i kontakt med det offentlige. Kilde: Fonden for Socialt Ansvar, 2024.',
    '40 per cent of Bydelsmødre have put women who need help in touch with public services. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'overblik-over-familiestoette',
    '62 procent af de Baba-frivillige har givet familier hjælp til at finde rundt i de tilbud og den støtte, der er til dem. Kilde: Fonden for Socialt Ansvar, 2024.',
    '62 per cent of Baba volunteers have helped families to get an overview of the services and support available to them. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'del-af-samfundet',
    '7 ud af 10 Bydelsmødre og 7 ud af 10 Baba-frivillige har fået større følelse af at høre til i det danske samfund, siden de kom med i indsatsen. Kilden angiver det samme tal for Bydelsmødre og Baba-frivillige. Kilde: Fonden for Socialt Ansvar, 2024.',
    '7 out of 10 Bydelsmødre and 7 out of 10 Baba volunteers have felt more a part of Danish society since joining the programme. The source states the same figure for Bydelsmødre and Baba volunteers. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'samfundsengagement',
    '7 ud af 10 Bydelsmødre og 8 ud af 10 Baba-frivillige oplever, at de har engageret sig mere i samfundet, siden de blev frivillige. Kilde: Fonden for Socialt Ansvar, 2024.',
    '7 out of 10 Bydelsmødre and 8 out of 10 Baba volunteers feel that they have engaged more in society since becoming volunteers. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'hjaelp-i-lokalomraadet',
    '8 ud af 10 Baba-frivillige oplever i høj grad, at de takket være Baba er blevet bedre til at hjælpe folk i det område, hvor de bor. Kilde: Fonden for Socialt Ansvar, 2024.',
    '8 out of 10 Baba volunteers feel, to a great extent, that Baba has made them better at helping others in their local area. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'nye-foreninger',
    '3 ud af 10 Bydelsmødre har meldt sig ind i nye foreninger, blandt andet sociale foreninger og klubber for kultur og fritid. Kilde: Fonden for Socialt Ansvar, 2024.',
    '3 out of 10 Bydelsmødre have joined new associations, including social associations and clubs for culture and leisure. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'paabegyndt-uddannelse',
    '4 ud af 10 Bydelsmødre er begyndt på en uddannelse, siden de blev Bydelsmødre. Kilde: Fonden for Socialt Ansvar, 2024.',
    '4 out of 10 Bydelsmødre have gone into education since becoming Bydelsmødre. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'chance-for-uddannelse',
    'Bydelsmødre har godt 5 gange større sandsynlighed for at begynde på en uddannelse end andre kvinder i samme demografiske gruppe, der ikke har taget uddannelsen til Bydelsmor. Kilde: VIVE, 2021, gengivet af Fonden for Socialt Ansvar, 2024.',
    'Bydelsmødre are just over 5 times more likely to go into education than other women from the same demographic group who have not taken the Bydelsmor training. Source: VIVE, 2021, cited by Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'betydning-for-uddannelsesstart',
    '8 ud af 10 Bydelsmødre, der er begyndt på en uddannelse, vurderer, at det at være Bydelsmor har haft betydning for, at de kom i gang: 63 procent i høj grad og 18 procent i nogen grad. Kilde: Fonden for Socialt Ansvar, 2024.',
    '8 out of 10 Bydelsmødre who have gone into education say that being a Bydelsmor played a part in getting them started: 63 per cent to a great extent and 18 per cent to some extent. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'hjulpet-med-uddannelse-og-job',
    '84 procent af Bydelsmødrene har givet andre kvinder hjælp, når det gjaldt uddannelse og arbejde. Kilde: Fonden for Socialt Ansvar, 2024.',
    '84 per cent of Bydelsmødre have helped other women with education and work. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'dansk-baba',
    '72 procent af de Baba-frivillige oplever i høj grad, at de har lært at forstå og tale dansk bedre, siden de blev frivillige. Kilde: Fonden for Socialt Ansvar, 2024.',
    '72 per cent of Baba volunteers feel, to a great extent, that they have come to understand and speak Danish better since becoming volunteers. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'dansk-bydelsmoedre',
    '73 procent af Bydelsmødrene oplever i høj grad, at deres dansk er blevet bedre, efter at de har været med. Kilde: Fonden for Socialt Ansvar, 2024.',
    '73 per cent of Bydelsmødre feel, to a great extent, that their Danish has improved since taking part. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'tolkning',
    '6 ud af 10 Bydelsmødre og 5 ud af 10 Baba-frivillige har tolket for andre, for eksempel information fra myndighederne. Kilde: Fonden for Socialt Ansvar, 2024.',
    '6 out of 10 Bydelsmødre and 5 out of 10 Baba volunteers have interpreted for others, for example information from the authorities. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'mindre-ensom',
    '7 ud af 10 Bydelsmødre oplever i høj grad, at de er blevet mindre ensomme. Kilde: Fonden for Socialt Ansvar, 2024.',
    '7 out of 10 Bydelsmødre feel, to a great extent, that they have become less lonely. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'selvtillid-bydelsmoedre',
    '70 procent af Bydelsmødrene oplever i høj grad, at de har fået større selvtillid. Kilde: Fonden for Socialt Ansvar, 2024.',
    '70 per cent of Bydelsmødre feel, to a great extent, that they have gained more self-confidence. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'selvstaendige-beslutninger',
    '75 procent af Bydelsmødrene oplever i høj grad, at de er blevet bedre til selv at tage beslutninger. Kilde: Fonden for Socialt Ansvar, 2024.',
    '75 per cent of Bydelsmødre feel, to a great extent, that they have become better at making their own decisions. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'selvtillid-baba',
    '76 procent af de Baba-frivillige oplever i høj grad, at deres selvtillid er vokset, siden de blev frivillige. Kilde: Fonden for Socialt Ansvar, 2024.',
    '76 per cent of Baba volunteers feel, to a great extent, that they have gained more self-confidence since becoming volunteers. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'relation-til-boern',
    '78 procent af Bydelsmødrene oplever, at forholdet til deres børn har haft godt af, at de blev Bydelsmødre. Kilde: Fonden for Socialt Ansvar, 2024.',
    '78 per cent of Bydelsmødre feel that becoming a Bydelsmor has been good for their relationship with their children. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'svaere-emner',
    '79 procent af de Baba-frivillige oplever i høj grad, at de er blevet bedre til at lytte til deres børn og tale med dem om det, der er svært. Kilde: Fonden for Socialt Ansvar, 2024.',
    '79 per cent of Baba volunteers feel, to a great extent, that they have become better at listening to their children and talking with them about difficult subjects. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'samarbejde-med-mor',
    '72 procent af de Baba-frivillige oplever i høj grad, at de er blevet bedre til at samarbejde med børnenes mor om opdragelsen. Kilde: Fonden for Socialt Ansvar, 2024.',
    '72 per cent of Baba volunteers feel, to a great extent, that they have become better at working with the children’s mother on bringing up the children. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'samarbejde-med-skole',
    '69 procent af Bydelsmødrene oplever, at samarbejdet med børnenes skole eller fritidsinstitution er blevet bedre. Kilde: Fonden for Socialt Ansvar, 2024.',
    '69 per cent of Bydelsmødre feel that cooperation with their children’s school or after-school club has improved. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'kontakt-til-fagpersoner',
    '67 procent af de Baba-frivillige oplever i høj grad, at de er blevet bedre til at kontakte fagpersoner, når de er bekymrede for deres børn. Kilde: Fonden for Socialt Ansvar, 2024.',
    '67 per cent of Baba volunteers feel, to a great extent, that they have become better at contacting professionals when worried about their children. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'mindre-alene',
    '83 procent af de Baba-frivillige føler i høj grad, at de står mindre alene med det, der er svært i familien. Kilde: Fonden for Socialt Ansvar, 2024.',
    '83 per cent of Baba volunteers feel, to a great extent, less alone with the family’s challenges. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'viden-om-social-kontrol',
    '88 procent af Bydelsmødrene er blevet klogere på, hvilke konsekvenser negativ social kontrol har. Kilde: Fonden for Socialt Ansvar, 2024.',
    '88 per cent of Bydelsmødre have learned more about the consequences of negative social control. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'kontakt-med-ramte-kvinder',
    '63 procent af Bydelsmødrene har været i kontakt med kvinder, der har mødt social kontrol i familien eller den nære omgangskreds. Kilde: Fonden for Socialt Ansvar, 2024.',
    '63 per cent of Bydelsmødre have been in contact with women who have experienced social control from family or close friends. Source: Fonden for Socialt Ansvar, 2024.',
  ],
];
