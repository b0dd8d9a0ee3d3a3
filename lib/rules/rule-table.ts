import { defaultCap, defaultGuards } from './rule';
import type { RuleFacts, RulebookData } from './rulebook';

const defaults: Partial<RuleFacts> = {
  discount: 0,
  where: ['headline', 'body'],
  guards: defaultGuards,
  cap: defaultCap,
};

/** A read-only list of the rules that reads each from its JSON text when first asked for: 20,000 objects cost no start-up. */
export class RuleTable {
  private readonly read = new Map<number, RuleFacts>();
  private packs: Partial<RuleFacts>[] | null = null;

  constructor(private readonly data: RulebookData) {}

  /** The rules as a plain list. Only reading is meaningful. */
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

  private rule(index: number): RuleFacts | undefined {
    const known = this.read.get(index);
    if (known !== undefined) return known;
    const pack = this.data.rulePack[index];
    if (pack === undefined) return undefined;
    this.packs ??= JSON.parse(this.data.packFacts) as Partial<RuleFacts>[];
    const { ruleFacts, ruleFactsStart } = this.data;
    const text = ruleFacts.slice(ruleFactsStart[index], ruleFactsStart[index + 1]);
    const facts = { ...defaults, ...this.packs[pack], ...(JSON.parse(text) as Partial<RuleFacts>) } as RuleFacts;
    this.read.set(index, facts);
    return facts;
  }
}
