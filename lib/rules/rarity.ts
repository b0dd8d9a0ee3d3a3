import type { Growing } from './growing';
import { Op, gluedBit, operandShift } from './opcode';

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
const everyday = new Set(
  'ai ki model models modell modelle tool tools agent agents openai chatgpt google microsoft company companies unternehmen people menschen world welt year years jahr jahre work arbeit'.split(
    ' ',
  ),
);

/** How often a word key is expected, before its uses are counted. */
export function keyCost(key: string): number {
  const text = key.slice(2);
  if (key.startsWith('w:')) return frequent.has(text) ? 10_000 : everyday.has(text) ? 1_500 : 10;
  if (key.startsWith('='))
    return frequent.has(key.slice(1).toLowerCase()) || everyday.has(key.slice(1).toLowerCase()) ? 1_500 : 10;
  if (key === 'c:number') return 4_000;
  if (key.startsWith('c:')) return 800;
  return key.startsWith('t:') ? 50 : 40;
}

const capsCost = 20_000;
const nameCost = 60_000;

/**
 * The place of the rarest of `count` steps from code[from]. `itemCost` and `listCost` count uses as well: what many
 * sequences of the packs name is common in the field, whatever the word.
 */
export function anchorOf(
  code: Growing,
  from: number,
  count: number,
  itemCost: Float64Array,
  listCost: Float64Array,
): number {
  let best = 0;
  let least = Infinity;
  for (let place = 0; place < count; place++) {
    const step = code.at(from + place);
    const operand = step >> operandShift;
    const op = step & (gluedBit - 1);
    let cost = Infinity;
    if (op === Op.Item) cost = (itemCost[operand] ?? 0) - ((step & gluedBit) !== 0 ? 5 : 0);
    else if (op === Op.List) cost = listCost[operand] ?? 0;
    else if (op === Op.Caps) cost = capsCost;
    else if (op === Op.Name) cost = nameCost;
    if (cost < least) {
      least = cost;
      best = place;
    }
  }
  return best;
}
