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
 * How much of each further sign is new: 1 would add them up, infinity would keep only the strongest. Four mild
 * signs are still a mild headline (label 1), two clear ones are more than clear; fitted on development headlines.
 */
const overlapPower = 1.5;

/**
 * Several signs of one headline together: a power sum, so one sign counts in full, further ones ever less, in any
 * order; more signs or more points never read lower. 45 and 45 make 71, four times 15 make 38.
 */
export function combine(points: readonly number[]): number {
  let sum = 0;
  for (const each of points) sum += each ** overlapPower;
  return sum ** (1 / overlapPower);
}
