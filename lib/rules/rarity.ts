import type { Element, Sequence } from './element';

/**
 * How often a step is expected in news text, on a scale of its own: a sequence is tried only where its rarest step
 * stands. The numbers are orders of magnitude per million words, not measurements: function words, the field's
 * everyday words, anything else.
 */
const frequent = new Set(
  (
    'the a an of to in and for is on with that it as at by from be are was this you your we our they their has have had not no will can could would may ' +
    'its i he she his her but or if so do does did all more than just how why what when who which one two new now about up out over into most first only there here ' +
    "'s 't 're 'll 've " +
    'der die das den dem des ein eine einen einem einer und oder in im an am auf aus bei mit von vom zu zum zur fuer ist sind war wird werden wurde hat haben nicht kein keine es er sie wir ' +
    'ihr ich du sich auch als wie so dass was wer warum nur noch mehr schon jetzt nun aber wenn um nach ueber durch bis neue neuer neues neuen alle alles kann koennen soll will sein seine ' +
    ', : ? ! \u2013 ( )'
  ).split(' '),
);
const everyday = new Set('ai ki model models modell modelle tool tools agent agents openai chatgpt google microsoft company companies unternehmen people menschen world welt year years jahr jahre work arbeit'.split(' '));

function keyCost(key: string): number {
  const text = key.slice(2);
  if (key.startsWith('w:')) return frequent.has(text) ? 10_000 : everyday.has(text) ? 1_500 : 10;
  if (key.startsWith('=')) return frequent.has(key.slice(1).toLowerCase()) || everyday.has(key.slice(1).toLowerCase()) ? 1_500 : 10;
  if (key === 'c:number') return 4_000;
  if (key.startsWith('c:')) return 800;
  return key.startsWith('t:') ? 50 : 40;
}

/** Chooses anchors. What many sequences of the packs name is common in the field, whatever the word: uses count as cost. */
export class Rarity {
  private readonly uses = new Map<string, number>();

  /** Counts a sequence's words. */
  use(sequence: Sequence): void {
    for (const element of sequence) {
      if (element.kind === 'item') for (const key of element.keys) this.uses.set(key, (this.uses.get(key) ?? 0) + 1);
    }
  }

  /** The cost of anchoring a sequence on this step; Infinity for steps that cannot carry one. */
  costOf(element: Element, lists: ReadonlyMap<string, { readonly cost: number }>): number {
    switch (element.kind) {
      case 'item': {
        let cost = element.glued ? -5 : 0;
        for (const key of element.keys) cost += keyCost(key) + 4 * (this.uses.get(key) ?? 0);
        return cost;
      }
      case 'list':
        return lists.get(element.name)?.cost ?? Infinity;
      case 'caps':
        return 20_000;
      case 'name':
        return 60_000;
      default:
        return Infinity;
    }
  }

  /** The place of the rarest step. */
  anchorOf(sequence: Sequence, lists: ReadonlyMap<string, { readonly cost: number }>): number {
    let best = 0;
    let least = Infinity;
    for (let place = 0; place < sequence.length; place++) {
      const element = sequence[place];
      const cost = element === undefined ? Infinity : this.costOf(element, lists);
      if (cost < least) {
        least = cost;
        best = place;
      }
    }
    return best;
  }
}
