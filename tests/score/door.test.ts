import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';

interface Run {
  code: number | null;
  lines: Record<string, unknown>[];
  errors: string;
}

/** The real command, without npm around it. */
function score(input: string, args: string[] = []): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/ts.mjs', 'scripts/score.ts', ...args], { cwd: process.cwd() });
    let out = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code,
        errors,
        lines: out
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Record<string, unknown>),
      }),
    );
    child.stdin.end(input);
  });
}

const strategyFile = (content: unknown): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'evenkeel-')), 'strategy.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
};

describe('npm run score', { timeout: 30_000 }, () => {
  it('answers in order, and a bad line with its number', async () => {
    const { code, lines } = await score(
      [
        '{"id":1,"title":"The AI revolution is here and it changes everything"}',
        'not json',
        '{"id":3}',
        '',
        '{"id":"five","title":"Das Wetter bleibt am Wochenende ruhig und kühl"}',
      ].join('\n'),
    );
    expect(code).toBe(0);
    expect(lines.map((line) => line['id'] ?? line['line'])).toEqual([1, 2, 3, 'five']);
    expect(String(lines[1]?.['error'])).toContain('JSON');
    expect(lines[2]?.['error']).toBe('title is missing or not text');
    expect(Number(lines[0]?.['hype'])).toBeGreaterThan(30);
    const reasons = lines[0]?.['reasons'] as { points: number }[];
    expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(lines[0]?.['hype']);
    expect(lines[3]).toMatchObject({ lang: 'de', hype: 0, signal: 'none' });
  });

  it('serves a strategy, and gives articles their grey states', async () => {
    const file = strategyFile({ name: 'Mine', goals: [{ name: 'Mail', weight: 3, keywords: { en: ['newsletter'] } }] });
    const text = Array.from({ length: 30 }, (_, i) => `The gardener plants tulip number ${i} in the morning sun.`).join(
      ' ',
    );
    const { lines } = await score(
      `{"id":"a","title":"Newsletter tool adds a chatbot"}\n{"id":"b","title":"A garden","text":${JSON.stringify(text)}}\n{"id":"c","title":"Short","text":"Only this."}\n`,
      ['--strategy', file],
    );
    expect(Number(lines[0]?.['relevance'])).toBeGreaterThan(50);
    const { goals, kind, relevance } = lines[0] as {
      goals: { goal: string; points: number }[];
      kind: { points: number };
      relevance: number;
    };
    expect(goals).toMatchObject([{ goal: 'Mail' }]);
    expect((goals[0]?.points ?? 0) + kind.points).toBe(relevance);
    expect(lines.slice(1).map((line) => line['notJudged'])).toEqual(['not-about-ai', 'too-short']);
  });

  it('names what is wrong in a strategy file by its path', async () => {
    const { code, errors } = await score('', [
      '--strategy',
      strategyFile({ name: 'Mine', goals: [{ name: 'Mail', weight: 3, keywords: { en: [7] } }] }),
    ]);
    expect(code).toBe(2);
    expect(errors).toContain('goals[0].keywords.en[0]');
  });
});
