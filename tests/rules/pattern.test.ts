import { describe, expect, test } from 'vitest';
import { parsePattern } from '../../lib/rules/pattern';

const lists = new Set(['model']);

function refusal(pattern: string, plain = false): string | null {
  const parsed = parsePattern(pattern, plain ? null : lists);
  return parsed.ok ? null : parsed.error;
}

describe('refused, with a sentence for the author', () => {
  test.each([
    ['', 'needs at least one word'],
    ['#word', 'needs at least one word'],
    ['<0-3>', 'a gap stands between words'],
    ['ai <0-3>', 'a gap stands between words'],
    [',', 'needs at least one word'],
    ['ai <0-9> end', 'at most 8'],
    ['ai <3-2> end', 'is no gap'],
    ['ai <x> end', 'is no gap'],
    ['a <1> b <1> c <1> d <1> e <1> f', 'more than 4 gaps'],
    ['a <8> b <8> c <8> d <8> e', 'spans more than 32'],
    ['{a|b', 'not closed'],
    ['a|b', 'stands outside'],
    ['a}', 'closes nothing'],
    ['{a]', 'closes nothing'],
    ['{}', 'a bracket is empty'],
    ['{{{{{a}}}}}', 'nested too deeply'],
    ['@other', 'there is no list'],
    ['#colour9', 'is no class'],
    ['ab*', 'at least 3 letters'],
    ['*abc', 'at least 4 letters'],
    ['re*lution', 'one "*" a word'],
    ['*volut*', 'one "*" a word'],
    ['=KI*', 'do not go together'],
    ['=,', 'more than letters'],
    ['"', 'has no word'],
    ['🚀', 'write #emoji'],
    ['a'.repeat(70), 'longer than 64'],
    ['ab '.repeat(120), 'longer than 320'],
    ['{a|b c|d e} {a|b c|d e} {a|b c|d e} {a|b c|d e} {a|b c|d e} {a|b c|d e}', 'more than 256 ways'],
  ])('%s', (pattern, reason) => {
    expect(refusal(pattern)).toContain(reason);
  });

  test.each(['@model', '[a] b', 'a <1> b', '^ a', '#name', '{a|} b', '*'])('in a list: %s', (pattern) => {
    expect(refusal(pattern, true)).not.toBeNull();
  });
});

describe('read', () => {
  test.each([
    'ai',
    '=KI',
    '{@model|new} killer',
    '*-killer',
    "you won't",
    "n't",
    '^^ # ways',
    '99 % of',
    '# %',
    '! !',
    'AI, {the|a} end?',
    '{all|} new',
    '[new] <0-2> ai',
    '#1',
  ])('%s', (pattern) => {
    expect(refusal(pattern)).toBeNull();
  });

  test('alternatives of one word are one way to read it, longer ones and options one each', () => {
    const ways = (pattern: string): number => {
      const parsed = parsePattern(pattern, lists);
      return parsed.ok ? parsed.value.length : 0;
    };
    expect(ways('{a|b|c} {d|e}')).toBe(1);
    expect(ways('{a|b c|d e} x')).toBe(3);
    expect(ways('[a|b] x')).toBe(2);
    expect(ways('{@model|a} x')).toBe(2);
  });

  test('a pattern is split as a text is', () => {
    const parsed = parsePattern("Größter Game-Changer won't", lists);
    expect(parsed.ok && parsed.value[0]?.map((element) => (element.kind === 'item' ? element.keys : element))).toEqual([
      ['w:groesster'],
      ['w:game'],
      ['w:changer'],
      ['w:won'],
      ["w:'t"],
    ]);
  });
});

test('any text is read or refused, never thrown at', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    '|',
    '<',
    '>',
    '^',
    '$',
    '#',
    '@',
    '=',
    '*',
    '-',
    ' ',
    'a',
    'abcd',
    '1',
    '%',
    ',',
    "'",
    '\0',
    '\ud83d',
    '🚀',
    'ä',
  ];
  let seed = 1;
  for (let round = 0; round < 20_000; round++) {
    let pattern = '';
    for (let i = 0; i < 8; i++) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      pattern += pieces[(seed >>> 8) % pieces.length];
    }
    expect(typeof parsePattern(pattern, lists).ok).toBe('boolean');
  }
});
