/**
 * Words that tell of what kind a piece of news is, whatever its topic: separated by spaces; `*`
 * stands for any letters at that end of the word, `_` joins two words that follow each other.
 * They are looked up word by word, a set of regular expressions over a title costs ten times that.
 */

/** Names a marketer's words and is no news for marketers. */
export const AWAY = 1;
/** Something to do, or to know before it takes effect. */
export const GUIDE = 2;
/** Said to those who sell and publish. */
export const TO_COMPANIES = 4;
/** What can be used now or soon, and for how much. */
export const OF_TOOLS = 8;

const WORDS: readonly [kind: number, words: string][] = [
  // Money: shares, rounds, valuations.
  [
    AWAY,
    'stock stocks shares_of shares_fall shares_rise shares_jump shares_surge shares_drop ipo valuation valued_at funding fundraising financing investor investors invest invests invested investing investment investments investiert* investieren investition* beteiligung* stake rally venture_capital earnings quarterly acquire acquires acquired acquiring acquisition acquisitions takeover unicorn unicorns raises_$ buyback buybacks übernahme* börsenwert milliardenbewertung aktie* börse* quartals* finanzierung* investoren geldgeber',
  ],
  // Making software and machines.
  [
    AWAY,
    'github coding code programmer programmers programming programmier* softwareentwick* developer developers entwickler gpu gpus supercomputer fine_tune fine_tuned fine_tuning finetun* open_weight open_weights open_source benchmark benchmarks chip chips halbleiter json framework langchain python kubernetes linux repo repos repository refactoring pull_request pull_requests inference embedding embeddings llm llms function_calling robot* nvidia machine_learning deep_learning reinforcement_learning neural_network neural_networks vibe_coding codebase bedrock latents transformer transformers pretraining arxiv scaling_laws data_center data_centers rechenzentr*',
  ],
  // States, and people in the limelight.
  [
    AWAY,
    'trump biden white_house pentagon military militär* china* chines* russia* russland* bundesregierung abgeordnete* lawmakers congress kongress election elections wahl wahlen wahlkampf us_wahl democracy demokratie senate senator senators minister ministers ministerpräsident* kanzler* crypto krypto* bitcoin musk musks altman altmans zuckerberg zuckerbergs ceo porn* nude nudes',
  ],
  // Research, opinion, announcements of courses.
  [
    AWAY,
    'researcher researchers scientist scientists forscher* wissenschaftler* kommentar kolumne gastbeitrag leitartikel glosse interview essay opinion podcast webinar workshop hackathon studium',
  ],
  // Devices, medicine, school.
  [
    AWAY,
    'windows alexa siri pixel galaxy handy handys iphone iphones android laptop laptops pc pcs tv tvs glasses *brille *brillen wearable wearables smartphone smartphones tesla teslas car cars robotaxi robotaxis patient* arzt* ärzt* *ärzte doctor doctors hospital hospitals medical medizin* schul* school schools student students universit* physik* physics protein* mathe*',
  ],
  [
    GUIDE,
    'how_to guide guidelines checklist tips step_by_step steps explained marktübersicht vergleich anleitung schritte stufen richtlinien leitlinien playbook best_practice best_practices praxis* to_dos tipps leitfaden checkliste so_geht so_gelingt so_widersprechen wissen_müssen ändert_sich sich_ändert hands_on tested im_test getestet',
  ],
  [
    TO_COMPANIES,
    'businesses for_business business_users companies advertisers marketer marketers brands publishers sellers retailers creator creators team teams firmen mittelstand marken agenturen agencies *unternehmen *händler *verlage',
  ],
  [
    OF_TOOLS,
    'launch launches launched roll_out rolls_out rolling_out rolled_out introduces introducing introduced releases released unveil unveils unveiled announces add adds bring brings debut debuts available get gets getting tool tools price prices pricing subscription free veröffentlicht startet vorgestellt verfügbar bringt kommt_nach integriert werkzeug werkzeuge preis preise abo kostenlos',
  ],
];

/**
 * German news that says Sie, or begins with Was, tells its readers what to do or to know. Written with a capital, or it
 * is somebody else; a Sie that begins a title is a woman.
 */
const ADDRESS: ReadonlySet<string> = new Set(['Sie', 'Ihre', 'Ihren', 'Ihrer', 'Ihnen', 'Was', 'Worauf']);

interface Lookup {
  whole: Map<string, number>;
  pairs: Map<string, number>;
  starts: readonly [string, number][];
  ends: readonly [string, number][];
}
let lookup: Lookup | null = null;

function load(): Lookup {
  const whole = new Map<string, number>();
  const pairs = new Map<string, number>();
  const starts: [string, number][] = [];
  const ends: [string, number][] = [];
  for (const [kind, words] of WORDS) {
    for (const word of words.split(' ')) {
      if (word.includes('_')) pairs.set(word.replace('_', ' '), kind);
      else if (word.endsWith('*')) starts.push([word.slice(0, -1), kind]);
      else if (word.startsWith('*')) ends.push([word.slice(1), kind]);
      else whole.set(word, kind);
    }
  }
  return { whole, pairs, starts, ends };
}

/** Words met before, with their kinds: titles repeat them. */
const met = new Map<string, number>();
const MOST_MET = 20_000;

/** The kinds (bits) a word of a title speaks for, given the word before it; 0 for none. Both as written. */
export function kindsOf(word: string, before: string): number {
  lookup ??= load();
  let kinds = met.get(word);
  if (kinds === undefined) {
    const lower = word.toLowerCase();
    kinds =
      (ADDRESS.has(word) ? GUIDE : 0) |
      (lookup.whole.get(lower) ?? 0) |
      (lookup.starts.find(([start]) => lower.startsWith(start))?.[1] ?? 0) |
      (lookup.ends.find(([end]) => lower.endsWith(end))?.[1] ?? 0);
    if (met.size > MOST_MET) met.clear();
    met.set(word, kinds);
  }
  if (before === '' && word === 'Sie') return 0;
  return kinds | (lookup.pairs.get(`${before} ${word}`.toLowerCase()) ?? 0);
}
