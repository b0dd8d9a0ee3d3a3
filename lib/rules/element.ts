/**
 * What one step of a pattern asks for, after alternatives are multiplied out.
 *
 * The keys of an item name words, any of which will do:
 * `w:ai` folded word or mark · `=AI` these letters · `p:revolution` prefix · `s:heads` suffix ·
 * `c:number` `c:year` `c:money` `c:percent` `c:multiple` `c:emoji` class · `t:x` number with this tail.
 */
export type Element =
  | { kind: 'item'; keys: readonly string[]; glued: boolean }
  | { kind: 'list'; name: string }
  | { kind: 'name' | 'caps' | 'word'; glued: boolean }
  | { kind: 'gap'; min: number; max: number }
  | { kind: 'edge'; at: 'sentence' | 'title' | 'end' };

/** One way to read a pattern, from left to right. */
export type Sequence = readonly Element[];

export const item = (...keys: string[]): Element => ({ kind: 'item', keys, glued: false });

const words = (text: string): string[] => text.split(' ').map((word) => `w:${word}`);

const magnitude = item(
  ...words(
    'thousand hundred million millions billion billions trillion trillions bn mn tn k m b mrd mio tausend hundert millionen milliarde milliarden billionen',
  ),
);
const currency = item(...words('dollar dollars euro euros pound pounds pfund franken yen yuan usd eur chf gbp bucks'));
const number = item('c:number');
/** A bare "2,000" is no year, a bare "2000" is; as an amount both are meant. */
const amount = item('c:number', 'c:year');

/** Classes of more than one token, as the alternatives they stand for. */
export const macros: Readonly<Record<string, readonly Sequence[]>> = {
  number: [[number]],
  year: [[item('c:year')]],
  emoji: [[item('c:emoji')]],
  name: [[{ kind: 'name', glued: false }]],
  caps: [[{ kind: 'caps', glued: false }]],
  word: [[{ kind: 'word', glued: false }]],
  money: [[item('c:money')], [item('c:money'), magnitude], [amount, currency], [number, magnitude, currency]],
  percent: [[item('c:percent')], [number, item('w:percent', 'w:prozent')], [number, item('w:per'), item('w:cent')]],
  multiple: [[item('c:multiple')], [number, { kind: 'item', keys: ['w:fold', 'w:fach'], glued: true }]],
};

const plainNumbers =
  'two three four five six seven eight nine ten eleven twelve twenty zwei drei vier fuenf sechs sieben acht neun zehn zwoelf zwanzig';
const foldNumbers = 'two three four five six seven eight nine ten hundred thousand';
const fachNumbers = 'zwei drei vier fuenf sechs sieben acht neun zehn zwanzig hundert tausend';

/** Words that belong to a class beside the tokens written in digits. */
export const classWords: Readonly<Record<string, readonly string[]>> = {
  'c:number': words(plainNumbers),
  'c:multiple': [
    ...foldNumbers.split(' ').map((word) => `w:${word}fold`),
    ...fachNumbers.split(' ').map((word) => `w:${word}fach`),
  ],
};

/** Tails that leave a number a plain number: 10k, 3bn. */
export const magnitudeTails: ReadonlySet<string> = new Set('k m mn b bn tn mio mrd'.split(' '));

/** The class keys of a number token, given its folded text. */
export function numberKeys(folded: string): string[] {
  if (/[^\d.,%a-z']/.test(folded)) return ['c:money'];
  if (folded.endsWith('%')) return ['c:percent'];
  const tail = /[^\d.,].*$/.exec(folded)?.[0] ?? '';
  if (tail === '') return [/^(?:19|20)\d\d$/.test(folded) ? 'c:year' : 'c:number'];
  if (tail === 'x' || tail === 'fach') return ['c:multiple', `t:${tail}`];
  return magnitudeTails.has(tail) ? ['c:number', `t:${tail}`] : [`t:${tail}`];
}
