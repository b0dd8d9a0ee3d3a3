import type { ErrorCode } from '../locale/errors';
import type { Result } from '../result';
import { done, failed } from '../result';
import type { Judged } from '../score/judgement';
import type { Settings } from '../settings/settings';
import { siteOffsetOf } from '../settings/host';
import type { SettingsStore, SettingProblem } from '../settings/settings-store';
import type { Database } from '../store/database';
import type { AdjustedPart } from '../store/mark-piece';
import { forgetAdjustment, setCorrection } from '../store/mark-piece';
import type { Adjustment, Correction } from '../store/records';
import { findPiece } from '../store/save-piece';
import type { StoreProblem } from '../store/write';
import { attempt } from '../store/write';

/** Why a correction was not kept; 'missing' when the piece is not stored. */
export type CorrectionProblem = StoreProblem | SettingProblem | 'missing';

/** The code under which the reader is told. 'quota' and 'unavailable' sound alike from either memory. */
export function correctionTrouble(problem: CorrectionProblem): ErrorCode {
  if (problem === 'missing' || problem === 'failed') return 'store.failed';
  return `settings.${problem}`;
}

/** How far one correction goes: a quarter of a rule's weight for the three strongest rules, three points for the site. */
const ruleStep = 0.25;
const siteStep = 3;
const strongest = 3;
/** One site may never be talked out of (or into) more than this by corrections alone. */
const siteMost = 15;
const factorMost = 2;

/**
 * What "this is not hype" or "this is hype" would change in the settings: the three strongest hype rules of the
 * piece weigh a quarter less (or more), and its site is moved three points. Differences, after the limits.
 */
export function proposeCorrection(
  judged: Pick<Judged, 'hype'>,
  host: string,
  correction: Correction,
  settings: Pick<Settings, 'ruleFactors' | 'siteOffsets'>,
): Adjustment {
  const way = correction === 'hype' ? 1 : -1;
  const rules: Record<string, number> = {};
  const speaking = judged.hype.reasons.filter((reason) => reason.pack !== null && reason.points > 0);
  for (const { rule } of speaking.slice(0, strongest)) {
    const before = settings.ruleFactors[rule] ?? 1;
    const after = Math.min(factorMost, Math.max(0, before + way * ruleStep));
    if (after !== before) rules[rule] = after - before;
  }
  const before = siteOffsetOf(host, settings.siteOffsets);
  const site = Math.min(siteMost, Math.max(-siteMost, before + way * siteStep)) - before;
  return { rules, site: Math.sign(site) === way ? site : 0 };
}

/** Settings with an adjustment added (`way` 1) or taken back (-1); factors that are 1 again and offsets that are 0 disappear. */
export function adjust(
  settings: Pick<Settings, 'ruleFactors' | 'siteOffsets'>,
  host: string,
  adjustment: Adjustment,
  way: 1 | -1,
): Pick<Settings, 'ruleFactors' | 'siteOffsets'> {
  const ruleFactors = { ...settings.ruleFactors };
  for (const [rule, change] of Object.entries(adjustment.rules)) {
    const factor = Math.min(factorMost, Math.max(0, (ruleFactors[rule] ?? 1) + way * change));
    if (factor === 1) delete ruleFactors[rule];
    else ruleFactors[rule] = factor;
  }
  const siteOffsets = { ...settings.siteOffsets };
  const offset = siteOffsetOf(host, siteOffsets) + way * adjustment.site;
  if (offset === 0) delete siteOffsets[host];
  else siteOffsets[host] = offset;
  return { ruleFactors, siteOffsets };
}

// A correction reads, reckons and writes twice. A second click in the middle of that would count on top of the first,
// and taking it back would leave the difference for good; so each waits for the one before.
let last: Promise<unknown> = Promise.resolve();

function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}

/**
 * Keeps the reader's correction of a piece (null takes it back) and lets it speak for future verdicts. Changing one's
 * mind first takes back what the earlier word changed. 'missing' when the piece is not stored.
 */
export function correctPiece(
  known: { store: Database; settings: SettingsStore },
  address: string,
  correction: Correction | null,
): Promise<Result<Adjustment | null, CorrectionProblem>> {
  return inTurn(() => correctNow(known, address, correction));
}

async function correctNow(
  known: { store: Database; settings: SettingsStore },
  address: string,
  correction: Correction | null,
): Promise<Result<Adjustment | null, CorrectionProblem>> {
  const found = await attempt(() => findPiece(known.store, address));
  if (!found.ok) return found;
  const piece = found.value;
  if (!piece || piece.judgement.notJudged !== null) return failed('missing');
  const { settings } = await known.settings.get();
  const plain =
    piece.adjusted === null ? settings : { ...settings, ...adjust(settings, piece.host, piece.adjusted, -1) };
  const adjustment = correction === null ? null : proposeCorrection(piece.judgement, piece.host, correction, plain);
  const next = adjustment === null ? plain : adjust(plain, piece.host, adjustment, 1);
  const saved = await known.settings.setAll({ ruleFactors: next.ruleFactors, siteOffsets: next.siteOffsets });
  if (!saved.ok) return saved;
  const marked = await setCorrection(known.store, address, correction, adjustment);
  if (marked.ok) return done(adjustment);
  // The mark could not be kept, so the settings must not keep the change it stands for either.
  await known.settings.setAll({ ruleFactors: settings.ruleFactors, siteOffsets: settings.siteOffsets });
  return marked;
}

/**
 * Sets one rule or one site back to where it was before any correction. The corrections of single pieces stay as what
 * the reader said, but no longer stand for this part: taking them back later leaves it alone.
 */
export function resetAdjustment(
  known: { store: Database; settings: SettingsStore },
  part: AdjustedPart,
): Promise<Result<null, StoreProblem | SettingProblem>> {
  return inTurn(() => resetNow(known, part));
}

async function resetNow(
  known: { store: Database; settings: SettingsStore },
  part: AdjustedPart,
): Promise<Result<null, StoreProblem | SettingProblem>> {
  const { settings } = await known.settings.get();
  const ruleFactors = { ...settings.ruleFactors };
  const siteOffsets = { ...settings.siteOffsets };
  if ('rule' in part) delete ruleFactors[part.rule];
  else delete siteOffsets[part.host];
  const saved = await known.settings.setAll({ ruleFactors, siteOffsets });
  if (!saved.ok) return saved;
  const forgotten = await forgetAdjustment(known.store, part);
  if (forgotten.ok) return done(null);
  await known.settings.setAll({ ruleFactors: settings.ruleFactors, siteOffsets: settings.siteOffsets });
  return forgotten;
}
