import { describe, expect, it } from 'vitest';
import { PRESETS, findPreset } from '../../lib/settings/presets/presets';
import { goalsOf } from '../../lib/settings/presets/preset';
import { parseStrategy } from '../../lib/settings/strategy';
import { scoreRelevance } from '../../lib/score/relevance';

describe('presets', () => {
  it('are at least eight, each with its own id and names in both languages', () => {
    expect(PRESETS.length).toBeGreaterThanOrEqual(8);
    expect(new Set(PRESETS.map(({ id }) => id)).size).toBe(PRESETS.length);
    for (const { id, name, about } of PRESETS) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const text of [name, about]) expect(text.en.trim() && text.de.trim(), id).not.toBe('');
    }
  });

  it.each(PRESETS.map((preset) => [preset.id, preset] as const))('%s is rich in both languages', (_id, preset) => {
    expect(preset.goals.length).toBeGreaterThanOrEqual(3);
    expect(preset.goals.length).toBeLessThanOrEqual(5);
    for (const goal of preset.goals) {
      for (const lang of ['en', 'de'] as const) {
        expect(goal.keywords[lang].length, goal.name[lang]).toBeGreaterThanOrEqual(8);
        expect(new Set(goal.keywords[lang]).size).toBe(goal.keywords[lang].length);
      }
    }
  });

  it.each(PRESETS.map((preset) => [preset.id, preset] as const))(
    '%s is a valid strategy in both languages',
    (_id, preset) => {
      for (const lang of ['en', 'de'] as const) {
        const strategy = { name: preset.name[lang], goals: goalsOf(preset, lang) };
        expect(parseStrategy(strategy)).toEqual({ ok: true, value: strategy });
      }
    },
  );

  it('gives goals that may be edited without changing the preset', () => {
    const preset = PRESETS[0];
    expect(preset).toBeDefined();
    if (!preset) return;
    goalsOf(preset, 'en')[0]?.keywords.en?.push('own word');
    expect(goalsOf(preset, 'en')[0]?.keywords.en).not.toContain('own word');
    expect(findPreset(preset.id)).toBe(preset);
    expect(findPreset(null)).toBeNull();
    expect(findPreset('astronaut')).toBeNull();
  });

  it.each([
    [
      'seo-content',
      'Search engines send fewer readers to recipe sites',
      'Suchmaschinen schicken Rezeptseiten weniger Leser',
    ],
    ['performance', 'Attribution in Google Ads changes in June', 'Attribution in Google Ads ändert sich im Juni'],
    [
      'ecommerce',
      'Online retailers test assistants that fill the basket',
      'Onlinehändler testen Assistenten, die den Warenkorb füllen',
    ],
    ['crm-automation', 'CRM vendors open customer data to agents', 'CRM-Anbieter öffnen Kundendaten für Agenten'],
    [
      'brand-creative',
      'Brands use image generators for autumn campaigns',
      'Marken nutzen Bildgeneratoren für Herbstkampagnen',
    ],
    ['social-media', 'Instagram labels edited Reels', 'Instagram kennzeichnet bearbeitete Kurzvideos'],
    [
      'b2b-demand',
      'Lead generation: what sales teams hand to software',
      'Leadgenerierung: was der Vertrieb der Software überlässt',
    ],
    ['agency', 'Advertising agencies bill by result', 'Werbeagenturen rechnen nach Ergebnis ab'],
    [
      'communications',
      'Newsroom finds a deepfake of its own anchor',
      'Redaktion findet Deepfake der eigenen Sprecherin',
    ],
    [
      'product-marketing',
      'Rival raises its price and loses market share',
      'Konkurrent verliert nach Preiserhöhung Marktanteile',
    ],
  ])('%s finds its news in both languages', (id, en, de) => {
    const preset = findPreset(id);
    expect(preset).not.toBeNull();
    if (!preset) return;
    const goals = goalsOf(preset, 'en');
    const football = scoreRelevance({ title: 'Rain stops the cup match in Leeds' }, 'en', goals, '2025-05-01').value;
    expect(football).toBe(0);
    expect(scoreRelevance({ title: en }, 'en', goals, '2025-05-01').value).toBeGreaterThanOrEqual(40);
    expect(scoreRelevance({ title: de }, 'de', goals, '2025-05-01').value).toBeGreaterThanOrEqual(40);
  });

  it('gives an agency no news of government agencies', () => {
    const preset = findPreset('agency');
    const value = (title: string): number =>
      scoreRelevance({ title }, 'en', preset ? goalsOf(preset, 'en') : [], '2025-05-01').value;
    expect(value('Government agencies order new chairs')).toBeLessThan(value('Ad agencies order new chairs') / 2);
  });
});
