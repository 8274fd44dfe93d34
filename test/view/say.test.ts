import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { allIndicators, findIndicator, type Dataset } from '../../src/model/index.js';
import { dataset } from '../../src/datasets/baba-bydelsmoedre/index.js';
import { resultsOf } from '../../src/view/result.js';
import type { Reason } from '../../src/format/index.js';
import { sayView } from '../../src/view/say.js';
import { invented } from '../../stories/invented.js';

const say = (data: Dataset, id: string, locale = 'da') =>
  sayView(data, resultsOf(data, [findIndicator(data, id)!])[0]!, locale).figures;

const avoided = (id: string, reason: Reason, locale = 'da') => {
  const advice = say(dataset, id, locale)[0]!.avoid.find((one) => one.reason === reason);
  if (!advice) return undefined;
  const { text, ...avoid } = advice;
  assert.ok(text.includes(avoid.right) && text.includes(avoid.wrong), text);
  return avoid;
};

describe('what may be said', () => {
  it('cites each figure of its own, with number, people and source', () => {
    const [first, second] = say(dataset, 'offentlig-it');
    assert.match(first!.sentence, /^50\u00a0% af Bydelsmødrene .* Kilde: Fonden for Socialt Ansvar, 2024\.$/);
    assert.match(
      second!.sentence,
      /^63\u00a0% af de Baba-frivillige .* Kilde: Fonden for Socialt Ansvar, 2024\.$/,
    );
    assert.match(say(dataset, 'offentlig-it', 'en')[0]!.sentence, /^50% of Bydelsmødre .* Source: /);
  });

  it('keeps a count from becoming a percentage, and a percentage from becoming a count', () => {
    assert.deepEqual(avoided('mindre-ensom', 'not-percent'), {
      reason: 'not-percent',
      right: '7 ud af\u00a010',
      wrong: '70\u00a0%',
    });
    assert.deepEqual(avoided('offentlig-it', 'not-counted'), {
      reason: 'not-counted',
      right: '50\u00a0%',
      wrong: '5 ud af\u00a010',
    });
    assert.equal(avoided('mindre-ensom', 'not-counted'), undefined);
  });

  it('keeps "godt 5" from becoming 5,0, and says with whom it is compared', () => {
    assert.deepEqual(avoided('chance-for-uddannelse', 'not-exact'), {
      reason: 'not-exact',
      right: 'godt 5\u00a0gange',
      wrong: '5,0\u00a0gange',
    });
    assert.equal(avoided('chance-for-uddannelse', 'not-exact', 'en')!.wrong, '5.0\u00a0times');
    assert.match(
      avoided('chance-for-uddannelse', 'comparison')!.right,
      /^andre kvinder i samme demografiske gruppe/,
    );
    assert.equal(avoided('chance-for-uddannelse', 'not-an-effect'), undefined);
  });

  it('keeps scale word, parts, people and joint figures', () => {
    assert.equal(avoided('mindre-ensom', 'scale-word')!.right, 'i høj grad');
    assert.equal(avoided('offentlig-it', 'scale-word'), undefined);
    assert.equal(
      avoided('betydning-for-uddannelsesstart', 'parts')!.right,
      '63\u00a0% i høj grad, 18\u00a0% i nogen grad',
    );
    assert.deepEqual(avoided('betydning-for-uddannelsesstart', 'part-of-people'), {
      reason: 'part-of-people',
      right: 'de Bydelsmødre, der er begyndt på en uddannelse',
      wrong: 'Bydelsmødrene',
    });
    assert.equal(avoided('mindre-ensom', 'part-of-people'), undefined);
    assert.equal(avoided('del-af-samfundet', 'joint')!.right, 'Bydelsmødre og Baba-frivillige');
    assert.equal(avoided('samfundsengagement', 'joint'), undefined);
  });

  for (const data of [dataset, invented] as readonly Dataset[]) {
    it(`says of every figure of ${data.id} what it is no proof of, in every language`, () => {
      for (const locale of data.languages) {
        for (const { id } of allIndicators(data)) {
          for (const { avoid, sentence } of say(data, id, locale)) {
            assert.ok(sentence);
            const reasons = avoid.map(({ reason }) => reason);
            assert.equal(new Set(reasons).size, reasons.length);
            assert.equal(reasons.includes('not-an-effect'), !reasons.includes('comparison'));
            assert.ok(reasons.includes('other-questions'));
            // What is to be avoided never stands in the sentence itself.
            for (const { reason, wrong } of avoid)
              if (wrong && reason !== 'part-of-people') assert.ok(!sentence.includes(` ${wrong} `), wrong);
          }
        }
      }
    });
  }
});
