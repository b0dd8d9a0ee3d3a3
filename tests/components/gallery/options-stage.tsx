import { useState } from 'preact/hooks';
import '../../../components/options/options.css';
import { Options } from '../../../components/options/options';
import type { OptionsEvents, OptionsView, SectionId } from '../../../components/options/view';
import { goalsOf } from '../../../lib/settings/presets/preset';
import { PRESETS } from '../../../lib/settings/presets/presets';
import { defaultSettings } from '../../../lib/settings/schema';
import type { Lang } from '../../../lib/locale/lang';
import { now, piece } from './popup-states';

const seo = PRESETS[0] ?? { id: '', name: { en: '', de: '' }, about: { en: '', de: '' }, goals: [] };

/** The options page with invented data; changes live on stage only. */
export function optionsView(section: SectionId, lang: Lang): OptionsView {
  const goals = [
    ...defaultSettings(lang).goals,
    {
      name: 'Einwilligungsverwaltung und Datenschutzgrundverordnung',
      weight: 3 as const,
      keywords: { de: ['DSGVO'] },
      until: '2027-03-31',
      exclude: { de: ['Stellenanzeige'] },
    },
  ];
  return {
    section,
    settings: {
      ...defaultSettings(lang),
      goals: section === 'start' ? goalsOf(seo, lang) : goals,
      role: section === 'start' ? seo.id : null,
      weekdayMinutes: { '6': 5, '0': 0 },
      where: 'sites',
      paused: ['example-news.com'],
      firstRunDone: section !== 'start',
      ruleFactors: { 'en.killer-noun': 0, 'de.prophezeiung': 0.5 },
      siteOffsets: { 'heise.de': -6 },
    },
    roles: PRESETS.map((preset) => ({
      id: preset.id,
      name: preset.name,
      about: preset.about,
      goals: goalsOf(preset, lang),
    })),
    granted: { all: false, hosts: ['heise.de', 't3n.de'] },
    status: { kind: 'saved' },
    damaged: false,
    kept: { pieces: 214, seen: 1830, days: 34 },
    corrected: [piece({ correction: 'not-hype' })],
    errors: [{ at: now, code: 'store.quota', detail: 'QuotaExceededError: full' }],
    today: '2026-11-22',
    now,
  };
}

export function OptionsStage({ view }: { view: OptionsView }) {
  const [shown, setShown] = useState(view);
  const events: OptionsEvents = {
    onSave: (change) => setShown({ ...shown, settings: { ...shown.settings, ...change } }),
    onGo: (section) => setShown({ ...shown, section }),
    onGrant: async () => false,
    onDownload: () => undefined,
    onExportAll: async () => ({ ok: true, words: 'evenkeel.json' }),
    onErase: async () => ({ ok: true, words: '' }),
    onUndoCorrection: () => undefined,
    onResetAdjustment: () => undefined,
    onStart: () => undefined,
  };
  return <Options view={shown} events={events} />;
}
