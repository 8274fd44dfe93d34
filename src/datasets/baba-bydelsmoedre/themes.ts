import { BABA_VOLUNTEERS, BYDELSMOEDRE, BYDELSMOEDRE_IN_EDUCATION } from './programs.js';
import { FONDEN, VIVE } from './sources.js';
import type { Base, Frequency, ProgramId, ProportionMeasurement, Share, Theme } from '../../model/types.js';

const share = (percent: number): Share => ({ kind: 'share', percent });
const outOfTen = (count: number): Frequency => ({ kind: 'frequency', count, outOf: 10 });

function measured(
  program: ProgramId,
  base: Base,
  figure: Share | Frequency,
): ProportionMeasurement<undefined> {
  return { program, base, figure, scale: undefined, source: FONDEN };
}

const bydelsmoedre = (figure: Share | Frequency) => measured('bydelsmoedre', BYDELSMOEDRE, figure);
const baba = (figure: Share | Frequency) => measured('baba', BABA_VOLUNTEERS, figure);

function toHighDegree(measurement: ProportionMeasurement<undefined>): ProportionMeasurement<'high-degree'> {
  return { ...measurement, scale: 'high-degree' };
}

/** The figures of the publication, theme by theme in its order. Every sentence is our own. */
export const THEMES = [
  {
    id: 'brobygning',
    title: { da: 'Brobygning', en: 'Building bridges' },
    message: {
      da: 'De frivillige hjælper andre med at finde vej i det offentlige',
      en: 'Volunteers help others find their way in public services',
    },
    introduction: {
      da: 'De frivillige er bindeled mellem udsatte boligområder og samfundet omkring dem.',
      en: 'The volunteers link disadvantaged housing areas with the society around them.',
    },
    indicators: [
      {
        id: 'myndighedsinformation',
        title: { da: 'Information fra myndighederne', en: 'Information from the authorities' },
        sentence: {
          da: 'har givet information fra myndighederne videre, for eksempel om valg eller corona',
          en: 'have passed on information from the authorities, for example about elections or coronavirus',
        },
        measurements: [bydelsmoedre(share(73))],
      },
      {
        id: 'offentlig-it',
        title: { da: 'Hjælp til offentlig it', en: 'Help with public IT systems' },
        sentence: {
          da: 'har hjulpet andre med det offentliges it-systemer, for eksempel MitID, jobnet.dk og borger.dk',
          en: 'have helped others with public IT systems, for example MitID, jobnet.dk and borger.dk',
        },
        measurements: [bydelsmoedre(share(50)), baba(share(63))],
      },
      {
        id: 'andres-skolesamarbejde',
        title: { da: 'Andres samarbejde med skolen', en: 'Other women’s cooperation with the school' },
        sentence: {
          da: 'har hjulpet andre kvinder med at samarbejde med deres børns skole eller institution',
          en: 'have helped other women to cooperate with their children’s school or institution',
        },
        measurements: [bydelsmoedre(share(40))],
      },
      {
        id: 'kontakt-til-det-offentlige',
        title: { da: 'Kontakt til det offentlige', en: 'Contact with public services' },
        sentence: {
          da: 'har sat kvinder, der har brug for hjælp, i kontakt med det offentlige',
          en: 'have put women who need help in touch with public services',
        },
        measurements: [bydelsmoedre(share(40))],
      },
      {
        id: 'overblik-over-familiestoette',
        title: { da: 'Overblik over familiestøtte', en: 'An overview of family support' },
        sentence: {
          da: 'har hjulpet familier med at få overblik over tilbud og muligheder for støtte til familien',
          en: 'have helped families to get an overview of offers and options for family support',
        },
        measurements: [baba(share(62))],
      },
    ],
  },
  {
    id: 'medborgerskab',
    title: { da: 'Medborgerskab og sammenhængskraft', en: 'Citizenship and social cohesion' },
    message: {
      da: 'De frivillige føler sig mere som en del af samfundet',
      en: 'Volunteers feel more a part of society',
    },
    introduction: {
      da: 'De frivillige knytter sig tættere til samfundet og tager mere del i livet omkring sig.',
      en: 'The volunteers become more closely tied to society and take a greater part in the life around them.',
    },
    indicators: [
      {
        id: 'del-af-samfundet',
        title: { da: 'Del af det danske samfund', en: 'Part of Danish society' },
        sentence: {
          da: 'føler sig mere som en del af det danske samfund, efter at de er kommet med i indsatsen',
          en: 'feel more a part of Danish society since they joined the programme',
        },
        joint: true,
        measurements: [bydelsmoedre(outOfTen(7)), baba(outOfTen(7))],
      },
      {
        id: 'samfundsengagement',
        title: { da: 'Engagement i samfundet', en: 'Engagement in society' },
        sentence: {
          da: 'oplever, at de er mere engagerede i samfundet, efter at de er blevet frivillige',
          en: 'find that they engage more in society since becoming volunteers',
        },
        measurements: [bydelsmoedre(outOfTen(7)), baba(outOfTen(8))],
      },
      {
        id: 'hjaelp-i-lokalomraadet',
        title: { da: 'Hjælp i lokalområdet', en: 'Help in the local area' },
        sentence: {
          da: 'oplever {scale}, at de takket være Baba er blevet bedre til at hjælpe andre i deres lokalområde',
          en: 'find {scale} that Baba has made them better at helping others in their local area',
        },
        measurements: [toHighDegree(baba(outOfTen(8)))],
      },
      {
        id: 'nye-foreninger',
        title: { da: 'Nye foreninger', en: 'New associations' },
        sentence: {
          da: 'har meldt sig ind i nye foreninger, blandt andet sociale foreninger og klubber for kultur og fritid',
          en: 'have joined new associations, including social associations and clubs for culture and leisure',
        },
        measurements: [bydelsmoedre(outOfTen(3))],
      },
    ],
  },
  {
    id: 'uddannelse',
    title: {
      da: 'Øget uddannelses- og arbejdsmarkedstilknytning hos Bydelsmødre',
      en: 'Closer ties to education and work among Bydelsmødre',
    },
    message: {
      da: 'Bydelsmødre begynder på en uddannelse og hjælper andre på vej',
      en: 'Bydelsmødre start an education and help others on their way',
    },
    introduction: {
      da: 'Ny viden og selvtillid giver kvinderne mod på uddannelse og lyst til arbejde.',
      en: 'New knowledge and confidence give the women the courage to study and the motivation to work.',
    },
    indicators: [
      {
        id: 'paabegyndt-uddannelse',
        title: { da: 'Begyndt på en uddannelse', en: 'Started an education' },
        sentence: {
          da: 'er begyndt på en uddannelse, efter at de er blevet Bydelsmødre',
          en: 'have started an education after becoming Bydelsmødre',
        },
        measurements: [bydelsmoedre(outOfTen(4))],
      },
      {
        id: 'chance-for-uddannelse',
        title: { da: 'Sandsynlighed for uddannelse', en: 'Likelihood of entering education' },
        verb: { da: 'har', en: 'are' },
        sentence: {
          da: 'større sandsynlighed for at begynde på en uddannelse end {comparison}',
          en: 'more likely to enter education than {comparison}',
        },
        measurements: [
          {
            program: 'bydelsmoedre',
            base: BYDELSMOEDRE,
            figure: { kind: 'multiple', times: 5, precision: 'just-over' },
            comparison: {
              label: { da: 'Andre kvinder', en: 'Other women' },
              text: {
                da: 'andre kvinder i samme demografiske gruppe, der ikke har taget uddannelsen til Bydelsmor',
                en: 'other women of the same demographic group who have not taken the Bydelsmor training',
              },
            },
            scale: undefined,
            source: VIVE,
          },
        ],
      },
      {
        id: 'betydning-for-uddannelsesstart',
        title: {
          da: 'Rollens betydning for uddannelsesstarten',
          en: 'What the role meant for starting an education',
        },
        sentence: {
          da: 'vurderer, at deres rolle som Bydelsmor betød noget for, at de kom i gang med uddannelsen',
          en: 'say that their role as a Bydelsmor mattered for starting that education',
        },
        measurements: [
          {
            ...measured('bydelsmoedre', BYDELSMOEDRE_IN_EDUCATION, outOfTen(8)),
            split: [
              { figure: share(63), scale: 'high-degree' },
              { figure: share(18), scale: 'some-degree' },
            ],
          },
        ],
      },
      {
        id: 'hjulpet-med-uddannelse-og-job',
        title: { da: 'Hjælp til uddannelse og arbejde', en: 'Help with education and work' },
        sentence: {
          da: 'har hjulpet andre kvinder i forhold til uddannelse og arbejde',
          en: 'have helped other women with education and work',
        },
        measurements: [bydelsmoedre(share(84))],
      },
    ],
  },
  {
    id: 'sprog',
    title: { da: 'Sprogmestring og sprogforståelse', en: 'Language skills and understanding' },
    message: {
      da: 'De frivillige bliver bedre til dansk og tolker for andre',
      en: 'Volunteers become better at Danish and interpret for others',
    },
    introduction: {
      da: 'Al undervisning og alle arrangementer holdes på dansk. Det styrker de frivilliges sprog.',
      en: 'All teaching and all events are held in Danish. That strengthens the volunteers’ language skills.',
    },
    indicators: [
      {
        id: 'dansk-baba',
        title: { da: 'At forstå og tale dansk', en: 'Understanding and speaking Danish' },
        sentence: {
          da: 'oplever {scale}, at de forstår og taler dansk bedre, efter at de er blevet frivillige',
          en: 'feel {scale} that they understand and speak Danish better since becoming volunteers',
        },
        measurements: [toHighDegree(baba(share(72)))],
      },
      {
        id: 'dansk-bydelsmoedre',
        title: { da: 'Bedre til dansk', en: 'Better at Danish' },
        sentence: {
          da: 'oplever {scale}, at deres dansk er blevet bedre, efter at de har været med',
          en: 'feel {scale} that their Danish is better after taking part',
        },
        measurements: [toHighDegree(bydelsmoedre(share(73)))],
      },
      {
        id: 'tolkning',
        title: { da: 'Hjælp med at tolke', en: 'Help with interpreting' },
        sentence: {
          da: 'har hjulpet andre ved at tolke, for eksempel information fra myndighederne',
          en: 'have helped others by interpreting, for example information from the authorities',
        },
        measurements: [bydelsmoedre(outOfTen(6)), baba(outOfTen(5))],
      },
    ],
  },
  {
    id: 'selvtillid',
    title: { da: 'Ensomhed og selvtillid', en: 'Loneliness and self-confidence' },
    message: { da: 'De frivillige tror mere på sig selv', en: 'Volunteers believe more in themselves' },
    introduction: {
      da: 'Undervejs vokser de frivilliges netværk og troen på egne evner.',
      en: 'Along the way the volunteers’ networks and belief in their own abilities grow.',
    },
    indicators: [
      {
        id: 'mindre-ensom',
        title: { da: 'Mindre ensomhed', en: 'Less loneliness' },
        sentence: {
          da: 'oplever {scale}, at de er blevet mindre ensomme',
          en: 'feel {scale} that they have become less lonely',
        },
        measurements: [toHighDegree(bydelsmoedre(outOfTen(7)))],
      },
      {
        id: 'selvtillid-bydelsmoedre',
        title: { da: 'Mere selvtillid', en: 'More self-confidence' },
        sentence: {
          da: 'oplever {scale}, at deres selvtillid er blevet større',
          en: 'feel {scale} that they have gained more self-confidence',
        },
        measurements: [toHighDegree(bydelsmoedre(share(70)))],
      },
      {
        id: 'selvstaendige-beslutninger',
        title: { da: 'Egne beslutninger', en: 'Decisions of their own' },
        sentence: {
          da: 'oplever {scale}, at de er blevet bedre til selv at tage beslutninger',
          en: 'feel {scale} that they have become better at making decisions of their own',
        },
        measurements: [toHighDegree(bydelsmoedre(share(75)))],
      },
      {
        id: 'selvtillid-baba',
        title: { da: 'Selvtillid som frivillig', en: 'Self-confidence as volunteers' },
        sentence: {
          da: 'oplever {scale}, at deres selvtillid er vokset, efter at de er blevet frivillige',
          en: 'feel {scale} that they have more self-confidence since becoming volunteers',
        },
        measurements: [toHighDegree(baba(share(76)))],
      },
    ],
  },
  {
    id: 'familie',
    title: { da: 'Sunde familierelationer', en: 'Healthy family relations' },
    message: { da: 'Relationerne i familien bliver bedre', en: 'Relations within the family become better' },
    introduction: {
      da: 'Når forældre får støtte og lærer nyt, kommer hele familien tættere på hinanden.',
      en: 'When parents get support and learn new skills, the whole family grows closer.',
    },
    indicators: [
      {
        id: 'relation-til-boern',
        title: { da: 'Forholdet til børnene', en: 'The relation to their children' },
        sentence: {
          da: 'oplever, at det har været godt for forholdet til deres børn, at de er blevet Bydelsmødre',
          en: 'find that becoming a Bydelsmor has been good for the relation to their children',
        },
        measurements: [bydelsmoedre(share(78))],
      },
      {
        id: 'svaere-emner',
        title: { da: 'Samtaler om svære emner', en: 'Talking about difficult things' },
        sentence: {
          da: 'oplever {scale}, at de er blevet bedre til at lytte til deres børn og tale med dem om det, der er svært',
          en: 'feel {scale} that they have become better at listening to and talking with their children about difficult things',
        },
        measurements: [toHighDegree(baba(share(79)))],
      },
      {
        id: 'samarbejde-med-mor',
        title: { da: 'Samarbejdet med mor', en: 'Working with the mother' },
        sentence: {
          da: 'oplever {scale}, at de er blevet bedre til at samarbejde med børnenes mor om opdragelsen',
          en: 'feel {scale} that they have become better at working with the children’s mother on upbringing',
        },
        measurements: [toHighDegree(baba(share(72)))],
      },
    ],
  },
  {
    id: 'fagpersoner',
    title: {
      da: 'Samarbejdet med fagpersoner omkring børn',
      en: 'Cooperation with professionals around children',
    },
    message: {
      da: 'Samarbejdet med skole og fagpersoner bliver bedre',
      en: 'Cooperation with school and professionals becomes better',
    },
    introduction: {
      da: 'De frivillige får tillid til det offentlige og bærer den videre til andre i deres netværk.',
      en: 'The volunteers gain trust in public services and pass it on to others in their networks.',
    },
    indicators: [
      {
        id: 'samarbejde-med-skole',
        title: { da: 'Samarbejdet med skolen', en: 'Cooperation with the school' },
        sentence: {
          da: 'oplever, at de samarbejder bedre med deres børns skole eller fritidsinstitution',
          en: 'find that they cooperate better with their children’s school or leisure institution',
        },
        measurements: [bydelsmoedre(share(69))],
      },
      {
        id: 'kontakt-til-fagpersoner',
        title: { da: 'Kontakt til fagpersoner', en: 'Contact with professionals' },
        sentence: {
          da: 'oplever {scale}, at de er blevet bedre til at kontakte fagpersoner, når de er bekymrede for deres børn',
          en: 'feel {scale} that they have become better at contacting professionals when worried about their children',
        },
        measurements: [toHighDegree(baba(share(67)))],
      },
      {
        id: 'mindre-alene',
        title: { da: 'Mindre alene', en: 'Less alone' },
        sentence: {
          da: 'føler sig {scale} mindre alene med det, der er svært i familien',
          en: 'feel {scale} less alone with the family’s challenges',
        },
        measurements: [toHighDegree(baba(share(83)))],
      },
    ],
  },
  {
    id: 'social-kontrol',
    title: { da: 'Negativ social kontrol', en: 'Negative social control' },
    message: {
      da: 'Bydelsmødre ved mere om negativ social kontrol og møder kvinder, der rammes af den',
      en: 'Bydelsmødre know more about negative social control and meet women affected by it',
    },
    introduction: {
      da: 'Bydelsmødre skaber trygge rum, hvor kvinder kan tale om negativ social kontrol.',
      en: 'Bydelsmødre create safe spaces where women can talk about negative social control.',
    },
    indicators: [
      {
        id: 'viden-om-social-kontrol',
        title: { da: 'Viden om social kontrol', en: 'Knowledge of social control' },
        sentence: {
          da: 'ved mere om, hvilke konsekvenser negativ social kontrol har',
          en: 'know more about the consequences of negative social control',
        },
        measurements: [bydelsmoedre(share(88))],
      },
      {
        id: 'kontakt-med-ramte-kvinder',
        title: { da: 'Kontakt med ramte kvinder', en: 'Contact with women affected' },
        sentence: {
          da: 'har været i kontakt med kvinder, som familien eller den nære omgangskreds har udsat for social kontrol',
          en: 'have been in contact with women who have met social control from family or their close circle',
        },
        measurements: [bydelsmoedre(share(63))],
      },
    ],
  },
] as const satisfies readonly Theme[];

export type ThemeId = (typeof THEMES)[number]['id'];
export type IndicatorId = (typeof THEMES)[number]['indicators'][number]['id'];
