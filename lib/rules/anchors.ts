import { Growing, layOutPairs } from './growing';
import type { ItemTable } from './item-table';
import {
  Far,
  Head,
  Op,
  Probe,
  Role,
  gluedBit,
  isWholeBit,
  operandShift,
  probeMask,
  probeShift,
  roleMask,
} from './opcode';
import { anchorOf } from './rarity';
import type { RulebookData } from './rulebook';

/** What an entry of several words adds to the cost of anchoring on its list. */
const longEntryCost = 20;

/** A word as common as this is not worth noting wherever it stands, only to spare tries at rare words. */
const mostProbed = 500;

/** Which sequences are anchored where, each with the probe beside it. */
class Anchored {
  private readonly owners = new Growing();
  private readonly sequences = new Growing();
  private readonly probes = new Growing();

  add(owner: number, sequence: number, probe: number): void {
    this.owners.push(owner);
    this.sequences.push(sequence);
    this.probes.push(probe);
  }

  layOut(count: number): { start: Int32Array; values: Int32Array } {
    return layOutPairs(count, this.owners.done(), this.sequences.done(), this.probes.done());
  }
}

/** Chooses the anchor of every compiled sequence and files the sequence there, with a probe. */
export class Anchors {
  private readonly entryAnchors = new Anchored();
  private readonly ruleAnchors = new Anchored();
  private readonly listAnchors = new Anchored();
  private readonly needs = new Anchored();
  private readonly flagSequences = new Growing();
  private costs: Float64Array = new Float64Array(0);
  private readonly farItems = new Growing();
  private readonly neededItems = new Growing();

  /** `listItem` and `longEntries` per list: the item of its one-word entries, and how many longer ones it has. */
  constructor(
    private readonly code: Growing,
    private readonly items: ItemTable,
    private readonly listItem: Growing,
    private readonly longEntries: Growing,
  ) {}

  /** When all packs are read, it is known which words are rare: only then are the anchors chosen. */
  choose(): void {
    const { code } = this;
    const uses = new Int32Array(this.items.count);
    for (let id = 0; id < code.length; id += Head.Steps + code.at(id + Head.Count)) {
      for (let place = 0; place < code.at(id + Head.Count); place++) {
        const step = code.at(id + Head.Steps + place);
        const op = step & (gluedBit - 1);
        const item =
          op === Op.Item ? step >> operandShift : op === Op.List ? this.listItem.at(step >> operandShift) : -1;
        if (item >= 0) uses[item] = (uses[item] ?? 0) + 1;
      }
    }
    const costs = this.items.costs(uses);
    this.costs = costs;
    const listCosts = new Float64Array(this.listItem.length);
    for (let list = 0; list < listCosts.length; list++)
      listCosts[list] = (costs[this.listItem.at(list)] ?? 0) + longEntryCost * this.longEntries.at(list);
    for (let id = 0; id < code.length; id += Head.Steps + code.at(id + Head.Count)) {
      const anchor = anchorOf(code, id + Head.Steps, code.at(id + Head.Count), costs, listCosts);
      code.set(id + Head.Anchor, anchor);
      this.addAnchor(id, anchor);
    }
  }

  private addAnchor(id: number, anchor: number): void {
    const step = this.code.at(id + Head.Steps + anchor);
    const op = step & (gluedBit - 1);
    const operand = step >> operandShift;
    const probe = this.probeOf(id, anchor);
    if (this.isWhole(id, anchor, probe)) this.code.set(id + Head.Bits, this.code.at(id + Head.Bits) | isWholeBit);
    const role = this.code.at(id + Head.Bits) & roleMask;
    if (role === Role.With || role === Role.Unless) {
      // Looked for only where the rule was found: most sentences never ask.
      if (op === Op.Item) this.neededItems.push(operand);
      else if (op === Op.List) this.neededItems.push(this.listItem.at(operand));
      return this.needs.add(this.code.at(id + Head.Owner), id, probe);
    }
    const isEntry = role === Role.Entry;
    if (op === Op.Item) (isEntry ? this.entryAnchors : this.ruleAnchors).add(operand, id, probe);
    else if (op === Op.List) {
      this.ruleAnchors.add(this.listItem.at(operand), id, probe);
      this.listAnchors.add(operand, id, probe);
    } else this.flagSequences.push(id);
  }

  /** Whether finding the anchor and the word its probe asks for is finding the sequence. */
  private isWhole(id: number, anchor: number, probe: number): boolean {
    const { code } = this;
    const count = code.at(id + Head.Count);
    if (count > 2 || (count === 2 && (probe === 0 || (probe & probeMask) >= Probe.Anywhere))) return false;
    for (let place = 0; place < count; place++) {
      // An item that need not be glued; a list's longer entries are followed.
      if ((code.at(id + Head.Steps + place) & (gluedBit | (gluedBit - 1))) !== Op.Item) return false;
    }
    return anchor < 2;
  }

  /** See Probe. A word beside the anchor is better than one anywhere, and that better than a list. */
  private probeOf(id: number, anchor: number): number {
    const { code } = this;
    const count = code.at(id + Head.Count);
    const operandAt = (place: number, op: number): number => {
      const step = place >= 0 && place < count && place !== anchor ? code.at(id + Head.Steps + place) : Op.Gap;
      return (step & (gluedBit - 1)) === op ? step >> operandShift : -1;
    };
    const probe = (item: number, where: number): number => {
      if (where >= Probe.Anywhere) this.farItems.push(item);
      return ((item + 1) << probeShift) | where;
    };
    if (operandAt(anchor + 1, Op.Item) >= 0) return probe(operandAt(anchor + 1, Op.Item), Probe.After);
    if (operandAt(anchor - 1, Op.Item) >= 0) return probe(operandAt(anchor - 1, Op.Item), Probe.Before);
    for (let place = 0; place < count; place++) {
      const item = operandAt(place, Op.Item);
      if (item >= 0 && (this.costs[item] ?? 0) < mostProbed) return probe(item, Probe.Anywhere);
    }
    for (let place = 0; place < count; place++) {
      if (operandAt(place, Op.List) >= 0) return probe(this.listItem.at(operandAt(place, Op.List)), Probe.ListAnywhere);
    }
    return 0;
  }

  /** The lists of anchored sequences as the rulebook keeps them. */
  build(
    ruleCount: number,
  ): Pick<
    RulebookData,
    | 'needStart'
    | 'needSequences'
    | 'itemEntryStart'
    | 'itemEntrySequences'
    | 'itemRuleStart'
    | 'itemRuleSequences'
    | 'listStart'
    | 'listSequences'
    | 'flagSequences'
    | 'farItems'
  > {
    const entries = this.entryAnchors.layOut(this.items.count);
    const rules = this.ruleAnchors.layOut(this.items.count);
    const lists = this.listAnchors.layOut(this.listItem.length);
    const needs = this.needs.layOut(ruleCount);
    return {
      needStart: needs.start,
      needSequences: needs.values,
      itemEntryStart: entries.start,
      itemEntrySequences: entries.values,
      itemRuleStart: rules.start,
      itemRuleSequences: rules.values,
      listStart: lists.start,
      listSequences: lists.values,
      flagSequences: this.flagSequences.done(),
      farItems: this.farBits(),
    };
  }

  /** A list that is asked for anywhere in a sentence: the negators. */
  addFar(list: number): void {
    if (list >= 0) this.farItems.push(this.listItem.at(list));
  }

  private farBits(): Uint8Array {
    const bits = new Uint8Array(this.items.count);
    for (const item of this.farItems.done()) bits[item] = Far.Probe;
    for (const item of this.neededItems.done()) bits[item] = (bits[item] ?? 0) | Far.Need;
    return bits;
  }
}
