/** Up to here several signs simply add up. */
const knee = 55;
const room = 100 - knee;

/**
 * Compresses a raw sum of points into 0 to under 100: the identity up to 55, then ever flatter with the same
 * slope at the joint, so that it is smooth and strictly growing. 80 reads 74, 110 reads 87, 200 reads 98.
 */
export function saturate(raw: number): number {
  if (raw <= knee) return Math.max(0, raw);
  return knee + room * (1 - Math.exp(-(raw - knee) / room));
}
