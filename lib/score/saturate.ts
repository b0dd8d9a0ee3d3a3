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

/**
 * How much of each further sign is new: 1 would add them up, infinity would keep only the strongest. Chosen on
 * headlines of sources the rules were not written from: loud headlines nobody has seen speak in several mild signs
 * more often than in a strong one, and with 1.5 every tenth of them stayed below 40 for it.
 */
const overlapPower = 1.3;

/**
 * Several signs of one headline together: a power sum, so one sign counts in full, further ones ever less, in any
 * order; more signs or more points never read lower. 45 and 45 make 77, four times 15 make 44.
 */
export function combine(points: readonly number[]): number {
  let sum = 0;
  for (const each of points) sum += each ** overlapPower;
  return sum ** (1 / overlapPower);
}
