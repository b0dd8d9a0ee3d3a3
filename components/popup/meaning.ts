import { clauses, meanings } from '../../lib/locale/popup';
import type { Bilingual } from '../../lib/locale/lang';
import type { HypeScore, Novelty } from '../../lib/score/judgement';

interface Meaning {
  word: Bilingual;
  clause: Bilingual;
}

function step(of: 'hypeNone' | 'hypeLow' | 'hypeSome' | 'hypeClear' | 'hypeStrong'): Meaning {
  return { word: meanings[of], clause: clauses[of] };
}

/** What a hype number means. A piece where rules spoke and cancelled out is "few", never "none". */
export function hypeMeaning(hype: Pick<HypeScore, 'value' | 'signal'>): Meaning {
  if (hype.signal === 'none') return step('hypeNone');
  if (hype.value < 15) return step('hypeLow');
  if (hype.signal === 'some') return step('hypeSome');
  return step(hype.signal === 'clear' ? 'hypeClear' : 'hypeStrong');
}

/** Against the reader's own threshold: from there on a piece serves a goal. */
export function relevanceMeaning(value: number, threshold: number): Meaning {
  if (value <= 0) return { word: meanings.relevanceNone, clause: clauses.relevanceNone };
  if (value >= threshold) return { word: meanings.relevanceGoal, clause: clauses.relevanceGoal };
  if (value * 2 >= threshold) return { word: meanings.relevanceSome, clause: clauses.relevanceSome };
  return { word: meanings.relevanceLittle, clause: clauses.relevanceLittle };
}

export function noveltyMeaning(novelty: Novelty | null): Meaning {
  if (novelty === null) return { word: meanings.newUnknown, clause: clauses.newAll };
  if (novelty.value >= 95) return { word: meanings.newAll, clause: clauses.newAll };
  if (novelty.value >= 60) return { word: meanings.newMost, clause: clauses.newMost };
  if (novelty.value >= 35) return { word: meanings.newPartly, clause: clauses.newPartly };
  return { word: meanings.newLittle, clause: clauses.newLittle };
}
