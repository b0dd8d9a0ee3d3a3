import { match } from '../rules/match';
import type { Pack, Rule } from '../rules/rule';
import type { Rulebook } from '../rules/rulebook';
import { compile } from '../rules/compile';
import { tokenise } from '../text/tokens';

/** An example that does not do what its rule says. */
export interface ExampleProblem {
  rule: string;
  sentence: string;
  problem: string;
}

/** A hit must keep at least this part of its points, a miss at most this part. */
const half = 0.5;

/**
 * Runs the example sentences of every rule of a pack and returns those that disagree: a `hit` that keeps less than
 * half of the rule's points, a `miss` that keeps more. Rules for headlines read them as headlines. Negation,
 * quotation and the pack's own sceptic rules count; the topic guard does not, a sentence need not say "AI".
 */
export function checkExamples(pack: Pack): ExampleProblem[] {
  const book = compile([pack]);
  const numbers = new Map(book.rules.map((rule, number) => [rule.id, number]));
  const problems: ExampleProblem[] = [];
  for (const rule of pack.rules) {
    const number = numbers.get(rule.id) ?? -1;
    for (const sentence of rule.hit) {
      const part = keptPart(book, rule, number, sentence);
      if (part === null) problems.push({ rule: rule.id, sentence, problem: 'must hit and does not' });
      else if (part < half)
        problems.push({
          rule: rule.id,
          sentence,
          problem: `must hit and keeps only ${Math.round(part * 100)} % (negated, quoted or sceptic)`,
        });
    }
    for (const sentence of rule.miss) {
      const part = keptPart(book, rule, number, sentence);
      if (part !== null && part > half)
        problems.push({ rule: rule.id, sentence, problem: `must not hit and keeps ${Math.round(part * 100)} %` });
    }
  }
  return problems;
}

/** The part of the rule's points that its best hit keeps in this sentence; null without a hit. */
function keptPart(book: Rulebook, rule: Rule, number: number, sentence: string): number | null {
  const hits = match(book, tokenise(sentence), rule.where.includes('headline') ? 'headline' : 'body');
  let best: number | null = null;
  let doubt = 0;
  for (const hit of hits) {
    const other = book.rules[hit.rule];
    if (other?.category === 'sceptic' && !hit.negated) doubt = Math.max(doubt, other.discount);
    if (hit.rule !== number) continue;
    const { negation, quotation } = rule.guards;
    const denied = hit.negated && negation === 'drop' ? 0 : 1;
    const quoted = !hit.quoted || quotation === 'ignore' ? 1 : quotation === 'drop' ? 0 : half;
    best = Math.max(best ?? 0, denied * quoted);
  }
  const isHype = rule.category !== 'sceptic' && rule.category !== 'substance';
  return best !== null && isHype && rule.guards.sceptic === 'reduce' ? best * (1 - doubt) : best;
}
