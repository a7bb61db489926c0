import type { SuggestionList } from "@san-ocop/kit/http/catalog"

const KEPT_MS = 60_000
const MOST = 50

/** What was suggested a moment ago: who takes a letter back sees it again at once, and asks nobody. */
export class RecentSuggestions {
  private readonly kept = new Map<string, { at: number; list: SuggestionList }>()

  constructor(private readonly now: () => number = () => performance.now()) {}

  get(q: string): SuggestionList | undefined {
    const found = this.kept.get(q)
    return found && this.now() - found.at < KEPT_MS ? found.list : undefined
  }

  set(q: string, list: SuggestionList): void {
    this.kept.delete(q)
    this.kept.set(q, { at: this.now(), list })
    const [oldest] = this.kept.keys()
    if (this.kept.size > MOST && oldest !== undefined) this.kept.delete(oldest)
  }
}
