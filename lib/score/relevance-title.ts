/**
 * What a title says beyond the words it names: whether they stand where its topic stands, whether it
 * serves up several topics, and whether the news is of a kind that reaches a marketer's desk. A
 * keyword in news of funding rounds, of programming or of geopolitics is background; in a guide or in
 * news addressed to companies it is work. The sizes are from headlines labelled 0 to 3 for nine
 * strategies: at the same keywords a kind moves the label by a third to a half of a step.
 */

/** The word a title begins with is mostly what it is about; its end is mostly an aside. */
const AT_START = 1.5;
const AT_END = 0.85;
const END_FROM = 0.7;
/** "Podcast: ..." says what the piece is, not what it is about. */
const AS_MEDIUM = 0.15;
const MEDIUM = /^(?:podcast|video|webinar|newsletter|blog|workshop)\b[^:|]{0,30}[:|]/i;

/** How much a hit counts by its place in the title: 1 in the middle. */
export function weightOfPlace(title: string, start: number): number {
  if (start === 0) return MEDIUM.test(title) ? AS_MEDIUM : AT_START;
  return start > END_FROM * title.length ? AT_END : 1;
}

/** A round-up ("Weekly: A, B, C") is about each of its topics only in part. */
const ROUND_UP = 0.65;
const AWAY = 0.75;
/** Two such words damp, a third says nothing new. */
const MOST_AWAY = 2;
const GUIDE = 1.2;
const TO_COMPANIES = 1.1;
const OF_TOOLS = 1.1;

/** Kinds of news that name a marketer's words and are no news for marketers; whole words, both languages. */
const KINDS_AWAY = [
  // Money: shares, rounds, valuations.
  String.raw`stocks?|shares (?:of|fall|rise|jump|surge|drop)|IPO|valuation|valued at|funding|fundraising|financing|investors?|venture capital|earnings|quarterly|raises? \$|aktien?\p{L}*|börse\p{L}*|quartals\p{L}*|finanzierung\p{L}*|investoren|geldgeber`,
  // Making software and machines.
  String.raw`github|coding|code|programm?(?:er|ers|ing)|programmier\p{L}*|softwareentwick\p{L}*|developers?|entwickler|gpus?|supercomputer|fine-?tun\p{L}*|open[- ]weights?|open[- ]source|benchmarks?|chips?|halbleiter|json|framework|langchain|python|kubernetes|linux|repos?|repository|refactoring|pull requests?|inference|embeddings?|llms?|function[- ]calling|robot\p{L}*`,
  // States, and people in the limelight.
  String.raw`trump|biden|white house|pentagon|military|militär\p{L}*|china\p{L}*|chines\p{L}*|russ(?:ia|land)\p{L}*|bundesregierung|abgeordnete\p{L}*|lawmakers|congress|kongress|musks?|altmans?|zuckerbergs?|ceo|porn\p{L}*|nudes?`,
  // Research, opinion, announcements of courses.
  String.raw`researchers?|scientists?|forscher\p{L}*|wissenschaftler\p{L}*|kommentar|kolumne|interview|essay|opinion|podcast|webinar|workshop|hackathon|studium`,
  // Devices, medicine, school.
  String.raw`windows|iphones?|android|laptops?|pcs?|tvs?|glasses|\p{L}*brillen?|wearables?|smartphones?|teslas?|cars?|robotaxis?|patient\p{L}*|\p{L}*[aä]rzte?n?|doctors?|hospitals?|medical|medizin\p{L}*|schul\p{L}*|schools?|students?|universit\p{L}*|physik\p{L}*|physics|protein\p{L}*|mathe\p{L}*`,
];
const away = new RegExp(String.raw`(?<!\p{L})(?:${KINDS_AWAY.join('|')})(?!\p{L})`, 'giu');

/** Something to do, or to know before it takes effect. */
const guide =
  /\bhow to\b|\bguide\b|\bplaybook\b|\bbest practices?\b|praxis|to-dos|\btipps\b|leitfaden|checkliste|\bso (?:geht|gelingt|widersprech)|wissen müssen|ändert sich|sich ändert|\bhands-on\b|\btested\b|\bim test\b|praxistest|getestet/iu;
/** What can be used now or soon, and for how much. */
const ofTools =
  /(?<!\p{L})(?:launch(?:es|ed)?|roll(?:s|ing|ed)? out|introduc(?:es|ing|ed)|releas(?:es|ed)|unveil(?:s|ed)?|announces|adds?|brings?|debuts?|available|gets?|getting|tools?|pric(?:e|es|ing)|subscription|free|veröffentlicht|startet|vorgestellt|stellt .{3,60} vor|verfügbar|führt .{3,60} ein|bringt|kommt nach|integriert|werkzeuge?|preise?|abo|kostenlos)(?!\p{L})/iu;
/** Said to those who sell and publish. */
const toCompanies =
  /(?<!\p{L})(?:businesses|for business|business users|companies|advertisers|marketers?|brands|publishers|sellers|retailers|creators?|teams?|firmen|mittelstand|marken|agenturen|agencies|\p{L}*(?:unternehmen|händler|verlage))(?!\p{L})/iu;

/**
 * What is left, or gained, of the relevance of a piece with this title: 0.3 to 1.5, and 1 for plain news.
 * A word of another kind of news does not count against a reader who asked for it: `hits` are the
 * stretches of the title that serve a goal.
 */
export function weightOfKind(title: string, hits: readonly { start: number; end: number }[]): number {
  let weight = isRoundUp(title) ? ROUND_UP : 1;
  let met = 0;
  for (const { 0: word, index } of title.matchAll(away)) {
    if (met === MOST_AWAY) break;
    if (hits.some(({ start, end }) => start < index + word.length && index < end)) continue;
    weight *= AWAY;
    met += 1;
  }
  if (guide.test(title)) weight *= GUIDE;
  if (toCompanies.test(title)) weight *= TO_COMPANIES;
  if (ofTools.test(title)) weight *= OF_TOOLS;
  return weight;
}

/** Four topics in a row, three of some words each, a list after a colon, the notes of a weekday. */
function isRoundUp(title: string): boolean {
  const parts = title.split(/, | \| |; | \+ /);
  if (parts.length >= 4 || (parts.length === 3 && parts.every((part) => part.trim().split(' ').length >= 3)))
    return true;
  return /^[^:]{3,40}: [^,:]+, [^,:]+, |^(?:\p{L}+tag|Mittwoch|\p{L}+day): .*, /u.test(title);
}
