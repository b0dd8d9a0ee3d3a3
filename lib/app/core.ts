import type { Lang } from '../locale/lang';
import { needCandidates, novelty } from '../novelty/novelty';
import { signature } from '../novelty/signature';
import type { Rulebook, RulebookData } from '../rules/rulebook';
import { loadRulebook, rulebookFormat } from '../rules/rulebook';
import { judge, judgeIn, languageOf } from '../score/judge';
import type { Piece } from '../score/judgement';
import { loadCompiled, saveCompiled } from '../store/compiled';
import type { Database } from '../store/database';
import type { Core } from './app';
import type { Reporter } from './errors';

/** The packs to judge by: `version` is known without reading them, `compile` parses, checks and compiles them. */
export interface PackSource {
  version: string;
  compile(): Promise<RulebookData>;
}

/** The judge over one rulebook. A piece's language is found once, however often it is asked about. */
export function coreOf(book: Rulebook): Core {
  const langs = new WeakMap<Piece, Lang | null>();
  const langOf = (piece: Piece): Lang | null => {
    const known = langs.get(piece);
    if (known !== undefined) return known;
    const { lang } = languageOf(piece);
    langs.set(piece, lang);
    return lang;
  };
  return {
    judge: (piece, reader) => {
      const lang = langOf(piece);
      return lang === null ? judge(piece, { ...reader, book }) : judgeIn(piece, lang, { ...reader, book });
    },
    meet: (piece) => {
      const lang = langOf(piece);
      if (lang === null) return null;
      const tokens = signature(piece.title, piece.text ?? piece.teaser ?? '', lang);
      return { lang, tokens, lookUp: needCandidates(tokens) };
    },
    noveltyOf: novelty,
  };
}

/**
 * Loads the compiled rulebook of this version, or compiles it once and keeps it for the next wake-up.
 * A store that does not answer costs the compilation (tenths of a second), not the verdict.
 */
export async function openCore(store: Database, packs: PackSource, report: Reporter): Promise<Core> {
  const kept = await loadCompiled(store, packs.version);
  if (!kept.ok) report(`store.${kept.error}`);
  if (kept.ok && isRulebook(kept.value)) return coreOf(loadRulebook(kept.value));
  const data = await compiled(packs, report);
  const saved = await saveCompiled(store, packs.version, data);
  if (!saved.ok) report(`store.${saved.error}`);
  return coreOf(loadRulebook(data));
}

/** A refused pack is a broken build: the reader is told by its own code, and nothing is judged with half the rules. */
async function compiled(packs: PackSource, report: Reporter): Promise<RulebookData> {
  try {
    return await packs.compile();
  } catch (error) {
    report('packs.refused', error);
    throw error;
  }
}

/** Only our own earlier self writes there, under a version that changes with the format; a damaged row is compiled anew. */
function isRulebook(raw: unknown): raw is RulebookData {
  return typeof raw === 'object' && raw !== null && 'format' in raw && raw.format === rulebookFormat;
}
