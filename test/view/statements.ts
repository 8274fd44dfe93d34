/** Every result of the invented dataset as it is spoken, in Danish and in English. */
export const STATEMENTS: readonly (readonly [indicator: string, da: string, en: string])[] = [
  [
    'laeser-selv',
    '62,5 procent af Højtlæserne, 48 procent af Lektieværterne og 12,5 procent af familierne på ruten læser selv hver dag. Højtlæsere: 1.204 har svaret. Lektieværter: 316 har svaret. Familier på ruten: 88 har svaret. Kilde: Læselygten, 2025 (Et år med Læselygten).',
    '62.5 per cent of the Readers, 48 per cent of the Homework Hosts and 12.5 per cent of the families on the route read to themselves every day. Readers: 1,204 answered. Homework Hosts: 316 answered. Families on the route: 88 answered. Source: Læselygten, 2025 (Et år med Læselygten).',
  ],
  [
    'laeser-hoejt',
    '2 ud af 3 familier på ruten læser hver uge højt derhjemme. Kilde: Læselygten, 2025 (Hvad siger familierne?).',
    '2 out of 3 families on the route read aloud at home every week. Source: Læselygten, 2025 (Hvad siger familierne?).',
  ],
  [
    'gladere-for-boeger',
    '80 procent af Højtlæserne er blevet gladere for bøger: 63 procent i høj grad og 17 procent i nogen grad. 70 procent af Lektieværterne er blevet gladere for bøger: 50 procent i høj grad og 20 procent i nogen grad. Kilde: Læselygten, 2025 (Et år med Læselygten).',
    '80 per cent of the Readers have come to enjoy books more: 63 per cent to a great extent and 17 per cent to some extent. 70 per cent of the Homework Hosts have come to enjoy books more: 50 per cent to a great extent and 20 per cent to some extent. Source: Læselygten, 2025 (Et år med Læselygten).',
  ],
  [
    'flere-boeger',
    '412 ud af 1.000 familier på ruten har fået flere bøger i hjemmet. Usikkerhed: mellem 380 og 444 ud af 1.000. Kilde: Læselygten, 2025 (Hvad siger familierne?).',
    '412 out of 1,000 families on the route have got more books at home. Uncertainty: between 380 and 444 out of 1,000. Source: Læselygten, 2025 (Hvad siger familierne?).',
  ],
  [
    'laengere-saetninger',
    '71 procent af børnene i 0. klasse og 66 procent af Lektieværterne oplever i høj grad, at de taler i længere sætninger. Børn i 0. klasse: Spurgt i 2024. Lektieværter: Spurgt i 2023. Kilde: Læselygten, 2025 (Et år med Læselygten).',
    '71 per cent of the children in Year 1 and 66 per cent of the Homework Hosts feel, to a great extent, that they speak in longer sentences. Children in Year 1: Asked in 2024. Homework Hosts: Asked in 2023. Source: Læselygten, 2025 (Et år med Læselygten).',
  ],
  [
    'laaner-boeger',
    'Højtlæsere låner godt 2 gange så mange bøger som andre børn på skolen. Lektieværter låner 1,5 gange så mange bøger som unge på samme alder i byen. Kilde (Højtlæsere): Analysehuset Sæterdal, 2023, gengivet af Læselygten, 2025 (Et år med Læselygten); Kilde (Lektieværter): Læselygten, 2025 (Et år med Læselygten).',
    'Readers borrow just over 2 times as many books as other children at the school. Homework Hosts borrow 1.5 times as many books as young people of the same age in town. Source (Readers): Analysehuset Sæterdal, 2023, cited by Læselygten, 2025 (Et år med Læselygten); Source (Homework Hosts): Læselygten, 2025 (Et år med Læselygten).',
  ],
  [
    'lektier-til-tiden',
    '58 procent af Lektieværterne afleverer deres lektier til tiden. 316 har svaret. Spurgt i foråret 2024. Usikkerhed: mellem 52,5 procent og 63,5 procent. Op fra 51,5 procent i 2023 (290 har svaret). Op fra 47 procent i 2021 (Kilde: Analysehuset Sæterdal, 2023, gengivet af Læselygten, 2025 (Et år med Læselygten)). Kilde: Læselygten, 2025 (Et år med Læselygten).',
    '58 per cent of the Homework Hosts hand in their homework on time. 316 answered. Asked in foråret 2024. Uncertainty: between 52.5 per cent and 63.5 per cent. Up from 51.5 per cent in 2023 (290 answered). Up from 47 per cent in 2021 (Source: Analysehuset Sæterdal, 2023, cited by Læselygten, 2025 (Et år med Læselygten)). Source: Læselygten, 2025 (Et år med Læselygten).',
  ],
  [
    'spoerger-om-hjaelp',
    '3 ud af 4 højtlæsere og 4 ud af 5 lektieværter tør spørge om hjælp i timen. Kilde: Læselygten, 2025 (Et år med Læselygten).',
    '3 out of 4 Readers and 4 out of 5 Homework Hosts dare to ask for help in class. Source: Læselygten, 2025 (Et år med Læselygten).',
  ],
  [
    'kender-flere',
    '9 ud af 10 højtlæsere, 9 ud af 10 lektieværter og 9 ud af 10 familier på ruten kender flere i kvarteret end før. Kilden angiver det samme tal for højtlæsere, lektieværter og familier på ruten. Kilde: Læselygten, 2025 (Et år med Læselygten).',
    '9 out of 10 Readers, 9 out of 10 Homework Hosts and 9 out of 10 families on the route know more neighbours than before. The source states the same figure for Readers, Homework Hosts and families on the route. Source: Læselygten, 2025 (Et år med Læselygten).',
  ],
  [
    'taler-med-skolen',
    '39 procent af Højtlæserne og 44 procent af familierne på ruten taler mere med skolen. Kilde (Højtlæsere): Læselygten, 2025 (Et år med Læselygten); Kilde (Familier på ruten): Læselygten, 2025 (Hvad siger familierne?).',
    '39 per cent of the Readers and 44 per cent of the families on the route talk more with the school. Source (Readers): Læselygten, 2025 (Et år med Læselygten); Source (Families on the route): Læselygten, 2025 (Hvad siger familierne?).',
  ],
  [
    'tid-sammen',
    '40 procent af familierne på ruten har fået mere tid sammen. Kilde: Læselygten, 2025 (Hvad siger familierne?).',
    '40 per cent of the families on the route have more time together. Source: Læselygten, 2025 (Hvad siger familierne?).',
  ],
  [
    'bliver-ved',
    '55 procent af Lektieværterne har i nogen grad lyst til at blive ved næste år. Kilde: Læselygten, 2025 (Et år med Læselygten).',
    '55 per cent of the Homework Hosts want, to some extent, to carry on next year. Source: Læselygten, 2025 (Et år med Læselygten).',
  ],
];
