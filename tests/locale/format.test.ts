import { describe, expect, test } from 'vitest';
import { counted } from '../../lib/locale/lang';
import { greyText } from '../../lib/locale/not-judged';
import { popupWords } from '../../lib/locale/popup';
import { chooseLang } from '../../lib/locale/choose';
import { formatComingDay, formatDay, formatMinutes, formatPoints, weekdayName } from '../../lib/locale/format';

describe('one and many', () => {
  test('one thing has its own words in both languages', () => {
    expect([0, 1, 2].map((n) => counted(n, popupWords.sumOne, popupWords.sumAll).de)).toEqual([
      'Alle {n} Gründe',
      'Der eine Grund',
      'Alle {n} Gründe',
    ]);
  });

  test('too little text is said for none, one and more words', () => {
    expect([0, 1, 30].map((words) => greyText('too-short', words).en.split(':')[0])).toEqual([
      'No text could be read here.',
      'Only one word could be read',
      'Only {words} words could be read',
    ]);
    expect(greyText('paywall', 1).de).toContain('Nur ein Wort');
    expect(greyText('language', 1)).toBe(greyText('language', 9));
  });
});

describe('numbers and days as people say them', () => {
  test('minutes', () => {
    expect([0, 0.3, 1, 5.7, 59.4, 62, 119].map((minutes) => formatMinutes(minutes, 'en'))).toEqual([
      'no minutes',
      'under a minute',
      '1 minute',
      '6 minutes',
      '59 minutes',
      '1 h',
      '2 h',
    ]);
    expect(formatMinutes(70, 'de')).toBe('1 Std. 10 Min.');
  });

  test('points carry their sign', () => {
    expect([26, -8, 0].map(formatPoints)).toEqual(['+26', '\u22128', '0']);
  });

  test('days: today, yesterday, a weekday, then a date', () => {
    const now = new Date(2026, 10, 22, 9).getTime();
    const ago = (days: number): number => new Date(2026, 10, 22 - days, 23).getTime();
    expect([0, 1, 5, 30].map((days) => formatDay(ago(days), now, 'en'))).toEqual([
      'today',
      'yesterday',
      'Tuesday',
      '23 October',
    ]);
    expect([0, 1, 5, 30].map((days) => formatDay(ago(days), now, 'de'))).toEqual([
      'heute',
      'gestern',
      'Dienstag',
      '23. Oktober',
    ]);
  });

  test('a coming day within the week is its weekday', () => {
    expect(formatComingDay('2026-11-25', '2026-11-22', 'de')).toBe('Mittwoch');
    expect(formatComingDay('2026-12-25', '2026-11-22', 'en')).toContain('25 December');
    expect([0, 6].map((day) => weekdayName(day, 'en'))).toEqual(['Sunday', 'Saturday']);
  });

  test('the language: the choice, else the browser, else English', () => {
    expect([chooseLang('auto', 'de-AT'), chooseLang('auto', 'fr'), chooseLang('en', 'de')]).toEqual(['de', 'en', 'en']);
  });
});
