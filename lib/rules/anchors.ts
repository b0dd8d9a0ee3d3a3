import type { Numbers } from './growing';
import { Growing, layOut, narrow } from './growing';
import type { ItemTable } from './item-table';
import {
  Far,
  Head,
  Op,
  Role,
  anchorShift,
  everyone,
  isWholeBit,
  itemOf,
  opOf,
  operandOf,
  probeItem,
  probeMask,
  probeWhereShift,
  roleMask,
} from './opcode';
import { ProbeChoice, isFar, isWhole } from './probe-choice';
import { anchorOf } from './rarity';
import type { RulebookData } from './rulebook';

/** What an entry of several words adds to the cost of anchoring on its list. */
const longEntryCost = 20;

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

  layOut(count: number): { start: Numbers; sequences: Numbers; probes: Numbers } {
    const { start, values } = layOut(count, this.owners.done(), this.sequences.done());
    return { start: narrow(start), sequences: narrow(values), probes: this.inOrder(count, this.probes) };
  }

  /** A list of one number for each sequence, in the order in which the sequences are laid out. */
  inOrder(count: number, list: Growing): Numbers {
    return narrow(layOut(count, this.owners.done(), list.done()).values);
  }
}

/** Chooses the anchor of every sequence, lays the sequence down as it is kept and files it there, with a probe. */
export class Anchors {
  private readonly laid = new Growing();
  private readonly entryAnchors = new Anchored();
  private readonly ruleAnchors = new Anchored();
  private readonly listAnchors = new Anchored();
  private readonly needs = new Anchored();
  private readonly needItems = new Growing();
  private readonly flagSequences = new Growing();
  private facts = new Uint8Array(0);

  /**
   * `code` holds the sequences as read: whole ones have steps too, and nobody knows of anchors and probes. `listItem`
   * and `longEntries` per list: the item of its one-word entries, and how many longer ones it has.
   */
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
    this.facts = new Uint8Array(this.items.count);
    for (let id = 0; id < code.length; id += Head.Steps + code.at(id + Head.Count)) {
      const audience = code.at(id + Head.Bits) & everyone;
      for (let place = 0; place < code.at(id + Head.Count); place++) {
        const step = code.at(id + Head.Steps + place);
        // Capitals are no hit where they are an acronym.
        if (opOf(step) === Op.Caps && operandOf(step) > 0) this.mark(this.listItem.at(operandOf(step) - 1), audience);
        const item = this.itemAt(step);
        if (item < 0) continue;
        uses[item] = (uses[item] ?? 0) + 1;
        this.mark(item, audience);
      }
    }
    const costs = this.items.costs(uses);
    const probes = new ProbeChoice(code, costs, this.listItem);
    const listCosts = new Float64Array(this.listItem.length);
    for (let list = 0; list < listCosts.length; list++)
      listCosts[list] = (costs[this.listItem.at(list)] ?? 0) + longEntryCost * this.longEntries.at(list);
    for (let id = 0; id < code.length; id += Head.Steps + code.at(id + Head.Count)) {
      const anchor = anchorOf(code, id + Head.Steps, code.at(id + Head.Count), costs, listCosts);
      this.addAnchor(id, anchor, probes.of(id, anchor));
    }
  }

  /** The item a step asks for, alone or as the one-word entries of a list; -1 for none. */
  private itemAt(step: number): number {
    const op = opOf(step);
    return op === Op.Item ? itemOf(step) : op === Op.List ? this.listItem.at(operandOf(step)) : -1;
  }

  private mark(item: number, facts: number): void {
    this.facts[item] = (this.facts[item] ?? 0) | facts;
  }

  private addAnchor(id: number, anchor: number, probe: number): void {
    const step = this.code.at(id + Head.Steps + anchor);
    const item = this.itemAt(step);
    const role = this.code.at(id + Head.Bits) & roleMask;
    const isNeed = role === Role.With || role === Role.Unless;
    const sequence = this.lay(id, anchor, probe, isNeed);
    const asked = probe === 0 ? 0 : probeItem(probe) + 1;
    if (isFar(probe)) this.mark(asked - 1, Far.Probe);
    if (isNeed) {
      // Looked for only where the rule was found: most sentences never ask.
      if (item >= 0) this.mark(item, Far.Need);
      this.needs.add(this.code.at(id + Head.Owner) * 2 + (role === Role.With ? 0 : 1), sequence, asked);
      this.needItems.push(opOf(step) === Op.Item ? item + 1 : 0);
    } else if (item >= 0) {
      (role === Role.Entry ? this.entryAnchors : this.ruleAnchors).add(item, sequence, asked);
      if (opOf(step) === Op.List) this.listAnchors.add(operandOf(step), sequence, 0);
    } else this.flagSequences.push(sequence);
  }

  /** Lays a sequence down as it is kept; its place. One that is whole needs no steps, unless its anchor is asked for. */
  private lay(id: number, anchor: number, probe: number, isNeed: boolean): number {
    const { code, laid } = this;
    const place = laid.length;
    const whole = isWhole(code, id, probe);
    const facts = (whole ? isWholeBit : 0) | ((probe & probeMask) << probeWhereShift) | (anchor << anchorShift);
    laid.push(code.at(id + Head.Owner));
    laid.push(code.at(id + Head.Bits) | facts);
    if (whole && !isNeed) return place;
    const end = id + Head.Steps + code.at(id + Head.Count);
    for (let from = id + Head.Count; from < end; from++) laid.push(code.at(from));
    return place;
  }

  /** The lists of anchored sequences as the rulebook keeps them. */
  build(
    ruleCount: number,
  ): Pick<
    RulebookData,
    | 'code'
    | 'needStart'
    | 'needSequences'
    | 'needProbes'
    | 'needItems'
    | 'itemEntryStart'
    | 'itemEntrySequences'
    | 'itemEntryProbes'
    | 'itemRuleStart'
    | 'itemRuleSequences'
    | 'itemRuleProbes'
    | 'listStart'
    | 'listSequences'
    | 'flagSequences'
    | 'itemFacts'
  > {
    const entries = this.entryAnchors.layOut(this.items.count);
    const rules = this.ruleAnchors.layOut(this.items.count);
    const lists = this.listAnchors.layOut(this.listItem.length);
    const needs = this.needs.layOut(ruleCount * 2);
    return {
      code: narrow(this.laid.done()),
      needStart: needs.start,
      needSequences: needs.sequences,
      needProbes: needs.probes,
      needItems: this.needs.inOrder(ruleCount * 2, this.needItems),
      itemEntryStart: entries.start,
      itemEntrySequences: entries.sequences,
      itemEntryProbes: entries.probes,
      itemRuleStart: rules.start,
      itemRuleSequences: rules.sequences,
      itemRuleProbes: rules.probes,
      listStart: lists.start,
      listSequences: lists.sequences,
      flagSequences: narrow(this.flagSequences.done()),
      itemFacts: this.facts,
    };
  }

  /** A list that is asked for anywhere in a sentence: the negators. */
  addFar(list: number): void {
    if (list >= 0) this.mark(this.listItem.at(list), Far.Probe | everyone);
  }

  /** An item that the engine itself asks for. */
  addEveryone(item: number): void {
    this.mark(item, everyone);
  }
}
