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
import { subjectOf } from '../support/made.js';

const BASE = 'https://tal.example.dk/w/';
const STAT = subjectOf('laeser-hoejt');
const ENGLISH = subjectOf('laeser-hoejt', 'en');
const SENTENCE =
  '2 ud af\u00a03 familier på ruten læser hver uge højt derhjemme. Kilde: Læselygten, 2025 (Hvad siger familierne?).';
const ENGLISH_SENTENCE =
  '2 out of\u00a03 families on the route read aloud at home every week. Source: Læselygten, 2025 (Hvad siger familierne?).';

describe('the rungs of the embed ladder', () => {
  it('are a tag that leads to its own page where the base is known, else to the source', () => {
    assert.equal(
      RUNGS.tag(STAT, BASE),
      `<impact-stat dataset="laeselygten" indicator="laeser-hoejt" lang="da"><a href="${BASE}embed/laeser-hoejt.html">${SENTENCE}</a></impact-stat>`,
    );
    assert.match(RUNGS.tag(STAT), /lang="da"><a href="https:\/\/laeselygten\.example\/familierne\/">2 ud af/);
  });

  it('are a div with data- attributes', () => {
    assert.equal(
      RUNGS.data(ENGLISH, BASE),
      `<div data-impact-dataset="laeselygten" data-impact-stat="laeser-hoejt" lang="en"><a href="${BASE}embed/en/laeser-hoejt.html">${ENGLISH_SENTENCE}</a></div>`,
    );
    assert.match(
      RUNGS.data(subjectOf('skole'), BASE),
      /^<div data-impact-dataset="laeselygten" data-impact-theme="skole" lang="da"><a href/,
    );
  });

  it('are a frame of a fixed height with the sentence below it, whose link is not alone in its paragraph', () => {
    const page = `${BASE}embed/laeser-hoejt.html`;
    assert.equal(
      frameSnippet(STAT, BASE),
      `<iframe src="${page}" title="Læser højt derhjemme" width="100%" height="560" loading="lazy" frameborder="0" style="color-scheme:light"></iframe>\n<p lang="da"><a href="${page}">Læser højt derhjemme</a>: ${SENTENCE}</p>`,
    );
  });

  it('are a link alone in its paragraph', () => {
    assert.equal(
      linkSnippet(ENGLISH, BASE),
      `<p><a href="${BASE}embed/en/laeser-hoejt.html" lang="en">${ENGLISH_SENTENCE}</a></p>`,
    );
  });

  it('are a picture of half its size and the sentence, as one link', () => {
    assert.equal(
      pictureSnippet(STAT, BASE),
      `<a href="${BASE}embed/laeser-hoejt.html" lang="da"><img src="${BASE}embed/laeser-hoejt.png" alt="" width="600" height="315" style="max-width:100%;height:auto"><br>${SENTENCE}</a>`,
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
