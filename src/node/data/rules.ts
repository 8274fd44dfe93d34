/** What the schema says is right, in Danish: a rule of the schema, and the same in other words. */
const RULES: readonly (readonly [english: RegExp, danish: string])[] = [
  [/^a text$/, 'en tekst'],
  [/^a text that is not empty$/, 'en tekst, der ikke er tom'],
  [/^a text of at most (\d+) characters$/, 'en tekst på højst $1 tegn'],
  [
    /^a text in one line, without control characters and halves of characters$/,
    'en tekst på én linje, uden styretegn og halve tegn',
  ],

  [
    /^words of a–z and 0–9 with single hyphens between them, and no device of Windows$/,
    'ord af a–z og 0–9 med enkelte bindestreger imellem, og ikke et enhedsnavn i Windows',
  ],
  [/^an id of at most (\d+) characters$/, 'et id på højst $1 tegn'],
  [/^a language tag in its usual spelling, such as (.*)$/, 'en sprogkode, skrevet som "da" eller "pt-BR"'],
  [/^a date such as "2024-04-02"$/, 'en dato som 2024-04-02'],
  [/^a day that exists$/, 'en dag, der findes'],
  [
    /^an address that starts with https:\/\/ or http:\/\/$/,
    'en adresse, der begynder med https:// eller http://',
  ],
  [
    /^an address that starts with https:\/\/ or http:\/\/ and holds no password$/,
    'en adresse, der begynder med https:// eller http://, uden adgangskode',
  ],
  [
    /^a number from (\S+) to (\S+) with at most (\d+) decimals$/,
    'et tal fra $1 til $2 med højst $3 decimaler',
  ],
  [/^a whole number from (\S+) to (\S+)$/, 'et helt tal fra $1 til $2'],
  [/^at least one and at most (\S+)$/, 'mindst én og højst $1'],
  [/^a list$/, 'en liste'],
  [/^an object$/, 'et objekt'],
  [/^a share or a frequency$/, 'en andel eller et antal ud af flere'],
  [/^a multiple$/, 'et antal gange'],
  [/^an id that nothing else has, so named once$/, 'et id, som intet andet har'],
  [/^named once$/, 'nævnt én gang'],
  [/^the id of one of the languages$/, 'et af sprogene'],
  [/^the id of one of the programs$/, "id'et på en af indsatserne"],
  [/^the id of one of the scales$/, "id'et på en af skalaerne"],
  [/^the id of one of the words$/, "id'et på et af skalaordene"],
  [/^the id of one of the sources$/, "id'et på en af kilderne"],
  [
    /^left out: all measurements of an indicator have one scale word, or none has$/,
    'udeladt: alle tal i et resultat har samme skalaord, eller ingen har',
  ],
  [/^left out: it belongs to a multiple only$/, 'udeladt: det hører kun til gange'],
  [/^left out: it belongs to a share or a frequency only$/, 'udeladt: det hører kun til andele og antal'],
  [
    /^without \{scale\} or \{comparison\}.*$/,
    'uden {scale} og {comparison}: ingen krøllede parenteser, hvor intet ord hører til',
  ],
  [
    /^a text with \{scale\} once, where the scale word belongs$/,
    'en tekst med {scale} én gang, der hvor skalaordet hører til',
  ],
  [/^a text that must end in \{comparison\}$/, 'en tekst, der slutter med {comparison}'],
  [/^there$/, 'der'],
  [
    /^a text that ends in \{comparison\}, and has no other braces$/,
    'en tekst, der slutter med {comparison} og ikke har andre krøllede parenteser',
  ],
  [/^in the year (\d+)$/, 'i året $1'],
  [
    /^unlike the others in publisher, year, title or url$/,
    'forskellig fra de andre i udgiver, år, titel eller link',
  ],
  [/^the id of another source, which no other quotes$/, "id'et på en anden kilde, som ingen anden gengiver"],
  [/^at most (\S+)$/, 'højst $1'],
  [/^the same in all$/, 'det samme i alle'],
  [/^there and right$/, 'der og rigtig'],
  [/^true$/, 'ja'],
  [/^at most the figure, (\S+)$/, 'højst tallet, $1'],
  [/^from the figure, (\S+), to (\S+)$/, 'fra tallet, $1, til $2'],
  [/^("[\w-]+"), as what it came before$/, '$1 ligesom det tal, der kom efter'],
  [/^data that can be read$/, 'data, der kan læses'],
  [/^in (\d+)$/, 'i $1'],
  [/^parts of the figure, (\S+) of 100 percent$/, 'dele, der tilsammen giver tallet, $1 procent'],
  [/^of one kind$/, 'af samme slags'],
  [/^one and the same$/, 'ét og det samme'],
  [/^unlike others$/, 'forskellig fra de andre'],
  [/^another source that no other quotes$/, 'en anden kilde, som ingen anden gengiver'],
  [/^left out unless several measurements state one figure$/, 'udeladt, medmindre flere tal er det samme'],
];

/** What would be right in Danish; as it is where there are no words for it. */
export function inDanish(right: string): string {
  const rule = RULES.find(([english]) => english.test(right));
  return rule ? right.replace(rule[0], rule[1]) : right;
}
