// The sample newsroom: our own invented articles as a small news site in English and German.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One invented article, read from tests/fixtures/newsroom/<slug>.txt: `name: value` lines, a blank line, paragraphs. */
export interface NewsroomArticle {
  slug: string;
  lang: 'en' | 'de';
  kicker: string;
  title: string;
  teaser: string;
  byline: string;
  published: string;
  paragraphs: string[];
}

const names = { en: 'The Harbour Ledger', de: 'Der Deichbote' } as const;
const words = {
  en: {
    sections: ['Home', 'Marketing', 'Technology', 'Law', 'Opinion'],
    by: 'By',
    imprint: 'Imprint',
    privacy: 'Privacy',
    login: 'Sign in',
    other: 'Deutsch',
    latest: 'Latest',
    sample: 'An invented sample newsroom. Nothing here happened.',
  },
  de: {
    sections: ['Start', 'Marketing', 'Technik', 'Recht', 'Meinung'],
    by: 'Von',
    imprint: 'Impressum',
    privacy: 'Datenschutz',
    login: 'Anmelden',
    other: 'English',
    latest: 'Neueste',
    sample: 'Eine erfundene Redaktion. Nichts davon ist geschehen.',
  },
} as const;

const css = `
:root{color-scheme:light dark;--bg:#fdfcfa;--ink:#20252b;--mute:#606a75;--line:#dedad2;--link:#14384a}
@media (prefers-color-scheme:dark){:root{--bg:#15191d;--ink:#e6e6e4;--mute:#9aa4ae;--line:#30363d;--link:#cfe3ec}}
*{box-sizing:border-box}body{margin:0;background:var(--bg);color:var(--ink);font:18px/1.6 Georgia,"DejaVu Serif",serif}
header.site{border-bottom:1px solid var(--line);padding:18px 24px}header.site a{color:inherit;text-decoration:none}
.name{font-size:30px;font-weight:700}nav{font:14px/1.4 system-ui,sans-serif;display:flex;gap:18px;flex-wrap:wrap;margin-top:8px;color:var(--mute)}
main{max-width:760px;margin:0 auto;padding:24px}.front article{padding:20px 0;border-top:1px solid var(--line)}.front article:first-of-type{border:0}
.kicker{font:600 13px system-ui,sans-serif;color:var(--mute);text-transform:uppercase;letter-spacing:.04em}
h1{font-size:34px;line-height:1.2;margin:.2em 0 .4em}h2{font-size:23px;line-height:1.3;margin:.15em 0}h2 a{color:var(--link);text-decoration:none}h2 a:hover{text-decoration:underline}
.teaser{margin:4px 0 0;color:var(--mute)}.meta{font:14px system-ui,sans-serif;color:var(--mute)}.lead{font-size:20px}
footer{border-top:1px solid var(--line);padding:18px 24px;font:14px system-ui,sans-serif;color:var(--mute);display:flex;gap:18px;flex-wrap:wrap}footer a{color:inherit}`;

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function parseArticle(slug: string, source: string): NewsroomArticle {
  const [head = '', ...rest] = source.trim().split(/\n\s*\n/);
  const fields = new Map(
    head.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const need = (name: string): string => {
    const value = fields.get(name);
    if (!value) throw new Error(`newsroom: ${slug} has no "${name}"`);
    return value;
  };
  return {
    slug,
    lang: need('lang') === 'de' ? 'de' : 'en',
    kicker: need('kicker'),
    title: need('title'),
    teaser: need('teaser'),
    byline: need('byline'),
    published: need('published'),
    paragraphs: rest.map((paragraph) => paragraph.replace(/\s+/g, ' ')),
  };
}

/** Reads all articles of the folder, newest first. */
export function readNewsroom(folder: string): NewsroomArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => parseArticle(name.replace(/\.txt$/, ''), readFileSync(join(folder, name), 'utf8')))
    .sort((a, b) => b.published.localeCompare(a.published));
}

function shell(lang: 'en' | 'de', title: string, body: string, head = ''): string {
  const w = words[lang];
  const nav = w.sections.map(
    (name, i) => `<a href="/${lang}/${i === 0 ? '' : `section/${name.toLowerCase()}`}">${name}</a>`,
  );
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css">${head}</head><body>
<header class="site"><a class="name" href="/${lang}/">${names[lang]}</a><nav aria-label="Sections">${nav.join('')}<a href="/${lang === 'en' ? 'de' : 'en'}/">${w.other}</a><a href="/login">${w.login}</a></nav></header>
${body}<footer><a href="/imprint">${w.imprint}</a><a href="/privacy">${w.privacy}</a><span>${w.sample}</span></footer></body></html>`;
}

/** The front page of one language: kicker, headline, teaser of each article. */
export function frontPage(lang: 'en' | 'de', articles: readonly NewsroomArticle[]): string {
  const items = articles
    .filter((article) => article.lang === lang)
    .map(
      (a) =>
        `<article><div class="kicker">${escape(a.kicker)}</div><h2><a href="/${a.lang}/${a.slug}">${escape(a.title)}</a></h2><p class="teaser">${escape(a.teaser)}</p></article>`,
    );
  return shell(lang, names[lang], `<main class="front">${items.join('\n')}</main>`);
}

/** One article page with the metadata real news sites carry. */
export function articlePage(a: NewsroomArticle): string {
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: a.title,
    datePublished: a.published,
    author: { '@type': 'Person', name: a.byline },
    inLanguage: a.lang,
  }).replaceAll('<', '\\u003c');
  const head = `<meta property="og:type" content="article"><meta name="description" content="${escape(a.teaser)}"><script type="application/ld+json">${data}</script>`;
  const body = `<main><article><div class="kicker">${escape(a.kicker)}</div><h1>${escape(a.title)}</h1><p class="lead">${escape(a.teaser)}</p><p class="meta">${words[a.lang].by} <span class="author">${escape(a.byline)}</span> · <time datetime="${a.published}">${a.published.slice(0, 10)}</time></p>${a.paragraphs.map((p) => `<p>${escape(p)}</p>`).join('\n')}</article></main>`;
  return shell(a.lang, `${a.title} · ${names[a.lang]}`, body, head);
}

/** Answers a path of the newsroom: a page, the style sheet, or null for what does not exist. */
export function newsroomAnswer(
  articles: readonly NewsroomArticle[],
  path: string,
): { type: string; body: string } | null {
  const html = (body: string) => ({ type: 'text/html; charset=utf-8', body });
  if (path === '/style.css') return { type: 'text/css; charset=utf-8', body: css };
  if (path === '/' || path === '/en/' || path === '/en') return html(frontPage('en', articles));
  if (path === '/de/' || path === '/de') return html(frontPage('de', articles));
  const [, lang = 'en', slug = ''] = path.split('/');
  const found = articles.find((article) => article.lang === lang && article.slug === slug);
  if (found) return html(articlePage(found));
  if (slug === 'section') return html(frontPage(lang === 'de' ? 'de' : 'en', articles));
  if (['/login', '/imprint', '/privacy'].includes(path))
    return html(shell('en', names.en, `<main><h1>${path.slice(1)}</h1><p>${words.en.sample}</p></main>`));
  return null;
}
