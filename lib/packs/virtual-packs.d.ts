/** The shipped packs as JSON text; scripts/packs-plugin.mjs makes it. */
declare module 'virtual:packs' {
  const text: string;
  export default text;
}

/** Version of that text, known without carrying it. */
declare module 'virtual:packs-version' {
  const version: string;
  export default version;
}
