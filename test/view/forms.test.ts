import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import {
  frameSnippet,
  hashOf,
  linkSnippet,
  pictureSnippet,
  pinnedUrl,
  scriptSnippet,
  RUNGS,
} from '../../src/view/forms.js';
import { subjectOf } from '../support/forms.js';

const BASE = 'https://tal.example.dk/w/';
const STAT = subjectOf('mindre-alene');
const ENGLISH = subjectOf('mindre-alene', 'en');
const SENTENCE =
  '83\u00a0% af de Baba-frivillige føler i høj grad, at de står mindre alene med det, der er svært i familien. Kilde: Fonden for Socialt Ansvar, 2024.';
const ENGLISH_SENTENCE =
  '83% of Baba volunteers feel, to a great extent, less alone with the family’s challenges. Source: Fonden for Socialt Ansvar, 2024.';

describe('the rungs of the embed ladder', () => {
  it('are a tag that leads to its own page where the base is known, else to the source', () => {
    assert.equal(
      RUNGS.tag(STAT, BASE),
      `<impact-stat dataset="baba-bydelsmoedre" indicator="mindre-alene" lang="da"><a href="${BASE}embed/mindre-alene.html">${SENTENCE}</a></impact-stat>`,
    );
    assert.match(RUNGS.tag(STAT), /lang="da"><a href="https:\/\/socialtansvar\.dk\//);
  });

  it('are a div with data- attributes', () => {
    assert.equal(
      RUNGS.data(ENGLISH, BASE),
      `<div data-impact-dataset="baba-bydelsmoedre" data-impact-stat="mindre-alene" lang="en"><a href="${BASE}embed/en/mindre-alene.html">${ENGLISH_SENTENCE}</a></div>`,
    );
    assert.match(
      RUNGS.data(subjectOf('sprog'), BASE),
      /^<div data-impact-dataset="baba-bydelsmoedre" data-impact-theme="sprog" lang="da"><a href/,
    );
  });

  it('are a frame of a fixed height with the sentence below it, whose link is not alone in its paragraph', () => {
    const page = `${BASE}embed/mindre-alene.html`;
    assert.equal(
      frameSnippet(STAT, BASE),
      `<iframe src="${page}" title="Mindre alene" width="100%" height="560" loading="lazy" frameborder="0" style="color-scheme:light"></iframe>\n<p lang="da"><a href="${page}">Mindre alene</a>: ${SENTENCE}</p>`,
    );
  });

  it('are a link alone in its paragraph', () => {
    assert.equal(
      linkSnippet(ENGLISH, BASE),
      `<p><a href="${BASE}embed/en/mindre-alene.html" lang="en">${ENGLISH_SENTENCE}</a></p>`,
    );
  });

  it('are a picture of half its size and the sentence, as one link', () => {
    assert.equal(
      pictureSnippet(STAT, BASE),
      `<a href="${BASE}embed/mindre-alene.html" lang="da"><img src="${BASE}embed/mindre-alene.png" alt="" width="600" height="315" style="max-width:100%;height:auto"><br>${SENTENCE}</a>`,
    );
  });
});

describe('the line that loads the script', () => {
  const integrity = { version: '1.2.3', files: { 'impact-widgets.js': 'sha384-abc' } };

  it('has no version on the page’s own server', () => {
    assert.equal(scriptSnippet(), '<script type="module" src="/impact-widgets.js"></script>');
  });

  it('has version and hash on another', () => {
    assert.equal(
      scriptSnippet(pinnedUrl(BASE, integrity), hashOf(integrity)),
      `<script type="module" src="${BASE}1.2.3/impact-widgets.js" integrity="sha384-abc" crossorigin="anonymous"></script>`,
    );
  });
});
