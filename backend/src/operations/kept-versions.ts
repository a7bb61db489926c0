/**
 * Versions of what is made of something else at some cost, known by the version of that: as long as this stays the same, and the rules by
 * which it is made, the other need not be made to be compared. An entry is some hundred bytes.
 */
export class KeptVersions<Rules extends object> {
  private readonly kept = new Map<string, { of: string; version: string }>()
  private rules: Rules | undefined

  /** Notes that by these rules `version` was made of the version `of` of the thing `id`. What other rules made is forgotten. */
  note(rules: Rules, id: string, made: { of: string; version: string }): void {
    if (this.rules !== rules) this.kept.clear()
    this.rules = rules
    this.kept.set(id, made)
  }

  /** Null where it is not known. */
  version(rules: Rules, id: string, of: string): string | null {
    const found = this.rules === rules ? this.kept.get(id) : undefined
    return found?.of === of ? found.version : null
  }
}
