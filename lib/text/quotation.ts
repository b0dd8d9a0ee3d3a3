import { Flag } from './token-flags';

/** A quotation longer than this is taken for an unpaired mark (or for the piece's own voice). */
export const longestQuotation = 160;

/** Whether a mark closes what `opener` opened: English, German, French, Swiss; 0 for no opener. */
function isPairOf(opener: number, code: number): boolean {
  switch (opener) {
    case 0x22:
      return code === 0x22;
    case 0x201e:
      return code === 0x201c || code === 0x201d || code === 0x22;
    case 0x201c:
      return code === 0x201d || code === 0x201c || code === 0x22;
    case 0x201d:
      return code === 0x201d;
    case 0xab:
      return code === 0xbb;
    case 0xbb:
      return code === 0xab;
    case 0x201a:
      return code === 0x2018 || code === 0x2019 || code === 0x27;
    case 0x2018:
      return code === 0x2019 || code === 0x27;
    case 0x2039:
      return code === 0x203a;
    case 0x203a:
      return code === 0x2039;
    case 0x27:
      return code === 0x27;
    default:
      return false;
  }
}

/** Pairs the quotation marks of one level; a second mark inside an open pair that does not close it is ignored. */
export class Quotation {
  private openedAt = -1;
  private opener = 0;
  private firstToken = 0;

  /** Forgets an open mark: a new text or paragraph begins. */
  reset(): void {
    this.openedAt = -1;
  }

  /** Whether `code` at `at` would close what is open. */
  closes(code: number, at: number): boolean {
    return this.openedAt >= 0 && at - this.openedAt <= longestQuotation && isPairOf(this.opener, code);
  }

  /** Opens a quotation before token `next`, unless one is open and still within reach. */
  open(code: number, at: number, next: number): void {
    if (this.openedAt >= 0 && at - this.openedAt <= longestQuotation) return;
    this.openedAt = at;
    this.opener = code;
    this.firstToken = next;
  }

  /** Closes it: the tokens since the opening are quoted. */
  close(flags: Uint16Array, next: number): void {
    this.openedAt = -1;
    for (let token = this.firstToken; token < next; token++) flags[token] = (flags[token] ?? 0) | Flag.Quoted;
  }
}
