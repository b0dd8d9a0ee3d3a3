import { fill, reasonTexts } from '../locale/reasons';
import type { Tokens } from '../text/tokens';
import { articleConstants as k } from './article-constants';
import type { BodyFacts } from './body-hits';
import type { Line } from './lines';
import { sentenceQuote } from './sentences';

/** The signed lines of the body, on the 0-100 scale, per 1,000 words. */
export function bodyLines(body: BodyFacts, words: number, text: string, tokens: Tokens): Line[] {
  const thousands = Math.max(k.floor, words / 1000);
  const unit = k.scale / thousands;
  const lines: Line[] = [];
  let sum = 0;
  let quoted = 0;
  let topic = 0;
  let reducible = 0;
  for (const sign of body.signs) {
    const { rule, places } = sign;
    lines.push({
      rule: rule.id,
      pack: rule.pack,
      category: rule.category as Line['category'],
      points: sign.points * unit,
      why:
        places > 1
          ? fill(reasonTexts.often, { why: rule.why.en, n: places }, { why: rule.why.de, n: places })
          : rule.why,
      quote: () => sentenceQuote(text, tokens, sign.hit.from, sign.hit.to, 'body'),
    });
    const counted = sign.points - sign.quoted - sign.topic;
    sum += counted * unit;
    quoted += sign.quoted * unit;
    topic += sign.topic * unit;
    if (rule.guards.sceptic === 'reduce') reducible += counted * unit;
  }
  if (sum === 0) return [];
  if (quoted > 0)
    lines.push({ rule: 'scale.quoted', pack: null, category: 'scale', points: -quoted, why: reasonTexts.quoted });
  if (topic > 0)
    lines.push({ rule: 'scale.topic', pack: null, category: 'scale', points: -topic, why: reasonTexts.topicWord });
  const doubt =
    1 - Math.exp(-k.sceptic * Math.min(k.scepticCap, body.sceptic / Math.max(k.scepticFloor, words / 1000)));
  const { scepticHit } = body;
  if (scepticHit && reducible > 0) {
    lines.push({
      rule: scepticHit.rule.id,
      pack: scepticHit.rule.pack,
      category: 'sceptic',
      points: -reducible * doubt,
      why: fill(reasonTexts.scepticText, { why: scepticHit.rule.why.en }, { why: scepticHit.rule.why.de }),
      quote: () => sentenceQuote(text, tokens, scepticHit.hit.from, scepticHit.hit.to, 'body'),
    });
  }
  const left = sum - (scepticHit ? reducible * doubt : 0);
  const usual = Math.min(left, k.usual);
  if (usual > 0)
    lines.push({ rule: 'scale.usual', pack: null, category: 'scale', points: -usual, why: reasonTexts.usual });
  return lines;
}
