import type { Lang } from '../locale/lang';
import { defaultCap, defaultGuards } from './rule';
import type { RuleFacts, RulebookData } from './rulebook';

/** Rules are read from their text so many at a time: one parse of a few kilobytes costs hardly more than one of a rule. */
const chunk = 64;
const everywhere = ['headline', 'body'] as const;

/** Reads the rules from their JSON text when first asked for: 20,000 objects cost no start-up. */
export class RuleTable {
  private readonly read: (RuleFacts | undefined)[] = [];
  private packs: { pack: string; language: Lang }[] | null = null;

  constructor(private readonly data: RulebookData) {}

  /** The rule of this number; undefined past the last. */
  rule(index: number): RuleFacts | undefined {
    const known = this.read[index];
    if (known !== undefined || index >= this.data.rulePack.length) return known;
    this.readChunk(index - (index % chunk));
    return this.read[index];
  }

  private readChunk(first: number): void {
    const { packFacts, ruleFacts, ruleFactsStart, rulePack } = this.data;
    this.packs ??= JSON.parse(packFacts) as { pack: string; language: Lang }[];
    const last = Math.min(first + chunk, rulePack.length);
    // Each text ends with a comma that belongs to no other.
    const text = ruleFacts.slice(ruleFactsStart[first], (ruleFactsStart[last] ?? 0) - 1);
    const written = JSON.parse(`[${text}]`) as (Partial<RuleFacts> &
      Pick<RuleFacts, 'id' | 'category' | 'points' | 'why'>)[];
    for (let i = 0; i < written.length; i++) {
      const own = this.packs[rulePack[first + i] ?? 0];
      const facts = written[i];
      if (own === undefined || facts === undefined) continue;
      const {
        id,
        category,
        points,
        why,
        bait = points,
        discount = 0,
        where = everywhere,
        guards = defaultGuards,
        cap = defaultCap,
      } = facts;
      const { pack, language } = own;
      this.read[first + i] = { id, pack, language, category, points, bait, discount, where, guards, cap, why };
    }
  }

  /** The rules as a plain list, for those who look at all of them. Only reading is meaningful. */
  view(): readonly RuleFacts[] {
    const length = this.data.rulePack.length;
    const target: RuleFacts[] = [];
    target.length = length;
    return new Proxy(target, {
      get: (list, key): unknown => {
        const index = typeof key === 'string' ? Number(key) : NaN;
        return Number.isInteger(index) ? this.rule(index) : Reflect.get(list, key);
      },
      has: (list, key) => (typeof key === 'string' && Number(key) < length) || Reflect.has(list, key),
    });
  }
}
