import textVersion from 'virtual:packs-version';

/** Raised when compiled rulebooks of older releases can no longer be read. */
const compiledFormat = 4;

/** Changes when the shipped rules or the compiled format do: the key of the stored rulebook. */
export const packsVersion: string = `${compiledFormat}-${textVersion}`;
