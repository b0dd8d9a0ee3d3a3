import type { Growing } from './growing';
import {
  Head,
  Op,
  Probe,
  itemOf,
  opOf,
  operandOf,
  oneBetween,
  probeFor,
  probeGap,
  probeItem,
  probeMask,
} from './opcode';

/** A word as common as this is not worth noting wherever it stands, only to spare tries at rare words. */
const mostProbed = 500;

/** Whether a probe asks for its word from afar, so that the word must be noted wherever it stands. */
export function isFar(probe: number): boolean {
  const where = probe & probeMask;
  return probe !== 0 && (where === Probe.Anywhere || where === Probe.ListAnywhere);
}

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
   * The probe of the sequence at code[id], 0 for none. A word beside the anchor, next but one, or near it over a gap is
   * better than one anywhere, and that than a list; of those in reach it is the rarest, a gap counting all its places.
   */
  of(id: number, anchor: number): number {
    let best = this.cheaper(0, this.beside(id, anchor, 1));
    best = this.cheaper(best, this.nextButOne(id, anchor, 1));
    best = this.cheaper(best, this.near(id, anchor, 1));
    best = this.cheaper(best, this.beside(id, anchor, -1));
    best = this.cheaper(best, this.nextButOne(id, anchor, -1));
    best = this.cheaper(best, this.near(id, anchor, -1));
    if (best !== 0) return best;
    const { code } = this;
    const count = code.at(id + Head.Count);
    for (let place = 0; place < count; place++) {
      const item = place === anchor ? -1 : this.itemAt(id, place);
      if (item >= 0 && (this.costs[item] ?? 0) < mostProbed) return probeFor(item, Probe.Anywhere);
    }
    for (let place = 0; place < count; place++) {
      const step = code.at(id + Head.Steps + place);
      if (place !== anchor && opOf(step) === Op.List)
        return probeFor(this.listItem.at(operandOf(step)), Probe.ListAnywhere);
    }
    return 0;
  }

  /** Of two probes the rarer, of equals the first; 0 is none. */
  private cheaper(one: number, other: number): number {
    if (other === 0) return one;
    return one === 0 || this.cost(other) < this.cost(one) ? other : one;
  }

  private cost(probe: number): number {
    const gap = probeGap(probe);
    return (this.costs[probeItem(probe)] ?? 0) * ((gap >> 4) - (gap & 15) + 1);
  }

  /** The item a step asks for, -1 for a step of another kind or none. */
  private itemAt(id: number, place: number): number {
    if (place < 0 || place >= this.code.at(id + Head.Count)) return -1;
    const step = this.code.at(id + Head.Steps + place);
    return opOf(step) === Op.Item ? itemOf(step) : -1;
  }

  private opAt(id: number, place: number): number {
    const isStep = place >= 0 && place < this.code.at(id + Head.Count);
    return isStep ? opOf(this.code.at(id + Head.Steps + place)) : -1;
  }

  private beside(id: number, anchor: number, way: 1 | -1): number {
    const next = anchor + way;
    const item = this.itemAt(id, this.opAt(id, next) === Op.Glue ? next + way : next);
    return item < 0 ? 0 : probeFor(item, way === 1 ? Probe.After : Probe.Before);
  }

  private nextButOne(id: number, anchor: number, way: 1 | -1): number {
    const item = this.itemAt(id, anchor + way) < 0 ? -1 : this.itemAt(id, anchor + 2 * way);
    return item < 0 ? 0 : probeFor(item, way === 1 ? Probe.NearAfter : Probe.NearBefore, oneBetween);
  }

  private near(id: number, anchor: number, way: 1 | -1): number {
    const gap = anchor + way;
    const item = this.opAt(id, gap) === Op.Gap ? this.itemAt(id, gap + way) : -1;
    if (item < 0) return 0;
    return probeFor(
      item,
      way === 1 ? Probe.NearAfter : Probe.NearBefore,
      operandOf(this.code.at(id + Head.Steps + gap)),
    );
  }
}
