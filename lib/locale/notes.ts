import type { Bilingual } from './lang';

/** The calm note at the end of the budget. Leaving is the first choice; it is never a lock. */
export const noteWords = {
  title: { en: 'That was your reading time for today', de: 'Das war deine Lesezeit für heute' },
  text: {
    en: 'You gave AI news {total} today and have read {spent}. What matters will still be there tomorrow.',
    de: 'Du hast KI-Nachrichten heute {total} gegeben und {spent} gelesen. Was wichtig ist, ist morgen auch noch da.',
  },
  textHype: {
    en: 'You gave AI news {total} today; {hype} of it went into hype. What matters will still be there tomorrow.',
    de: 'Du hast KI-Nachrichten heute {total} gegeben; {hype} davon gingen an Hype. Was wichtig ist, ist morgen auch noch da.',
  },
  none: {
    en: 'You planned no AI news for today. What matters will still be there tomorrow.',
    de: 'Für heute hattest du keine KI-Nachrichten geplant. Was wichtig ist, ist morgen auch noch da.',
  },
  leave: { en: 'Leave the page', de: 'Seite verlassen' },
  more: { en: 'Ten more minutes', de: 'Zehn Minuten mehr' },
} satisfies Record<string, Bilingual>;
