import { BYDELSMOEDRE_IN_EDUCATION } from './programs.js';
import type { BundledNames } from './names.js';
import type { Frequency, ProportionMeasurement, Share, Theme } from '../../model/types.js';

type Plain = ProportionMeasurement<BundledNames, undefined>;

const share = (percent: number): Share => ({ kind: 'share', percent });
const outOfTen = (count: number): Frequency => ({ kind: 'frequency', count, outOf: 10 });

function bydelsmoedre(figure: Share | Frequency): Plain {
  return { program: 'bydelsmoedre', figure, source: 'fonden' };
}

function baba(figure: Share | Frequency): Plain {
  return { program: 'baba', figure, source: 'fonden' };
}

const toHighDegree = (measurement: Plain) => ({ ...measurement, scale: 'high-degree' }) as const;

/** The figures of the publication, theme by theme in its order. Every sentence is our own. */
export const THEMES = [
  {
    id: 'brobygning',
    title: { da: 'Brobygning', en: 'Building bridges' },
    message: {
      da: 'Sådan hjælper de frivillige andre på vej i det offentlige',
      en: 'How volunteers help others with public services',
    },
    introduction: {
      da: 'En vigtig opgave er at være bro mellem folk i udsatte boligområder og resten af samfundet.',
      en: 'An important task is to be a bridge between people in disadvantaged neighbourhoods and the rest of society.',
    },
    indicators: [
      {
        id: 'myndighedsinformation',
        title: {
          da: 'Giver myndighedernes information videre',
          en: 'Passing on information from the authorities',
        },
        sentence: {
          da: 'har givet information fra myndighederne videre, for eksempel om valg eller corona',
          en: 'have passed on information from the authorities, for example about elections or coronavirus',
        },
        measurements: [bydelsmoedre(share(73))],
      },
      {
        id: 'offentlig-it',
        title: { da: 'Hjælper andre med offentlig it', en: 'Helping others with public IT systems' },
        sentence: {
          da: 'har hjulpet andre med det offentliges it-systemer, for eksempel MitID, jobnet.dk og borger.dk',
          en: 'have helped others with public IT systems, for example MitID, jobnet.dk and borger.dk',
        },
        measurements: [bydelsmoedre(share(50)), baba(share(63))],
      },
      {
        id: 'andres-skolesamarbejde',
        title: {
          da: 'Hjælper andre kvinder med skolesamarbejdet',
          en: 'Helping other women work with the school',
        },
        sentence: {
          da: 'har givet andre kvinder hjælp til at samarbejde med børnenes skole eller institution',
          en: 'have helped other women to work with the children’s school or day care',
        },
        measurements: [bydelsmoedre(share(40))],
      },
      {
        id: 'kontakt-til-det-offentlige',
        title: {
          da: 'Sætter kvinder i kontakt med det offentlige',
          en: 'Putting women in touch with public services',
        },
        sentence: {
          da: 'har sat kvinder, der har brug for hjælp, i kontakt med det offentlige',
          en: 'have put women who need help in touch with public services',
        },
        measurements: [bydelsmoedre(share(40))],
      },
      {
        id: 'overblik-over-familiestoette',
        title: { da: 'Giver familier overblik over støtte', en: 'Giving families an overview of support' },
        sentence: {
          da: 'har givet familier hjælp til at finde rundt i de tilbud og den støtte, der er til dem',
          en: 'have helped families to get an overview of the services and support available to them',
        },
        measurements: [baba(share(62))],
      },
    ],
  },
  {
    id: 'medborgerskab',
    title: { da: 'Medborgerskab og sammenhængskraft', en: 'Citizenship and social cohesion' },
    message: {
      da: 'Frivillige om at høre til, engagere sig og hjælpe lokalt',
      en: 'Volunteers on how they belong, take part and help where they live',
    },
    introduction: {
      da: 'De frivillige hører mere til i det danske samfund. De tager mere del i livet, både hvor de bor og i samfundet.',
      en: 'The volunteers become more closely tied to Danish society. They take a greater part in life, both where they live and in society.',
    },
    indicators: [
      {
        id: 'del-af-samfundet',
        title: { da: 'At høre til i det danske samfund', en: 'Being part of Danish society' },
        sentence: {
          da: 'har fået større følelse af at høre til i det danske samfund, siden de kom med i indsatsen',
          en: 'have felt more a part of Danish society since joining the programme',
        },
        joint: true,
        measurements: [bydelsmoedre(outOfTen(7)), baba(outOfTen(7))],
      },
      {
        id: 'samfundsengagement',
        title: { da: 'Mere engageret i samfundet', en: 'More engaged in society' },
        sentence: {
          da: 'oplever, at de har engageret sig mere i samfundet, siden de blev frivillige',
          en: 'feel that they have engaged more in society since becoming volunteers',
        },
        measurements: [bydelsmoedre(outOfTen(7)), baba(outOfTen(8))],
      },
      {
        id: 'hjaelp-i-lokalomraadet',
        title: { da: 'Bedre til at hjælpe lokalt', en: 'Better at helping locally' },
        sentence: {
          da: 'oplever {scale}, at de takket være Baba er blevet bedre til at hjælpe folk i det område, hvor de bor',
          en: 'feel, {scale}, that Baba has made them better at helping others in their local area',
        },
        measurements: [toHighDegree(baba(outOfTen(8)))],
      },
      {
        id: 'nye-foreninger',
        title: { da: 'Medlem af nye foreninger', en: 'Joining new associations' },
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
      da: 'Bydelsmødre og uddannelse: deres egen start og hjælp til andre',
      en: 'Bydelsmødre and education: their own start and help to others',
    },
    introduction: {
      da: 'Ny viden og selvtillid giver mod på uddannelse. Det styrker også motivationen hos kvinder, der har svært ved at få job.',
      en: 'New knowledge and confidence give the courage to study. They also motivate women who find it hard to get a job.',
    },
    indicators: [
      {
        id: 'paabegyndt-uddannelse',
        title: { da: 'Begyndt på en uddannelse', en: 'Starting in education' },
        sentence: {
          da: 'er begyndt på en uddannelse, siden de blev Bydelsmødre',
          en: 'have gone into education since becoming Bydelsmødre',
        },
        measurements: [bydelsmoedre(outOfTen(4))],
      },
      {
        id: 'chance-for-uddannelse',
        title: { da: 'Sandsynlighed for uddannelse', en: 'Likelihood of going into education' },
        verb: { da: 'har', en: 'are' },
        sentence: {
          da: 'større sandsynlighed for at begynde på en uddannelse end {comparison}',
          en: 'more likely to go into education than {comparison}',
        },
        measurements: [
          {
            program: 'bydelsmoedre',
            figure: { kind: 'multiple', times: 5, precision: 'just-over' },
            comparison: {
              label: {
                da: 'Andre kvinder i samme demografiske gruppe',
                en: 'Other women from the same demographic group',
              },
              text: {
                da: 'andre kvinder i samme demografiske gruppe, der ikke har taget uddannelsen til Bydelsmor',
                en: 'other women from the same demographic group who have not taken the Bydelsmor training',
              },
            },
            source: 'vive',
          },
        ],
      },
      {
        id: 'betydning-for-uddannelsesstart',
        title: { da: 'Bydelsmor-rollen og uddannelse', en: 'Being a Bydelsmor and going into education' },
        sentence: {
          da: 'vurderer, at det at være Bydelsmor har haft betydning for, at de kom i gang',
          en: 'say that being a Bydelsmor played a part in getting them started',
        },
        measurements: [
          {
            ...bydelsmoedre(outOfTen(8)),
            base: BYDELSMOEDRE_IN_EDUCATION,
            split: [
              { figure: share(63), scale: 'high-degree' },
              { figure: share(18), scale: 'some-degree' },
            ],
          },
        ],
      },
      {
        id: 'hjulpet-med-uddannelse-og-job',
        title: {
          da: 'Hjælper andre med uddannelse og arbejde',
          en: 'Helping others with education and work',
        },
        sentence: {
          da: 'har givet andre kvinder hjælp, når det gjaldt uddannelse og arbejde',
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
      da: 'Frivillige om eget dansk og om at tolke for andre',
      en: 'Volunteers on their own Danish and on interpreting for others',
    },
    introduction: {
      da: 'Al undervisning og alle arrangementer er på dansk. Det styrker de frivilliges dansk.',
      en: 'All teaching and all events are in Danish. That strengthens the volunteers’ Danish.',
    },
    indicators: [
      {
        id: 'dansk-baba',
        title: { da: 'At forstå og tale dansk', en: 'Understanding and speaking Danish' },
        sentence: {
          da: 'oplever {scale}, at de har lært at forstå og tale dansk bedre, siden de blev frivillige',
          en: 'feel, {scale}, that they have come to understand and speak Danish better since becoming volunteers',
        },
        measurements: [toHighDegree(baba(share(72)))],
      },
      {
        id: 'dansk-bydelsmoedre',
        title: { da: 'Bedre til dansk', en: 'Better at Danish' },
        sentence: {
          da: 'oplever {scale}, at deres dansk er blevet bedre, efter at de har været med',
          en: 'feel, {scale}, that their Danish has improved since taking part',
        },
        measurements: [toHighDegree(bydelsmoedre(share(73)))],
      },
      {
        id: 'tolkning',
        title: { da: 'Tolker for andre', en: 'Interpreting for others' },
        sentence: {
          da: 'har tolket for andre, for eksempel information fra myndighederne',
          en: 'have interpreted for others, for example information from the authorities',
        },
        measurements: [bydelsmoedre(outOfTen(6)), baba(outOfTen(5))],
      },
    ],
  },
  {
    id: 'selvtillid',
    title: { da: 'Ensomhed og selvtillid', en: 'Loneliness and self-confidence' },
    message: {
      da: 'Frivillige om ensomhed, selvtillid og egne valg',
      en: 'Volunteers on loneliness, confidence and their own decisions',
    },
    introduction: {
      da: 'Undervejs får de frivillige et større netværk, mere tro på sig selv og mod til at stå på egne ben.',
      en: 'Along the way the volunteers get larger networks, more belief in themselves and the courage to stand on their own feet.',
    },
    indicators: [
      {
        id: 'mindre-ensom',
        title: { da: 'Mindre ensomhed', en: 'Less loneliness' },
        sentence: {
          da: 'oplever {scale}, at de er blevet mindre ensomme',
          en: 'feel, {scale}, that they have become less lonely',
        },
        measurements: [toHighDegree(bydelsmoedre(outOfTen(7)))],
      },
      {
        id: 'selvtillid-bydelsmoedre',
        title: { da: 'Mere selvtillid', en: 'More self-confidence' },
        sentence: {
          da: 'oplever {scale}, at de har fået større selvtillid',
          en: 'feel, {scale}, that they have gained more self-confidence',
        },
        measurements: [toHighDegree(bydelsmoedre(share(70)))],
      },
      {
        id: 'selvstaendige-beslutninger',
        title: { da: 'Bedre til selv at beslutte', en: 'Making their own decisions' },
        sentence: {
          da: 'oplever {scale}, at de er blevet bedre til selv at tage beslutninger',
          en: 'feel, {scale}, that they have become better at making their own decisions',
        },
        measurements: [toHighDegree(bydelsmoedre(share(75)))],
      },
      {
        id: 'selvtillid-baba',
        title: {
          da: 'Mere selvtillid, siden de blev frivillige',
          en: 'More self-confidence since volunteering',
        },
        sentence: {
          da: 'oplever {scale}, at deres selvtillid er vokset, siden de blev frivillige',
          en: 'feel, {scale}, that they have gained more self-confidence since becoming volunteers',
        },
        measurements: [toHighDegree(baba(share(76)))],
      },
    ],
  },
  {
    id: 'familie',
    title: { da: 'Sunde familierelationer', en: 'Healthy family relations' },
    message: {
      da: 'Frivillige om forholdet til børnene og samarbejdet med deres mor',
      en: 'Volunteers on their children and on working with the children’s mother',
    },
    introduction: {
      da: 'Når forældre får støtte og lærer nyt, bliver der stærkere bånd i familien.',
      en: 'When parents get support and learn new skills, family ties grow stronger.',
    },
    indicators: [
      {
        id: 'relation-til-boern',
        title: { da: 'Forholdet til børnene', en: 'Their relationship with their children' },
        sentence: {
          da: 'oplever, at forholdet til deres børn har haft godt af, at de blev Bydelsmødre',
          en: 'feel that becoming a Bydelsmor has been good for their relationship with their children',
        },
        measurements: [bydelsmoedre(share(78))],
      },
      {
        id: 'svaere-emner',
        title: { da: 'Samtaler om svære emner', en: 'Talking about difficult subjects' },
        sentence: {
          da: 'oplever {scale}, at de er blevet bedre til at lytte til deres børn og tale med dem om det, der er svært',
          en: 'feel, {scale}, that they have become better at listening to their children and talking with them about difficult subjects',
        },
        measurements: [toHighDegree(baba(share(79)))],
      },
      {
        id: 'samarbejde-med-mor',
        title: { da: 'Samarbejdet med børnenes mor', en: 'Working with the children’s mother' },
        sentence: {
          da: 'oplever {scale}, at de er blevet bedre til at samarbejde med børnenes mor om opdragelsen',
          en: 'feel, {scale}, that they have become better at working with the children’s mother on bringing up the children',
        },
        measurements: [toHighDegree(baba(share(72)))],
      },
    ],
  },
  {
    id: 'fagpersoner',
    title: {
      da: 'Samarbejdet med fagpersoner omkring børn',
      en: 'Cooperation with professionals who work with children',
    },
    message: {
      da: 'Frivillige om skole, fagpersoner og om at stå mindre alene',
      en: 'Volunteers on school, professionals and feeling less alone',
    },
    introduction: {
      da: 'De frivillige får tillid til det offentlige og er bro mellem det og udsatte familier. De giver viden og tillid videre til andre, lokalt og i deres netværk.',
      en: 'The volunteers gain trust in public services and are a bridge between them and vulnerable families. They pass knowledge and trust on to others, locally and in their networks.',
    },
    indicators: [
      {
        id: 'samarbejde-med-skole',
        title: { da: 'Bedre samarbejde med skolen', en: 'Better cooperation with the school' },
        sentence: {
          da: 'oplever, at samarbejdet med børnenes skole eller fritidsinstitution er blevet bedre',
          en: 'feel that cooperation with their children’s school or after-school club has improved',
        },
        measurements: [bydelsmoedre(share(69))],
      },
      {
        id: 'kontakt-til-fagpersoner',
        title: { da: 'Kontakt til fagpersoner', en: 'Contact with professionals' },
        sentence: {
          da: 'oplever {scale}, at de er blevet bedre til at kontakte fagpersoner, når de er bekymrede for deres børn',
          en: 'feel, {scale}, that they have become better at contacting professionals when worried about their children',
        },
        measurements: [toHighDegree(baba(share(67)))],
      },
      {
        id: 'mindre-alene',
        title: { da: 'Mindre alene', en: 'Less alone' },
        sentence: {
          da: 'føler {scale}, at de står mindre alene med det, der er svært i familien',
          en: 'feel, {scale}, less alone with the family’s challenges',
        },
        measurements: [toHighDegree(baba(share(83)))],
      },
    ],
  },
  {
    id: 'social-kontrol',
    title: { da: 'Negativ social kontrol', en: 'Negative social control' },
    message: {
      da: 'Bydelsmødres viden om social kontrol og kontakt med kvinder, der har oplevet den',
      en: 'What Bydelsmødre have learned about social control, and the women they meet',
    },
    introduction: {
      da: 'Bydelsmødre skaber trygge rum, hvor man kan tale om negativ social kontrol. Den rammer både børn og kvinder. Kvinderne kan stå i klemme mellem familie, samfund og sladder.',
      en: 'Bydelsmødre create safe spaces to talk about negative social control. It affects both children and women. The women can be caught between family, society and gossip.',
    },
    indicators: [
      {
        id: 'viden-om-social-kontrol',
        title: { da: 'Klogere på negativ social kontrol', en: 'More knowledge of negative social control' },
        sentence: {
          da: 'er blevet klogere på, hvilke konsekvenser negativ social kontrol har',
          en: 'have learned more about the consequences of negative social control',
        },
        measurements: [bydelsmoedre(share(88))],
      },
      {
        id: 'kontakt-med-ramte-kvinder',
        title: {
          da: 'Kontakt med kvinder, der har mødt social kontrol',
          en: 'Contact with women who have experienced social control',
        },
        sentence: {
          da: 'har været i kontakt med kvinder, der har mødt social kontrol i familien eller den nære omgangskreds',
          en: 'have been in contact with women who have experienced social control from family or close friends',
        },
        measurements: [bydelsmoedre(share(63))],
      },
    ],
  },
] as const satisfies readonly Theme<BundledNames>[];

export type ThemeId = (typeof THEMES)[number]['id'];
export type IndicatorId = (typeof THEMES)[number]['indicators'][number]['id'];
