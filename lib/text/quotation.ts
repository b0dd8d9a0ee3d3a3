import { Flag } from './token-flags';

/** A quotation longer than this is taken for an unpaired mark (or for the piece's own voice). */
export const longestQuotation = 160;

/** Which marks close the quotation that this one opens; '' for marks that open none. */
function closersOf(opener: number): string {
  switch (opener) {
    case 0x22: return '"';
    case 0x201e: return '\u201c\u201d"';
    case 0x201c: return '\u201d\u201c"';
    case 0x201d: return '\u201d';
    case 0xab: return '\u00bb';
    case 0xbb: return '\u00ab';
    case 0x201a: return "\u2018\u2019'";
    case 0x2018: return "\u2019'";
    case 0x2039: return '\u203a';
    case 0x203a: return '\u2039';
    case 0x27: return "'";
    default: return '';
  }
}

/** Pairs the quotation marks of one level; a second mark inside an open pair that does not close it is ignored. */
export class Quotation {
  private openedAt = -1;
  private closers = '';
  private firstToken = 0;

  /** Forgets an open mark: a new text or paragraph begins. */
  reset(): void {
    this.openedAt = -1;
  }

  /** Whether `code` at `at` would close what is open. */
  closes(code: number, at: number): boolean {
    return this.openedAt >= 0 && at - this.openedAt <= longestQuotation && this.closers.includes(String.fromCharCode(code));
  }

  /** Opens a quotation before token `next`, unless one is open and still within reach. */
  open(code: number, at: number, next: number): void {
    if (this.openedAt >= 0 && at - this.openedAt <= longestQuotation) return;
    const closers = closersOf(code);
    if (closers === '') return;
    this.openedAt = at;
    this.closers = closers;
    this.firstToken = next;
  }

  /** Closes it: the tokens since the opening are quoted. */
  close(flags: Uint16Array, next: number): void {
    this.openedAt = -1;
    for (let token = this.firstToken; token < next; token++) flags[token] = (flags[token] ?? 0) | Flag.Quoted;
  }
}
