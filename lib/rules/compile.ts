import { Anchors } from './anchors';
import type { Element, Sequence } from './element';
import { engineWords } from './engine-words';
import { Growing } from './growing';
import { ItemTable } from './item-table';
import { engineKinds } from './negation';
import { Op, Role, audienceBits, everyone, langBit, needsUnless, needsWith, stepOf, ownsNegatorBit } from './opcode';
import { parsePattern } from './pattern';
import type { Pack, Rule } from './rule';
import { defaultCap, defaultGuards } from './rule';
import type { Rulebook, RulebookData } from './rulebook';
import { loadRulebook, rulebookFormat } from './rulebook';

interface List {
  id: number;
  item: number;
}

/** Compiles packs into arrays; see rulebook.ts for their meaning. Patterns were checked by parsePack, so a bad one throws. */
export function compilePacks(packs: readonly Pack[]): RulebookData {
  return new Compiler().run(packs);
}

/** Compiles checked packs (parsePack makes them), ready to match. Takes milliseconds to tenths of a second; keep `data` to spare it. */
export function compile(packs: readonly Pack[]): Rulebook {
  return loadRulebook(compilePacks(packs));
}

class Compiler {
  private readonly items = new ItemTable();
  private readonly code = new Growing();
  private readonly listItem = new Growing();
  private readonly listIsLong = new Growing();
  private readonly rulePack = new Growing();
  private readonly ruleNeeds = new Growing();
  private readonly packLists = new Growing();
  private readonly facts: string[] = [];
  /** Entries of several words per list. */
  private readonly longEntries = new Growing();
  private lists = new Map<string, List>();
  private names = new Set<string>();
  private negatorKeys = new Set<string>();

  run(packs: readonly Pack[]): RulebookData {
    const engineItems = Int32Array.from(engineKinds, (kind) =>
      this.items.item(engineWords[kind].split(' ').map((word) => `w:${word}`)),
    );
    packs.forEach((pack, index) => this.addPack(pack, index));
    const anchors = new Anchors(this.code, this.items, this.listItem, this.longEntries);
    anchors.choose();
    for (let i = 0; i < this.packLists.length; i++) anchors.addFar(this.packLists.at(i));
    for (const item of engineItems) anchors.addEveryone(item);
    const ruleFactsStart = new Int32Array(this.facts.length + 1);
    this.facts.forEach((text, i) => (ruleFactsStart[i + 1] = (ruleFactsStart[i] ?? 0) + text.length + 1));
    return {
      format: rulebookFormat,
      ...this.items.build(),
      ...anchors.build(this.rulePack.length),
      listItem: this.listItem.done(),
      listIsLong: Uint8Array.from(this.listIsLong.done()),
      rulePack: Uint16Array.from(this.rulePack.done()),
      ruleNeeds: Uint8Array.from(this.ruleNeeds.done()),
      packs: this.packLists.done(),
      engineItems,
      packFacts: JSON.stringify(packs.map((pack) => ({ pack: `${pack.id}@${pack.version}`, language: pack.language }))),
      ruleFacts: this.facts.map((text) => `${text},`).join(''),
      ruleFactsStart,
    };
  }

  private addPack(pack: Pack, index: number): void {
    this.lists = new Map();
    this.names = new Set(Object.keys(pack.lists));
    for (const [name, entries] of Object.entries(pack.lists)) this.addList(name, entries);
    this.negatorKeys = new Set();
    for (const name of ['negator', 'negatorAfter']) {
      for (const entry of pack.lists[name] ?? []) {
        // Of an entry of several words ("will not") none denies alone.
        for (const [only, ...more] of this.parse(entry, null))
          if (only?.kind === 'item' && more.length === 0) only.keys.forEach((key) => this.negatorKeys.add(key));
      }
    }
    this.packLists.push(this.lists.get('negator')?.id ?? -1);
    this.packLists.push(this.lists.get('negatorAfter')?.id ?? -1);
    for (const [name, patterns] of Object.entries(pack.topics)) {
      const facts = { id: `topic.${name}`, category: 'topic', points: 0, why: pack.name };
      // Words near the topic carry a headline of the pack's own language only: elsewhere they say less, or nothing.
      const audience = name === 'near' ? audienceBits(['headline'], langBit(pack.language)) : everyone;
      this.addRule(index, facts, audience, patterns, [], []);
    }
    for (const rule of pack.rules) {
      const audience = audienceBits(rule.where, langBit(pack.language));
      this.addRule(index, factsOf(rule), audience, rule.any, rule.with, rule.unless);
    }
  }

  private addList(name: string, entries: readonly string[]): void {
    const list: List = { id: this.listItem.length, item: this.items.empty() };
    this.listItem.push(list.item);
    this.lists.set(name, list);
    let long = 0;
    for (const entry of entries) {
      for (const sequence of this.parse(entry, null)) {
        const only = sequence.length === 1 ? sequence[0] : undefined;
        if (only?.kind === 'item' && !only.glued) for (const key of only.keys) this.items.add(list.item, key);
        else {
          long++;
          // Lists are read by rules of any field, names of AI in every language too: a German text may name English things.
          this.addSequence(sequence, Role.Entry, list.id, everyone);
        }
      }
    }
    this.listIsLong.push(long > 0 ? 1 : 0);
    this.longEntries.push(long);
  }

  private addRule(
    pack: number,
    facts: object,
    audience: number,
    any: readonly string[],
    withAny: readonly string[],
    unless: readonly string[],
  ): void {
    const rule = this.rulePack.length;
    this.rulePack.push(pack);
    this.ruleNeeds.push((withAny.length > 0 ? needsWith : 0) | (unless.length > 0 ? needsUnless : 0));
    this.facts.push(latin(JSON.stringify(facts)));
    this.addPatterns(any, Role.Any, rule, audience);
    this.addPatterns(withAny, Role.With, rule, audience);
    this.addPatterns(unless, Role.Unless, rule, audience);
  }

  private addPatterns(patterns: readonly string[], role: number, owner: number, audience: number): void {
    for (const pattern of patterns)
      for (const sequence of this.parse(pattern, this.names)) this.addSequence(sequence, role, owner, audience);
  }

  private parse(pattern: string, names: ReadonlySet<string> | null): Sequence[] {
    const parsed = parsePattern(pattern, names);
    if (!parsed.ok) throw new Error(`a pack that was not parsed: "${pattern}" ${parsed.error}`);
    return parsed.value;
  }

  private addSequence(sequence: Sequence, role: number, owner: number, audience: number): void {
    const owns = sequence.some((element) => this.isNegator(element)) ? ownsNegatorBit : 0;
    this.code.push(owner);
    this.code.push(role | audience | owns);
    const count = this.code.length;
    this.code.push(0);
    for (const element of sequence) {
      if ('glued' in element && element.glued) this.code.push(stepOf(Op.Glue, 0));
      this.code.push(this.stepOf(element));
    }
    this.code.set(count, this.code.length - count - 1);
  }

  private isNegator(element: Element): boolean {
    if (this.negatorKeys.size === 0) return false;
    if (element.kind === 'list') return element.name === 'negator' || element.name === 'negatorAfter';
    return element.kind === 'item' && element.keys.some((key) => this.negatorKeys.has(key));
  }

  private stepOf(element: Element): number {
    switch (element.kind) {
      case 'item':
        return stepOf(Op.Item, this.items.item(element.keys));
      case 'list': {
        const list = this.lists.get(element.name);
        if (list === undefined) throw new Error(`no list ${element.name}`);
        return this.listIsLong.at(list.id) ? stepOf(Op.List, list.id) : stepOf(Op.Item, list.item);
      }
      case 'name':
        return stepOf(Op.Name, 0);
      case 'caps':
        return stepOf(Op.Caps, (this.lists.get('acronyms')?.id ?? -1) + 1);
      case 'word':
        return stepOf(Op.Word, 0);
      case 'gap':
        return stepOf(Op.Gap, element.min | (element.max << 4));
      default:
        return stepOf(
          element.at === 'sentence' ? Op.SentenceStart : element.at === 'title' ? Op.TitleStart : Op.End,
          0,
        );
    }
  }
}

/** JSON with one byte a character: a single quotation mark of another alphabet would double what is stored. */
const latin = (json: string): string =>
  json.replace(/[\u0100-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What a hit needs to know of its rule; defaults are left out and filled in by RuleTable. */
function factsOf(rule: Rule): object {
  const { id, category, points, bait, discount, where, guards, cap, why } = rule;
  return {
    id,
    category,
    points,
    why,
    ...(bait === points ? {} : { bait }),
    ...(discount === 0 ? {} : { discount }),
    ...(where.length === 2 ? {} : { where }),
    ...(guards === defaultGuards ? {} : { guards }),
    ...(cap === defaultCap ? {} : { cap }),
  };
}
