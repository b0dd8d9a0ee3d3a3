import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articlePage, frontPage, newsroomAnswer, readNewsroom } from '../../scripts/newsroom';
import { root } from '../../scripts/setup.mjs';

const articles = readNewsroom(join(root, 'tests/fixtures/newsroom'));

test('the sample newsroom has both languages and every article has a page', () => {
  expect(articles.filter((a) => a.lang === 'en').length).toBeGreaterThanOrEqual(6);
  expect(articles.filter((a) => a.lang === 'de').length).toBeGreaterThanOrEqual(6);
  for (const article of articles) {
    expect(newsroomAnswer(articles, `/${article.lang}/${article.slug}`)?.body).toContain('<h1>');
    expect(frontPage(article.lang, articles)).toContain(`/${article.lang}/${article.slug}`);
  }
  expect(newsroomAnswer(articles, '/nowhere')).toBeNull();
});

test('texts are escaped', () => {
  const [first] = articles;
  if (!first) throw new Error('no articles');
  expect(articlePage({ ...first, title: '<script>alert(1)</script>' })).not.toContain('<script>alert');
});
