import type { Verdict } from '../score/judgement';
import type { Bilingual } from './lang';

/** The four words. */
export const verdictWords: Readonly<Record<Verdict, Bilingual>> = {
  read: { en: 'Read', de: 'Lesen' },
  skim: { en: 'Skim', de: 'Überfliegen' },
  park: { en: 'Park', de: 'Parken' },
  skip: { en: 'Skip', de: 'Auslassen' },
};

/**
 * The sentence for each line of the verdict rule. {hype}, {relevance} and {novelty} are the reader's own
 * thresholds, {half} half of the relevance threshold, {high} the mark from which a piece serves a goal strongly.
 */
export const verdictSentences = {
  'seen-hype': {
    en: 'Less than {novelty} % new to you, signs of hype at {hype} or more, relevance under {high}: skip.',
    de: 'Weniger als {novelty} % neu für dich, Hype-Anzeichen bei {hype} oder mehr, Relevanz unter {high}: auslassen.',
  },
  'seen-relevant': {
    en: 'Less than {novelty} % new to you, but relevant ({relevance} or more): skim for what is new.',
    de: 'Weniger als {novelty} % neu für dich, aber relevant (ab {relevance}): nach dem Neuen überfliegen.',
  },
  seen: {
    en: 'Less than {novelty} % new to you and relevance under {relevance}: skip.',
    de: 'Weniger als {novelty} % neu für dich und Relevanz unter {relevance}: auslassen.',
  },
  'hype-high': {
    en: 'Signs of hype at {hype} or more, but relevance at {high} or more: skim for the substance.',
    de: 'Hype-Anzeichen bei {hype} oder mehr, aber Relevanz bei {high} oder mehr: nach der Substanz überfliegen.',
  },
  'hype-relevant': {
    en: 'Relevant ({relevance} or more), but signs of hype at {hype} or more: park until the noise has settled.',
    de: 'Relevant (ab {relevance}), aber Hype-Anzeichen bei {hype} oder mehr: parken, bis sich der Lärm gelegt hat.',
  },
  hype: {
    en: 'Signs of hype at {hype} or more and relevance under {relevance}: skip.',
    de: 'Hype-Anzeichen bei {hype} oder mehr und Relevanz unter {relevance}: auslassen.',
  },
  'high-relevance': {
    en: 'Relevance at {high} or more: read, even if it takes longer than today’s minutes.',
    de: 'Relevanz bei {high} oder mehr: lesen, auch wenn es länger dauert als deine Minuten heute.',
  },
  'too-long': {
    en: 'It serves a goal ({half} or more), but takes longer than what is left of today: park.',
    de: 'Es dient einem Ziel (ab {half}), dauert aber länger, als heute übrig ist: parken.',
  },
  relevant: {
    en: 'Relevant ({relevance} or more) and signs of hype under {hype}: read.',
    de: 'Relevant (ab {relevance}) und Hype-Anzeichen unter {hype}: lesen.',
  },
  touches: {
    en: 'It touches a goal (relevance {half} to {relevance}) and signs of hype stay under {hype}: skim.',
    de: 'Es streift ein Ziel (Relevanz {half} bis {relevance}), Hype-Anzeichen unter {hype}: überfliegen.',
  },
  'no-goal': {
    en: 'It serves none of your goals (relevance under {half}): skip, however calm it is.',
    de: 'Es dient keinem deiner Ziele (Relevanz unter {half}): auslassen, so ruhig es auch ist.',
  },
} as const satisfies Record<string, Bilingual>;

export type Because = keyof typeof verdictSentences;
