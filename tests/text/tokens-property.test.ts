import { expect, test } from 'vitest';
import { Flag } from '../../lib/text/token-flags';
import { TokenReader, tokenText, tokenise } from '../../lib/text/tokens';
import { Random } from '../rules/random';

const pieces = [
  'a',
  'Z',
  'ä',
  'ß',
  '\u0308',
  '\u0301',
  '\u00ad',
  '\u200d',
  '1',
  '.',
  '. ',
  ',',
  "'",
  '’',
  '‘',
  '“',
  '”',
  '„',
  '"',
  '«',
  '»',
  '-',
  '–',
  '—',
  '$',
  '€',
  '%',
  '&',
  '!',
  '?',
  '…',
  '(',
  ')',
  ' ',
  '\u00a0',
  '\n',
  '\n\n',
  '\r\n',
  '\0',
  '\ud83d',
  '\ude80',
  '🚀',
  '👩‍💻',
  '𝗔',
  '漢',
  'א',
  'ب',
  '×',
  '\ufeff',
  'NASA',
  'Dr.',
  'z. B.',
  '3.5',
  '10x',
];

test('any text gives tokens in order, without overlap, inside the text, with whole surrogate pairs', () => {
  const random = new Random(11);
  for (let round = 0; round < 3000; round++) {
    let text = '';
    for (let i = random.below(40); i >= 0; i--) text += random.pick(pieces);
    const tokens = tokenise(text);
    let end = 0;
    let sentence = 0;
    for (let i = 0; i < tokens.count; i++) {
      const [from, to, flags] = [tokens.start[i] ?? -1, tokens.end[i] ?? -1, tokens.flags[i] ?? 0];
      expect(from).toBeGreaterThanOrEqual(end);
      expect(to).toBeGreaterThan(from);
      expect(tokens.sentence[i]).toBeGreaterThanOrEqual(sentence);
      expect(tokens.sentence[i]).toBeLessThanOrEqual(sentence + 1);
      const kinds = flags & (Flag.Word | Flag.Number | Flag.Punctuation | Flag.Emoji);
      expect(kinds !== 0 && (kinds & (kinds - 1)) === 0).toBe(true);
      end = to;
      sentence = tokens.sentence[i] ?? 0;
    }
    expect(end).toBeLessThanOrEqual(text.length);
    expect(tokens.sentences).toBe(tokens.count === 0 ? 0 : sentence + 1);
  }
});

test('a token is the same wherever it stands', () => {
  const random = new Random(12);
  const words = ['alpha', 'Béta', 'ΓΑΜΜΑ', 'Straße', '10x', '3,5', 'won’t', '🚀', '漢字'];
  for (let round = 0; round < 300; round++) {
    const word = random.pick(words);
    const alone = tokenise(word);
    const among = tokenise(`${random.pick(words)}, ${word} ${random.pick(words)}`);
    const from = Array.from({ length: among.count }, (_, i) => i).filter(
      (i) => among.hashA[i] === alone.hashA[0] && among.hashB[i] === alone.hashB[0],
    );
    expect(from.length).toBeGreaterThan(0);
  }
});

test('kept tokens stay what they were; a reader’s own last until its next text, also after a long one', () => {
  const first = tokenise('a,'.repeat(9000));
  const second = tokenise('b '.repeat(9000));
  expect([first.count, second.count]).toEqual([18_000, 9000]);
  expect(first.start[17_999]).toBe(17_999);
  expect(second.start[8999]).toBe(17_998);
  const reader = new TokenReader();
  for (const text of ['One größere Lösung', 'a,'.repeat(9000), 'x', '', 'Two 🚀 words – „Straße“ … end']) {
    const read = reader.read(text);
    const kept = tokenise(text);
    expect(read.count).toBe(kept.count);
    for (let i = 0; i < Math.min(20, kept.count); i++) expect(tokenText(read, i)).toBe(tokenText(kept, i));
  }
});
