import type { Growing } from './growing';
import { Head, Op, Probe, itemOf, opOf, operandOf, probeMask, probeShift } from './opcode';

/** A word as common as this is not worth noting wherever it stands, only to spare tries at rare words. */
const mostProbed = 500;

/** Whether a probe asks for its word from afar, so that the word must be noted wherever it stands. */
export const isFar = (probe: number): boolean => probe !== 0 && (probe & probeMask) >= Probe.Anywhere;

/** Whether finding the anchor of the sequence at code[id] and the word its probe asks for is finding the sequence. */
export function isWhole(code: Growing, id: number, probe: number): boolean {
  const count = code.at(id + Head.Count);
  if (count > 2 || (count === 2 && (probe === 0 || isFar(probe)))) return false;
  for (let place = 0; place < count; place++) {
    // A list's longer entries are followed.
    if (opOf(code.at(id + Head.Steps + place)) !== Op.Item) return false;
  }
  return true;
}

/** Chooses the probe of a sequence: the word looked for before the sequence is, see Probe. */
export class ProbeChoice {
  /** `code` holds the sequences, `costs` how often each item is expected, `listItem` the one-word entries of each list. */
  constructor(
    private readonly code: Growing,
    private readonly costs: Float64Array,
    private readonly listItem: Growing,
  ) {}

  /**
   * The probe of the sequence at code[id], 0 for none. A word beside the anchor is better than one anywhere, and that
   * better than a list.
   */
  of(id: number, anchor: number): number {
    const { code } = this;
    const count = code.at(id + Head.Count);
    const stepAt = (place: number): number => code.at(id + Head.Steps + place);
    const itemAt = (place: number): number =>
      place >= 0 && place < count && place !== anchor && opOf(stepAt(place)) === Op.Item ? itemOf(stepAt(place)) : -1;
    const beside = (way: 1 | -1): number => {
      const next = anchor + way;
      return itemAt(next >= 0 && next < count && opOf(stepAt(next)) === Op.Glue ? next + way : next);
    };
    const probe = (item: number, where: number): number => ((item + 1) << probeShift) | where;
    if (beside(1) >= 0) return probe(beside(1), Probe.After);
    if (beside(-1) >= 0) return probe(beside(-1), Probe.Before);
    for (let place = 0; place < count; place++) {
      const item = itemAt(place);
      if (item >= 0 && (this.costs[item] ?? 0) < mostProbed) return probe(item, Probe.Anywhere);
    }
    for (let place = 0; place < count; place++) {
      if (place !== anchor && opOf(stepAt(place)) === Op.List)
        return probe(this.listItem.at(operandOf(stepAt(place))), Probe.ListAnywhere);
    }
    return 0;
  }
}
