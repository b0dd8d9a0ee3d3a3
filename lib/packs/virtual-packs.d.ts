/** The shipped packs as JSON text; scripts/packs-plugin.mjs makes it. */
declare module 'virtual:packs' {
  const text: string;
  export default text;
}
