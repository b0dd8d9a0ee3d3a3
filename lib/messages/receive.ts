import { done, failed } from '../result';
import type { AskName, Asks } from './contract';
import { askParsers, isObject } from './parse';
import type { Reply } from './send';

/** Who sent a message, as the browser itself says (never the message): chrome.runtime.MessageSender has this shape. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined; incognito: boolean } | undefined;
}

/** A page's small script, in the top frame of a tab. `url` is the page's address, from the browser. */
export interface PageSender {
  tabId: number;
  url: string;
  incognito: boolean;
}

/** 'page': a page's small script. 'own': popup or options. 'both': either. One line a message. */
const askers = {
  'page.article': 'page',
  'page.nothing': 'page',
  'page.draw': 'page',
  'listing.judge': 'page',
  'time.spent': 'page',
  'budget.more': 'both',
  'budget.leave': 'page',
  'tab.judge': 'own',
  'tab.jump': 'own',
  'settings.changed': 'own',
} as const satisfies Record<AskName, 'page' | 'own' | 'both'>;

type SenderOf<Name extends AskName> = { page: PageSender; own: null; both: PageSender | null }[(typeof askers)[Name]];

/** One function a message; the compiler asks for the missing one. `from` is null for popup and options. */
export type Handlers = {
  [Name in AskName]: (ask: Asks[Name]['ask'], from: SenderOf<Name>) => Promise<Asks[Name]['answer']>;
};

export interface Receiver {
  /** This extension's own id (runtime.id). */
  id: string;
  /** The address its own pages start with (runtime.getURL('')). */
  origin: string;
  /** Told about a handler that threw; the asker only hears 'failed'. */
  report: (name: AskName, error: unknown) => void;
}

/**
 * The background's one ear. Gives null for messages that are not ours (another listener may answer), else the
 * reply: refused senders and malformed asks never reach a handler.
 */
export function answerWith(
  handlers: Handlers,
  own: Receiver,
): (message: unknown, sender: Sender) => Promise<Reply> | null {
  const answer = async <Name extends AskName>(name: Name, raw: unknown, sender: Sender): Promise<Reply<Name>> => {
    const from = senderOf(sender, own);
    const wanted = askers[name];
    const isOwn = from === null;
    if (from === undefined || (wanted === 'page' && isOwn) || (wanted === 'own' && !isOwn)) return failed('refused');
    const ask = askParsers[name](raw);
    if (ask === undefined) return failed('invalid');
    try {
      return done(await handlers[name](ask, from as SenderOf<Name>));
    } catch (error) {
      own.report(name, error);
      return failed('failed');
    }
  };
  return (message, sender) => {
    if (!isObject(message) || message['evenkeel'] !== 1 || !('name' in message)) return null;
    const { name } = message;
    return isAskName(name) ? answer(name, message['ask'], sender) : Promise.resolve(failed('invalid'));
  };
}

function isAskName(raw: unknown): raw is AskName {
  return typeof raw === 'string' && Object.hasOwn(askers, raw);
}

/** null: one of our own pages. undefined: nobody we answer (another extension, a frame inside a page). */
function senderOf(sender: Sender, own: Receiver): PageSender | null | undefined {
  if (sender.id !== own.id) return undefined;
  if (sender.url?.startsWith(own.origin)) return null;
  const { tab } = sender;
  // The popup has no tab. Whatever has one and is none of our pages must be the top frame of a web page.
  const url = sender.url ?? tab?.url;
  if (tab?.id === undefined || sender.frameId !== 0 || url === undefined || !/^https?:\/\//.test(url)) return undefined;
  return { tabId: tab.id, url, incognito: tab.incognito };
}
