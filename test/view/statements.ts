/** Every result as it is spoken, in Danish and in English. Read against the publication by a person. */
export const STATEMENTS: readonly (readonly [indicator: string, da: string, en: string])[] = [
  [
    'myndighedsinformation',
    '73 procent af Bydelsmødrene har givet information fra myndighederne videre, for eksempel om valg eller corona. Kilde: Fonden for Socialt Ansvar, 2024.',
    '73 percent of Bydelsmødre have passed on information from the authorities, for example about elections or coronavirus. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'offentlig-it',
    '50 procent af Bydelsmødrene og 63 procent af de Baba-frivillige har hjulpet andre med det offentliges it-systemer, for eksempel MitID, jobnet.dk og borger.dk. Kilde: Fonden for Socialt Ansvar, 2024.',
    '50 percent of Bydelsmødre and 63 percent of Baba volunteers have helped others with public IT systems, for example MitID, jobnet.dk and borger.dk. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'andres-skolesamarbejde',
    '40 procent af Bydelsmødrene har hjulpet andre kvinder med at samarbejde med deres børns skole eller institution. Kilde: Fonden for Socialt Ansvar, 2024.',
    '40 percent of Bydelsmødre have helped other women to cooperate with their children’s school or institution. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'kontakt-til-det-offentlige',
    '40 procent af Bydelsmødrene har sat kvinder, der har brug for hjælp, i kontakt med det offentlige. Kilde: Fonden for Socialt Ansvar, 2024.',
    '40 percent of Bydelsmødre have put women who need help in touch with public services. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'overblik-over-familiestoette',
    '62 procent af de Baba-frivillige har hjulpet familier med at få overblik over tilbud og muligheder for støtte til familien. Kilde: Fonden for Socialt Ansvar, 2024.',
    '62 percent of Baba volunteers have helped families to get an overview of offers and options for family support. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'del-af-samfundet',
    '7 ud af 10 Bydelsmødre og 7 ud af 10 Baba-frivillige føler sig mere som en del af det danske samfund, efter at de er kommet med i indsatsen. Kilden angiver ét fælles tal for de to indsatser. Kilde: Fonden for Socialt Ansvar, 2024.',
    '7 out of 10 Bydelsmødre and 7 out of 10 Baba volunteers feel more a part of Danish society since they joined the programme. The source gives one figure for both programmes together. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'samfundsengagement',
    '7 ud af 10 Bydelsmødre og 8 ud af 10 Baba-frivillige oplever, at de er mere engagerede i samfundet, efter at de er blevet frivillige. Kilde: Fonden for Socialt Ansvar, 2024.',
    '7 out of 10 Bydelsmødre and 8 out of 10 Baba volunteers find that they engage more in society since becoming volunteers. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'hjaelp-i-lokalomraadet',
    '8 ud af 10 Baba-frivillige oplever i høj grad, at de takket være Baba er blevet bedre til at hjælpe andre i deres lokalområde. Kilde: Fonden for Socialt Ansvar, 2024.',
    '8 out of 10 Baba volunteers find to a high degree that Baba has made them better at helping others in their local area. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'nye-foreninger',
    '3 ud af 10 Bydelsmødre har meldt sig ind i nye foreninger, blandt andet sociale foreninger og klubber for kultur og fritid. Kilde: Fonden for Socialt Ansvar, 2024.',
    '3 out of 10 Bydelsmødre have joined new associations, including social associations and clubs for culture and leisure. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'paabegyndt-uddannelse',
    '4 ud af 10 Bydelsmødre er begyndt på en uddannelse, efter at de er blevet Bydelsmødre. Kilde: Fonden for Socialt Ansvar, 2024.',
    '4 out of 10 Bydelsmødre have started an education after becoming Bydelsmødre. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'chance-for-uddannelse',
    'Bydelsmødre har godt 5 gange større sandsynlighed for at begynde på en uddannelse end andre kvinder i samme demografiske gruppe, der ikke har taget uddannelsen til Bydelsmor. Kilde: VIVE, 2021, gengivet af Fonden for Socialt Ansvar, 2024.',
    'Bydelsmødre are just over 5 times more likely to enter education than other women of the same demographic group who have not taken the Bydelsmor training. Source: VIVE, 2021, cited by Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'betydning-for-uddannelsesstart',
    '8 ud af 10 Bydelsmødre, der er begyndt på en uddannelse, vurderer, at deres rolle som Bydelsmor betød noget for, at de kom i gang med uddannelsen: 63 procent i høj grad og 18 procent i nogen grad. Kilde: Fonden for Socialt Ansvar, 2024.',
    '8 out of 10 Bydelsmødre who have started an education say that their role as a Bydelsmor mattered for starting that education: 63 percent to a high degree and 18 percent to some degree. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'hjulpet-med-uddannelse-og-job',
    '84 procent af Bydelsmødrene har hjulpet andre kvinder i forhold til uddannelse og arbejde. Kilde: Fonden for Socialt Ansvar, 2024.',
    '84 percent of Bydelsmødre have helped other women with education and work. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'dansk-baba',
    '72 procent af de Baba-frivillige oplever i høj grad, at de forstår og taler dansk bedre, efter at de er blevet frivillige. Kilde: Fonden for Socialt Ansvar, 2024.',
    '72 percent of Baba volunteers feel to a high degree that they understand and speak Danish better since becoming volunteers. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'dansk-bydelsmoedre',
    '73 procent af Bydelsmødrene oplever i høj grad, at deres dansk er blevet bedre, efter at de har været med. Kilde: Fonden for Socialt Ansvar, 2024.',
    '73 percent of Bydelsmødre feel to a high degree that their Danish is better after taking part. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'tolkning',
    '6 ud af 10 Bydelsmødre og 5 ud af 10 Baba-frivillige har hjulpet andre ved at tolke, for eksempel information fra myndighederne. Kilde: Fonden for Socialt Ansvar, 2024.',
    '6 out of 10 Bydelsmødre and 5 out of 10 Baba volunteers have helped others by interpreting, for example information from the authorities. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'mindre-ensom',
    '7 ud af 10 Bydelsmødre oplever i høj grad, at de er blevet mindre ensomme. Kilde: Fonden for Socialt Ansvar, 2024.',
    '7 out of 10 Bydelsmødre feel to a high degree that they have become less lonely. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'selvtillid-bydelsmoedre',
    '70 procent af Bydelsmødrene oplever i høj grad, at deres selvtillid er blevet større. Kilde: Fonden for Socialt Ansvar, 2024.',
    '70 percent of Bydelsmødre feel to a high degree that they have gained more self-confidence. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'selvstaendige-beslutninger',
    '75 procent af Bydelsmødrene oplever i høj grad, at de er blevet bedre til selv at tage beslutninger. Kilde: Fonden for Socialt Ansvar, 2024.',
    '75 percent of Bydelsmødre feel to a high degree that they have become better at making decisions of their own. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'selvtillid-baba',
    '76 procent af de Baba-frivillige oplever i høj grad, at deres selvtillid er vokset, efter at de er blevet frivillige. Kilde: Fonden for Socialt Ansvar, 2024.',
    '76 percent of Baba volunteers feel to a high degree that they have more self-confidence since becoming volunteers. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'relation-til-boern',
    '78 procent af Bydelsmødrene oplever, at det har været godt for forholdet til deres børn, at de er blevet Bydelsmødre. Kilde: Fonden for Socialt Ansvar, 2024.',
    '78 percent of Bydelsmødre find that becoming a Bydelsmor has been good for the relation to their children. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'svaere-emner',
    '79 procent af de Baba-frivillige oplever i høj grad, at de er blevet bedre til at lytte til deres børn og tale med dem om det, der er svært. Kilde: Fonden for Socialt Ansvar, 2024.',
    '79 percent of Baba volunteers feel to a high degree that they have become better at listening to and talking with their children about difficult things. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'samarbejde-med-mor',
    '72 procent af de Baba-frivillige oplever i høj grad, at de er blevet bedre til at samarbejde med børnenes mor om opdragelsen. Kilde: Fonden for Socialt Ansvar, 2024.',
    '72 percent of Baba volunteers feel to a high degree that they have become better at working with the children’s mother on upbringing. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'samarbejde-med-skole',
    '69 procent af Bydelsmødrene oplever, at de samarbejder bedre med deres børns skole eller fritidsinstitution. Kilde: Fonden for Socialt Ansvar, 2024.',
    '69 percent of Bydelsmødre find that they cooperate better with their children’s school or leisure institution. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'kontakt-til-fagpersoner',
    '67 procent af de Baba-frivillige oplever i høj grad, at de er blevet bedre til at kontakte fagpersoner, når de er bekymrede for deres børn. Kilde: Fonden for Socialt Ansvar, 2024.',
    '67 percent of Baba volunteers feel to a high degree that they have become better at contacting professionals when worried about their children. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'mindre-alene',
    '83 procent af de Baba-frivillige føler sig i høj grad mindre alene med det, der er svært i familien. Kilde: Fonden for Socialt Ansvar, 2024.',
    '83 percent of Baba volunteers feel to a high degree less alone with the family’s challenges. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'viden-om-social-kontrol',
    '88 procent af Bydelsmødrene ved mere om, hvilke konsekvenser negativ social kontrol har. Kilde: Fonden for Socialt Ansvar, 2024.',
    '88 percent of Bydelsmødre know more about the consequences of negative social control. Source: Fonden for Socialt Ansvar, 2024.',
  ],
  [
    'kontakt-med-ramte-kvinder',
    '63 procent af Bydelsmødrene har været i kontakt med kvinder, som familien eller den nære omgangskreds har udsat for social kontrol. Kilde: Fonden for Socialt Ansvar, 2024.',
    '63 percent of Bydelsmødre have been in contact with women who have met social control from family or their close circle. Source: Fonden for Socialt Ansvar, 2024.',
  ],
];
