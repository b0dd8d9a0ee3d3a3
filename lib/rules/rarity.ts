import type { Growing } from './growing';
import { Op, itemOf, opOf, operandOf } from './opcode';

/**
 * How often a step is expected in news about AI, in words per million: a sequence is tried only where its rarest step
 * stands. Orders of magnitude for function words, the field's own words and everyday words of both languages;
 * anything else counts as rare.
 */
const tiers: readonly (readonly [perMillion: number, words: string])[] = [
  [
    5000,
    'the a an of to in and for is on with that it as at by from be are this you your we our not no new ' +
      'how what more die der und fuer ist von zu das ein eine mit auf im als wie nicht sich es den dem des ' +
      "auch sie was werden wird 's 't ai ki , : ? ! \u2013 ( ) / ;",
  ],
  [
    1500,
    'they their has have had will can its i he but or if so do all than just about up into out one first ' +
      'two us them there here who which when why now use like data tools tool model models openai chatgpt ' +
      'google microsoft meta nvidia gpt intelligence intelligenz kuenstliche code sind hat bei aus nach ' +
      'oder wir er aber nur mehr noch um zur zum vom durch ueber am update',
  ],
  [
    700,
    'may would could should does did done been being only over most other some these those because while ' +
      'where then after before without between much many any every each own same very well even still ' +
      'through down off back again against under such his her she my me him ihr ich du kann koennen soll ' +
      'haben habe keine kein wenn dass neue neuen neuer einen einem einer diese dieser dieses alle alles ' +
      'man uns unsere schon jetzt nun bis unter zwischen gegen ohne weil dann seine sein seit muss wurde ' +
      'hier wo warum wer agent agents chatbot apple amazon human language learning technology system ' +
      'software business world people work job jobs time video app apps image search startup company ' +
      'unternehmen menschen billion million dollar year years jahr jahre week day days get make start using ' +
      'build create help need want way says said say take see next best better big real top open free ' +
      'source deep generative launch test team context voice text heute api cloud revolution claude llama ' +
      'gemini copilot bing musk',
  ],
  [
    300,
    'problem question answer review ask know think look find show give keep call go come become change ' +
      'move run try read write writing stop works working making getting building coding design designer ' +
      'developer developers engineer entwickler researcher researchers research study studie report analyse ' +
      'science training train machine maschinen machines robot roboter bot bots chip chips game games user ' +
      'users nutzer kunden customer customers market marketing brand media social online internet web ' +
      'digital mobile phone iphone photo bilder bild videos film music story news post podcast blog article ' +
      'content security privacy safety risk risks regeln law policy state government deutschland china eu ' +
      'usa europa country industry investors investment funding stock shares millionen milliarden percent ' +
      'prozent price cost costs kosten money growth value future zukunft welt leben life power energy ' +
      'quality performance speed fast schnell smart simple easy full complete ultimate powerful advanced ' +
      'innovation transformation automation automatisierung workflow workflows process processes systeme ' +
      'platform plattform service services product products feature features function application ' +
      'applications development entwicklung engineering enterprise founder chef ceo boss leader leaders ' +
      'experts experten expert arbeit arbeiten arbeitet macht machen gibt geht kommt kommen sieht sehen ' +
      'stellt zeigt sagt sollte wollen lassen laesst bringt setzt braucht helfen hilft nutzen verstehen ' +
      'lernen wissen ersten erste besser immer viele viel zwei drei three five ten last latest early late ' +
      'high low large small long short old good great right wrong true possible ready inside behind around ' +
      'together today tomorrow ever never always already actually really simply everything everyone anyone ' +
      'nothing something anything thing things part ways reason reasons step steps level case cases fact ' +
      'facts point hand end beginning times moment hour hours minutes month months age era hype boom gap ' +
      'race war deal plan plans goal goals idea ideas vision project projects result results reality truth ' +
      'wahrheit standard benchmark score billionen token tokens prompt prompts reasoning inference robotics ' +
      'version release preview beta teams workers worker employees men woman women child children humans ' +
      'mensch person humanity society community companies startups firms rival competition',
  ],
];
/** What no tier names, and what a word of any letters around a stem adds. */
const rareWord = 10;
const rareStem = 30;
/** Stems are at least this long in a pattern. */
const shortestStem = 3;

interface Frequencies {
  words: ReadonlyMap<string, number>;
  prefixes: ReadonlyMap<string, number>;
  suffixes: ReadonlyMap<string, number>;
}

let frequencies: Frequencies | null = null;

/** Made at the first compilation: a wake-up compiles nothing. */
function frequenciesOf(): Frequencies {
  if (frequencies !== null) return frequencies;
  const words = new Map<string, number>();
  const prefixes = new Map<string, number>();
  const suffixes = new Map<string, number>();
  const add = (to: Map<string, number>, key: string, perMillion: number): void => {
    to.set(key, (to.get(key) ?? 0) + perMillion);
  };
  for (const [perMillion, list] of tiers) {
    for (const word of list.split(' ')) {
      words.set(word, perMillion);
      for (let length = shortestStem; length <= word.length; length++) {
        add(prefixes, word.slice(0, length), perMillion);
        add(suffixes, word.slice(-length), perMillion);
      }
    }
  }
  return (frequencies = { words, prefixes, suffixes });
}

/** How often a word key is expected, before its uses are counted. */
export function keyCost(key: string): number {
  const { words, prefixes, suffixes } = frequenciesOf();
  const text = key.slice(2);
  if (key.startsWith('w:')) return words.get(text) ?? rareWord;
  // Written exactly so, a word is a part of its uses.
  if (key.startsWith('=')) return (words.get(key.slice(1).toLowerCase()) ?? rareWord) * exactShare;
  if (key.startsWith('p:')) return rareStem + (prefixes.get(text) ?? 0);
  if (key.startsWith('s:')) return rareStem + (suffixes.get(text) ?? 0);
  if (key === 'c:number') return 4_000;
  return key.startsWith('c:') ? 800 : 50;
}

const exactShare = 0.5;
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
    const op = opOf(step);
    let cost = Infinity;
    if (op === Op.Item) cost = itemCost[itemOf(step)] ?? 0;
    else if (op === Op.List) cost = listCost[operandOf(step)] ?? 0;
    else if (op === Op.Caps) cost = capsCost;
    else if (op === Op.Name) cost = nameCost;
    if (cost < least) {
      least = cost;
      best = place;
    }
  }
  return best;
}
