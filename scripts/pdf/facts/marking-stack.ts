import type { PDFRef } from '@cantoo/pdf-lib'
import type { Mark } from '../content/marked-content.ts'
import type { Marking } from './text-piece.ts'

/** The marks around what is painted: the innermost that the structure tree or an artifact accounts for. */
export class MarkingStack {
  private readonly stack: Marking[] = [{ kind: 'unmarked' }]

  get current(): Marking {
    return this.stack[this.stack.length - 1]!
  }

  /** `owner` is the page or the form that the numbers of marks belong to. */
  begin({ kind, mcid }: Mark, owner: PDFRef): void {
    if (mcid !== undefined) this.stack.push({ kind: 'tagged', stream: owner, mcid })
    else this.stack.push(kind === 'artifact' ? { kind: 'artifact' } : this.current)
  }

  end(): void {
    if (this.stack.length > 1) this.stack.pop()
  }
}
