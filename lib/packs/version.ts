import textVersion from 'virtual:packs-version';
import { rulebookFormat } from '../rules/rulebook';

/** Changes when the shipped rules or the layout of compiled ones do: the key of the stored rulebook. */
export const packsVersion: string = `${rulebookFormat}-${textVersion}`;
