import type { engineKinds } from './negation';

const contrast = 'but however aber sondern jedoch allerdings dagegen hingegen';

/** The engine's own words, folded as patterns are. Read by the compiler alone, so that no wake-up carries them. */
export const engineWords: Readonly<Record<(typeof engineKinds)[number], string>> = {
  /** They end the reach of a negator. */
  contrast,
  /** So do these behind a comma. */
  conjunction: `${contrast} and or so because while although though as which who und oder weil waehrend obwohl denn doch dafuer`,
  /** Behind a negator they undo it: "not only". */
  undoing:
    'only just merely simply solely nur bloss lediglich allein ausschliesslich doubt question wonder zweifel frage wunder umsonst',
  /** They deny the verb they stand by. "No", "nobody" and "kein" deny what follows, wherever that goes on. */
  not: "not 't nicht",
  without: 'without ohne',
  participles:
    'acting adapting adopting automating building changing doing embracing experimenting getting having implementing ' +
    'innovating integrating investing keeping knowing learning leveraging making moving paying preparing taking ' +
    'training trying understanding upgrading upskilling using',
  be: "is are was were 's 're am be been being",
  subordinators: 'if when unless who whoever that which whose wer wenn falls solange sobald',
  /** Articles, too: relative only behind a comma. */
  relatives: 'die der das deren dessen',
  /** Verbs of the main clause such sentences go on with. */
  verbs:
    "will 'll would can could may might must should is are was were 're has have get gets risk risks lose loses fall " +
    'falls die dies fail fails become becomes wird werden wirst werdet kann koennen kannst muss muessen musst ist sind ' +
    'bist verliert verlieren verlierst faellt fallen faellst bleibt bleiben bleibst geht gehen gehst stirbt sterben ' +
    'droht drohen riskiert riskieren hat haben',
};
