import type { Result } from '../result';
import { parsePattern } from '../rules/pattern';
import type { Field, Guards, Pack, PackCategory, Rule } from '../rules/rule';
import { defaultCap, defaultGuards, packCategories } from '../rules/rule';
import { PackReader } from './pack-reader';

export type { Pack, Rule } from '../rules/rule';

/** Why a pack is refused: the rule (null for the header), the place in the JSON and one sentence. */
export interface PackError {
  rule: string | null;
  reason: string;
  /** JSON path, "rules[3].any[0]". */
  path: string;
}

const mostRules = 25_000;
const mostPatterns = 80;
const mostLists = 64;
const mostEntries = 2_000;
const mostExamples = 40;

const headerFields = ['$schema', 'schema', 'id', 'version', 'language', 'licence', 'name', 'lists', 'topics', 'rules'];
const ruleFields = [
  'id',
  'category',
  'points',
  'bait',
  'discount',
  'where',
  'any',
  'with',
  'unless',
  'guards',
  'cap',
  'why',
  'hit',
  'miss',
];

/**
 * Checks a pack from anywhere and fills in its defaults. Total: any value gives a pack or the first thing wrong
 * with it, and a pack with one bad rule is refused whole. Example sentences may be absent (shipped packs leave
 * them out of the browser); where one kind is present, both must be.
 */
export function parsePack(value: unknown): Result<Pack, PackError> {
  const read = new PackReader();
  const header = read.record(value, '', headerFields);
  if (header.schema !== 'hypepack/1') read.refuse('schema', 'must be "hypepack/1"');
  const language = read.oneOf(header.language, 'language', ['en', 'de'] as const, 'en');
  const pack: Pack = {
    schema: 'hypepack/1',
    id: read.match(header.id, 'id', /^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a name in small letters with hyphens'),
    version: read.match(header.version, 'version', /^\d{1,5}\.\d{1,5}\.\d{1,5}$/, 'a version like 1.0.0'),
    language,
    licence: read.text(header.licence, 'licence', 100),
    name: read.bilingual(header.name, 'name', 80),
    lists: readLists(read, header.lists),
    topics: {},
    rules: [],
  };
  const names = new Set(Object.keys(pack.lists));
  const topics = header.topics === undefined ? {} : read.record(header.topics, 'topics', null);
  for (const [name, patterns] of Object.entries(topics)) {
    const path = `topics.${name}`;
    read.match(name, path, /^[a-z][a-z0-9-]{0,39}$/, 'a topic name in small letters');
    if (!read.failed) pack.topics[name] = readPatterns(read, patterns, path, names, mostPatterns * 4);
  }
  const rules = read.array(header.rules, 'rules', 0, mostRules);
  const ids = new Set<string>();
  for (let i = 0; i < rules.length && !read.failed; i++) {
    const rule = readRule(read, rules[i], `rules[${i}]`, names);
    if (!read.failed && ids.has(rule.id)) read.refuse(`rules[${i}].id`, `"${rule.id}" is already a rule`);
    ids.add(rule.id);
    pack.rules.push(rule);
    read.rule = null;
  }
  return read.error === null ? { ok: true, value: pack } : { ok: false, error: read.error };
}

function readLists(read: PackReader, value: unknown): Record<string, string[]> {
  const lists: Record<string, string[]> = {};
  if (value === undefined) return lists;
  const entries = Object.entries(read.record(value, 'lists', null));
  if (entries.length > mostLists) read.refuse('lists', `more than ${mostLists} lists`);
  for (const [name, list] of entries) {
    const path = `lists.${name}`;
    read.match(name, path, /^[a-z][a-zA-Z0-9-]{0,39}$/, 'a list name in letters, digits and hyphens');
    if (read.failed) break;
    lists[name] = readPatterns(read, list, path, null, mostEntries);
  }
  return lists;
}

function readPatterns(
  read: PackReader,
  value: unknown,
  path: string,
  lists: ReadonlySet<string> | null,
  most: number,
): string[] {
  const patterns = read.array(value, path, 1, most);
  const found: string[] = [];
  for (let i = 0; i < patterns.length && !read.failed; i++) {
    const pattern = read.text(patterns[i], `${path}[${i}]`, 400);
    const parsed = parsePattern(pattern, lists);
    if (!parsed.ok) read.refuse(`${path}[${i}]`, `pattern "${pattern}": ${parsed.error}`);
    found.push(pattern);
  }
  return found;
}

function readRule(read: PackReader, value: unknown, path: string, lists: ReadonlySet<string>): Rule {
  const rule = read.record(value, path, null);
  read.rule = typeof rule.id === 'string' ? rule.id.slice(0, 80) : null;
  read.known(rule, path, ruleFields);
  const id = read.match(rule.id, `${path}.id`, /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'an id like en.killer-noun');
  const category = read.oneOf<PackCategory>(rule.category, `${path}.category`, packCategories, 'bait');
  const isSceptic = category === 'sceptic';
  const [low, high] = category === 'substance' ? [-15, -1] : [1, 60];
  if (isSceptic && rule.points !== undefined)
    read.refuse(`${path}.points`, 'a sceptic rule has a discount instead of points');
  if (!isSceptic && rule.discount !== undefined) read.refuse(`${path}.discount`, 'only a sceptic rule has a discount');
  const isOnDial = category === 'bait' || category === 'shouting';
  if (!isOnDial && rule.bait !== undefined)
    read.refuse(`${path}.bait`, 'only bait and shouting stand on the bait dial');
  const points = isSceptic ? 0 : read.number(rule.points, `${path}.points`, low, high, true);
  const where =
    rule.where === undefined ? (['headline', 'body'] as const) : read.array(rule.where, `${path}.where`, 1, 2);
  const patterns = (field: 'any' | 'with' | 'unless'): string[] =>
    field !== 'any' && rule[field] === undefined
      ? []
      : readPatterns(read, rule[field], `${path}.${field}`, lists, mostPatterns);
  const hasExamples = rule.hit !== undefined || rule.miss !== undefined;
  const examples = (field: 'hit' | 'miss', least: number): string[] =>
    hasExamples
      ? read
          .array(rule[field], `${path}.${field}`, least, mostExamples)
          .map((text, i) => read.text(text, `${path}.${field}[${i}]`, 600))
      : [];
  return {
    id,
    category,
    points,
    bait: rule.bait === undefined ? points : read.number(rule.bait, `${path}.bait`, 1, 60, true),
    discount: isSceptic ? read.number(rule.discount, `${path}.discount`, 0.05, 0.95, false) : 0,
    where: where.map((field, i) => read.oneOf<Field>(field, `${path}.where[${i}]`, ['headline', 'body'], 'body')),
    any: patterns('any'),
    with: patterns('with'),
    unless: patterns('unless'),
    guards: readGuards(read, rule.guards, `${path}.guards`),
    cap: rule.cap === undefined ? defaultCap : read.number(rule.cap, `${path}.cap`, 1, 20, true),
    why: read.bilingual(rule.why, `${path}.why`, 200),
    hit: examples('hit', 2),
    miss: examples('miss', 3),
  };
}

function readGuards(read: PackReader, value: unknown, path: string): Guards {
  if (value === undefined) return defaultGuards;
  const guards = read.record(value, path, Object.keys(defaultGuards));
  const { topic, negation, quotation, sceptic } = guards;
  if (topic !== undefined && typeof topic !== 'boolean') read.refuse(`${path}.topic`, 'must be true or false');
  return {
    topic: typeof topic === 'boolean' ? topic : defaultGuards.topic,
    negation:
      negation === undefined
        ? defaultGuards.negation
        : read.oneOf(negation, `${path}.negation`, ['drop', 'ignore'] as const, 'drop'),
    quotation:
      quotation === undefined
        ? defaultGuards.quotation
        : read.oneOf(quotation, `${path}.quotation`, ['halve', 'drop', 'ignore'] as const, 'halve'),
    sceptic:
      sceptic === undefined
        ? defaultGuards.sceptic
        : read.oneOf(sceptic, `${path}.sceptic`, ['reduce', 'ignore'] as const, 'reduce'),
  };
}
