import type { Result } from '../result';
import { failed } from '../result';
import type { AskName, Asks, Tells } from './contract';

/** How a message travels: chrome.runtime.sendMessage, or a function in a test. */
export type Transport = (message: unknown) => Promise<unknown>;

/**
 * 'refused': this sender may not ask that. 'invalid': the ask was not of the contract's shape. 'failed': a bug in
 * the handler, already reported there. 'unreachable': nobody listens (the extension was updated or removed).
 */
export type MessageProblem = 'refused' | 'invalid' | 'failed' | 'unreachable';

export type Reply<Name extends AskName = AskName> = Result<
  Asks[Name]['answer'],
  Exclude<MessageProblem, 'unreachable'>
>;

/** On the wire: the mark tells our messages from those of others in the same channel. */
export interface Envelope {
  evenkeel: 1;
  name: string;
  ask: unknown;
}

export type Line = <Name extends AskName>(
  name: Name,
  ask: Asks[Name]['ask'],
) => Promise<Result<Asks[Name]['answer'], MessageProblem>>;

/** A line to the background: `const ask = openLine((message) => runtime.sendMessage(message))`. Never rejects. */
export function openLine(transport: Transport): Line {
  return async <Name extends AskName>(name: Name, ask: Asks[Name]['ask']) => {
    const envelope: Envelope = { evenkeel: 1, name, ask };
    try {
      const reply = await transport(envelope);
      return isReply<Name>(reply) ? reply : failed('unreachable');
    } catch {
      // A runtime rejects only when nobody can answer any more; the words differ by browser, the remedy does not.
      return failed('unreachable');
    }
  };
}

/**
 * Asks, and once more when nobody answered: a worker may die in the middle of an answer, and the next question wakes it.
 * Only for questions that may be heard twice.
 */
export async function askTwice<Name extends AskName>(
  ask: Line,
  name: Name,
  body: Asks[Name]['ask'],
): ReturnType<typeof ask<Name>> {
  const answer = await ask(name, body);
  return !answer.ok && answer.error === 'unreachable' ? ask(name, body) : answer;
}

function isReply<Name extends AskName>(raw: unknown): raw is Reply<Name> {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    'ok' in raw &&
    typeof raw.ok === 'boolean' &&
    ('value' in raw || 'error' in raw)
  );
}

/** What the background sends to a page's small script. */
export function tellOf(name: keyof Tells): { evenkeel: 1; tell: keyof Tells } {
  return { evenkeel: 1, tell: name };
}

/** The name of what the background tells, or null for any other message. */
export function parseTell(raw: unknown): keyof Tells | null {
  if (typeof raw !== 'object' || raw === null || !('evenkeel' in raw) || !('tell' in raw)) return null;
  if (raw.evenkeel !== 1) return null;
  return raw.tell === 'page.refresh' || raw.tell === 'page.stop' ? raw.tell : null;
}
