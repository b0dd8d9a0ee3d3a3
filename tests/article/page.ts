import { Window } from 'happy-dom';

/** A page made of markup, as the extractor meets it. The types of happy-dom and of the browser agree in what is used here. */
export function pageOf(html: string, url = 'https://blatt.example/seite'): Document {
  const window = new Window({ url, settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  window.document.write(html);
  const document: unknown = window.document;
  return document as Document;
}

const sentences = [
  'The agency compared two hundred newsletters over three months and published its method.',
  'Open rates fell by four percent in the group that used generated subject lines.',
  'The authors warn that the sample leans towards small shops in two countries.',
  'A second run with larger senders is planned for the spring, they say.',
];

/** Invented running text of about `words` words, in paragraphs. */
export function textOf(words: number): string {
  const paragraphs: string[] = [];
  let count = 0;
  while (count < words) {
    const paragraph = sentences.join(' ');
    paragraphs.push(`<p>${paragraph}</p>`);
    count += paragraph.split(' ').length;
  }
  return paragraphs.join('\n');
}

/** An invented article page around some body. */
export function articlePage(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Newsletters under test | Blatt</title>
<meta property="og:site_name" content="Blatt">${head}</head><body>
<header><nav><a href="/">Blatt</a><a href="/seo">SEO</a><a href="/social">Social</a></nav></header>
<main><article><h1>Newsletters under test</h1>${body}</article></main>
<aside class="related"><h2>More</h2><ul><li><a href="/a-b-c-d-1">Five other things you might read today</a></li></ul></aside>
<footer><a href="/imprint">Imprint</a></footer></body></html>`;
}

/** An invented front page with this many headlines. */
export function frontPage(headlines: number): string {
  const cards = Array.from(
    { length: headlines },
    (_, at) =>
      `<article class="card"><h2><a href="/2025/03/story-number-${at}-of-the-day">Story number ${at} of a long and busy day</a></h2><p>Teaser text for story ${at}, with enough words to be one.</p></article>`,
  );
  return `<!doctype html><html lang="en"><head><title>Blatt</title></head><body><nav><a href="/seo">SEO</a></nav><main>${cards.join('')}</main></body></html>`;
}
