import { fold } from "@san-ocop/kit/fold"

const exact = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim()
/** Without marks, punctuation and the usual short forms, so that "HTX" and "Hợp tác xã" are one. */
const loose = (name: string): string =>
  ` ${fold(name)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()} `
    .replace(/ hop tac xa /g, " htx ")
    .replace(/ cong ty co phan /g, " cong ty cp ")
    .replace(/ trach nhiem huu han /g, " tnhh ")
    .replace(/ ho kinh doanh /g, " hkd ")
    .trim()

/** Things by name: first by the name as it is written, marks and all; only where that finds nothing without them. */
export class NameIndex<T extends { name: string }> {
  private readonly byExact = new Map<string, T[]>()
  private readonly byLoose = new Map<string, T[]>()

  constructor(things: Iterable<T>) {
    for (const thing of things) {
      for (const [index, key] of [
        [this.byExact, exact(thing.name)],
        [this.byLoose, loose(thing.name)],
      ] as const) {
        const there = index.get(key)
        if (there) there.push(thing)
        else index.set(key, [thing])
      }
    }
  }

  find(name: string): readonly T[] {
    return this.byExact.get(exact(name)) ?? this.byLoose.get(loose(name)) ?? []
  }
}
