import { describe, expect, it } from 'vitest';
import { parseHost, parseHosts, isAmong } from '../../lib/settings/host';
import { defaultSettings, parseSettings, schema, settingKeys } from '../../lib/settings/schema';
import { openSettings } from '../../lib/settings/settings-store';
import { parseStrategyText } from '../../lib/settings/strategy';
import { memoryArea } from './memory-area';

describe('parsing settings', () => {
  it('gives good defaults for nothing, null and nonsense', () => {
    for (const raw of [undefined, null, 7, 'x', [], {}]) {
      const { settings, damaged } = parseSettings(raw);
      expect(settings).toEqual(parseSettings({}).settings);
      expect(damaged).toEqual([]);
    }
    expect(defaultSettings('de').goals.map((goal) => goal.name)).toEqual([
      'Content und Suche',
      'Kampagnen und Anzeigen',
      'Recht und Datenschutz',
    ]);
    expect(defaultSettings().minutes).toBe(20);
  });

  it('falls back key by key and drops what it does not know', () => {
    const { settings, damaged } = parseSettings({
      minutes: 'many',
      where: 'sites',
      wherever: 1,
      thresholds: { hype: 60, novelty: 'x' },
    });
    expect(settings.minutes).toBe(20);
    expect(settings.where).toBe('sites');
    expect(settings.thresholds).toEqual({ hype: 60, relevance: 30, novelty: 30 });
    expect(damaged).toEqual(['minutes', 'thresholds']);
    expect(settings).not.toHaveProperty('wherever');
  });

  it('every default reads back as itself', () => {
    for (const key of settingKeys)
      expect(schema[key].read(schema[key].fallback), key).toEqual({ value: schema[key].fallback, clean: true });
  });

  it('keeps the readable goals of a partly damaged list', () => {
    const good = { name: 'Newsletter', weight: 2, keywords: { de: ['Newsletter'] } };
    const { settings, damaged } = parseSettings({ goals: [good, { name: '' }, 4, { ...good, colour: 'blue' }] });
    expect(settings.goals).toEqual([good]);
    expect(damaged).toEqual(['goals']);
  });

  it('never hands out a shared default', () => {
    parseSettings({}).settings.sites.push('beispiel.example');
    expect(parseSettings({}).settings.sites).not.toContain('beispiel.example');
  });
});

describe('sites', () => {
  it.each([
    ['https://www.Tagesblatt.example/ki?x=1#y', 'tagesblatt.example'],
    ['  http://news.tagesblatt.example:8080/ ', 'news.tagesblatt.example'],
    ['*.tagesblatt.example', 'tagesblatt.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['www.de', 'www.de'],
  ])('reads %s', (pasted, host) => {
    expect(parseHost(pasted)).toEqual({ ok: true, value: host });
  });

  it.each([
    ['', 'empty'],
    ['localhost', 'no-domain'],
    ['two words.example', 'not-a-host'],
    ['javascript:alert(1)', 'not-a-host'],
    ['file:///etc/passwd', 'not-a-host'],
    ['192.168.0.1', 'not-a-host'],
    ['a..b.example', 'not-a-host'],
    ['chrome://settings', 'not-a-host'],
  ])('refuses %j as %s', (pasted, why) => {
    expect(parseHost(pasted)).toEqual({ ok: false, error: why });
  });

  it('takes a site with what is below it and nothing that only ends alike', () => {
    expect(isAmong('www.heise.de', ['heise.de'])).toBe(true);
    expect(isAmong('shop.heise.de', ['t3n.de', 'heise.de'])).toBe(true);
    expect(isAmong('notheise.de', ['heise.de'])).toBe(false);
    expect(isAmong('heise.de.evil.example', ['heise.de'])).toBe(false);
    expect(isAmong('netflix.com', ['x.com'])).toBe(false);
    expect(isAmong('heise.de', [])).toBe(false);
  });

  it('reads a pasted list once each and names what it refused', () => {
    expect(parseHosts('a.example, https://www.a.example/x\nb.example;nonsense')).toEqual({
      hosts: ['a.example', 'b.example'],
      refused: [{ text: 'nonsense', why: 'no-domain' }],
    });
  });

  it('knows subdomains, not lookalikes', () => {
    expect(isAmong('www.news.blatt.example', ['blatt.example'])).toBe(true);
    expect(isAmong('netzblatt.example', ['blatt.example'])).toBe(false);
  });
});

describe('strategy files', () => {
  it('accepts missing fields and languages', () => {
    const read = parseStrategyText('{"name":"Mine","goals":[{"name":"CRM","keywords":{"en":["CRM"]}}]}');
    expect(read).toEqual({
      ok: true,
      value: { name: 'Mine', goals: [{ name: 'CRM', weight: 1, keywords: { en: ['CRM'] } }] },
    });
  });

  it.each([
    ['{', { path: '', reason: 'not-json' }],
    ['{"goals":[{"name":"a","keyword":{}}]}', { path: 'goals[0].keyword', reason: 'unknown-field' }],
    ['{"goals":[{"name":"a","keywords":{"fr":["x"]}}]}', { path: 'goals[0].keywords.fr', reason: 'unknown-field' }],
    ['{"goals":[{"name":"a","weight":4}]}', { path: 'goals[0].weight', reason: 'weight' }],
    ['{"goals":[{"name":"a","until":"2027-02-30"}]}', { path: 'goals[0].until', reason: 'date' }],
    ['{"goals":[{"name":"a","keywords":{"en":["x",3]}}]}', { path: 'goals[0].keywords.en[1]', reason: 'not-text' }],
  ])('refuses %s with the path', (text, problem) => {
    expect(parseStrategyText(text)).toEqual({ ok: false, error: problem });
  });
});

describe('the settings store', () => {
  it('names the default goals in the language the reader chose', async () => {
    const settings = openSettings(memoryArea(), 'en');
    await settings.set('language', 'de');
    expect((await settings.get()).settings.goals).toEqual(defaultSettings('de').goals);
    await settings.set('language', 'auto');
    expect((await settings.get()).settings.goals).toEqual(defaultSettings('en').goals);
  });

  it('keeps one key a setting and tells listeners', async () => {
    const area = memoryArea();
    const settings = openSettings(area, 'de');
    const heard: number[] = [];
    const stop = settings.onChange((state) => heard.push(state.settings.minutes));
    expect(await settings.set('minutes', 35)).toEqual({ ok: true, value: null });
    await settings.set('where', 'all');
    stop();
    await settings.set('minutes', 10);
    expect(heard).toEqual([35, 35]);
    expect(area.items).toEqual({ 'setting.minutes': 10, 'setting.where': 'all' });
    expect((await openSettings(area).get()).settings.where).toBe('all');
  });

  it('takes along what was kept aside, and erases it with everything an older version left', async () => {
    const area = memoryArea({ 'setting.goals': 'none', 'setting.oldName': 1, 'damaged.sites': 7, errors: [] });
    const settings = openSettings(area);
    await settings.set('goals', []);
    expect(await settings.exportAll()).toMatchObject({ settings: { goals: [] }, damaged: { goals: 'none', sites: 7 } });
    await settings.reset();
    expect(Object.keys(area.items)).toEqual(['errors']);
  });

  it('keeps a damaged value when it is replaced', async () => {
    const area = memoryArea({ 'setting.goals': [{ name: 'Old', colour: 'blue' }] });
    const settings = openSettings(area);
    expect((await settings.get()).damaged).toEqual(['goals']);
    await settings.set('goals', []);
    expect(area.items['damaged.goals']).toEqual([{ name: 'Old', colour: 'blue' }]);
    expect((await settings.get()).damaged).toEqual([]);
  });

  it('refuses an invalid value and writes nothing', async () => {
    const area = memoryArea();
    expect(await openSettings(area).set('minutes', 601)).toEqual({ ok: false, error: 'invalid' });
    expect(area.items).toEqual({});
  });

  it('gives full and unreachable storage as values', async () => {
    const full = memoryArea({}, new Error('QUOTA_BYTES quota exceeded'));
    expect(await openSettings(full).set('minutes', 5)).toEqual({ ok: false, error: 'quota' });
    const gone = memoryArea({}, new Error('An unexpected error occurred'));
    expect(await openSettings(gone).set('minutes', 5)).toEqual({ ok: false, error: 'unavailable' });
  });
});
