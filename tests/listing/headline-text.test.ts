import { describe, expect, it } from 'vitest';
import { findTitleElement, headlineText } from '../../lib/listing/headline-text';
import { pageOf } from '../article/page';

function textOf(html: string): string {
  const link = pageOf(`<body><a href="/x">${html}</a></body>`).querySelector('a');
  if (!link) throw new Error('no link');
  return headlineText(findTitleElement(link) ?? link, link);
}

describe('the headline as one line', () => {
  it.each([
    [
      'kicker and title by class',
      '<h3><span class="teaser__kicker">KI-Gesetz</span><span class="teaser__title">Was jetzt für Agenturen gilt</span></h3>',
      'KI-Gesetz: Was jetzt für Agenturen gilt',
    ],
    [
      'kicker and title by structure',
      '<h3><span>Newsletter</span> <span>Der Anbieter ändert seine Preise</span></h3>',
      'Newsletter: Der Anbieter ändert seine Preise',
    ],
    [
      'kicker and title as two headings',
      '<h6>Klare Antwort</h6><h5>Wann endet die Testphase? Ein Anbieter rechnet</h5>',
      'Klare Antwort: Wann endet die Testphase? Ein Anbieter rechnet',
    ],
    [
      'kicker beside the heading',
      '<span class="overline">Urteil</span><h3>Gericht stoppt Werbung mit Testsiegel</h3>',
      'Urteil: Gericht stoppt Werbung mit Testsiegel',
    ],
    [
      'kicker that ends itself',
      '<h3><span class="kicker">Schluss jetzt!</span><span>Eine Agentur steigt aus</span></h3>',
      'Schluss jetzt! Eine Agentur steigt aus',
    ],
    [
      'hidden words',
      '<h3><span class="sr-only">Artikel lesen: </span>Der Anbieter ändert seine Preise</h3>',
      'Der Anbieter ändert seine Preise',
    ],
    [
      'paid marks and counts',
      '<h3>SZ Plus Der Anbieter ändert seine Preise 12 Kommentare</h3>',
      'Der Anbieter ändert seine Preise',
    ],
    ['clock time in front', '<h3>14:05 Uhr Der Anbieter ändert seine Preise</h3>', 'Der Anbieter ändert seine Preise'],
    [
      'reading time behind',
      '<h3>Why the vendor changed its prices 6 min read</h3>',
      'Why the vendor changed its prices',
    ],
    [
      'soft hyphens and wild space',
      '<h3>Der  An\u00ADbieter\n ändert   seine Preise</h3>',
      'Der Anbieter ändert seine Preise',
    ],
    [
      'inline tags inside a word',
      '<h3>Die <b>KI</b>-Revolution fällt heute aus</h3>',
      'Die KI-Revolution fällt heute aus',
    ],
    [
      'icons',
      '<h3><svg><title>Video</title></svg>Der Anbieter ändert seine Preise</h3>',
      'Der Anbieter ändert seine Preise',
    ],
  ])('%s', (_name, html, expected) => expect(textOf(html)).toBe(expected));
});
