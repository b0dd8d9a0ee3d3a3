/** What a page says about itself in JSON-LD. Everything in it is the page's claim, capped and typed here. */
export interface StructuredData {
  /** @type of the top level and of @graph, not of nested items: a list of articles is not an article. */
  types: ReadonlySet<string>;
  headline: string | null;
  authors: string[];
  published: string | null;
  siteName: string | null;
  /** isAccessibleForFree as stated; null where nothing is said. */
  free: boolean | null;
}

type Node = Record<string, unknown>;

const largestScript = 400_000;
const articleType = /(?:Article|BlogPosting|Report|Review)$/;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 50) : value === undefined ? [] : [value];
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : null;
}

function names(value: unknown): string[] {
  return list(value)
    .map((entry) => text(isNode(entry) ? entry.name : entry))
    .filter((name) => name !== null && !/^https?:/.test(name))
    .slice(0, 5) as string[];
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // Many real pages ship broken JSON-LD: it then says nothing, which the caller copes with anyway.
    return null;
  }
}

function topNodes(document: Document): Node[] {
  const nodes: Node[] = [];
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20)) {
    const source = script.textContent ?? '';
    if (source.length > largestScript) continue;
    for (const entry of list(parse(source))) {
      if (!isNode(entry)) continue;
      nodes.push(entry, ...list(entry['@graph']).filter(isNode));
    }
  }
  return nodes;
}

const typesOf = (node: Node): string[] =>
  list(node['@type']).filter((type): type is string => typeof type === 'string');

/** Whether a schema.org type names one piece of writing. */
export function isArticleType(type: string): boolean {
  return articleType.test(type);
}

/** Reads the page's JSON-LD; broken or missing data gives an empty answer, never an error. */
export function readStructuredData(document: Document): StructuredData {
  const nodes = topNodes(document);
  const article = nodes.find((node) => typesOf(node).some(isArticleType)) ?? {};
  const free = [article, ...nodes].map((node) => node.isAccessibleForFree).find((value) => value !== undefined);
  const publisher = isNode(article.publisher) ? article.publisher.name : undefined;
  return {
    types: new Set(nodes.flatMap(typesOf)),
    headline: text(article.headline) ?? text(article.name),
    authors: names(article.author),
    published: text(article.datePublished),
    siteName: text(publisher),
    free: free === undefined ? null : !(free === false || (typeof free === 'string' && /^false$/i.test(free))),
  };
}
