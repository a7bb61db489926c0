import { type SearchWord, searchWords } from "./words"

/** A phrase found in words: where it begins, how many words it takes, and what it stands for. */
export type Found<T> = { at: number; length: number; value: T }

type Entry<T> = { keys: string[]; plains: string[]; value: T }

const fits = (word: SearchWord, key: string | undefined, plain: string | undefined): boolean =>
  word.marked ? word.key === key : word.plain === plain

/**
 * Phrases to look for in what people type. A word with marks must be that word; one without may stand for any that is so without
 * its marks, unless the person writes with marks, for then it is meant as it stands (`exact`).
 */
export class Phrases<T> {
  private readonly byFirst = new Map<string, Entry<T>[]>()

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of phrases) {
      const words = searchWords(phrase)
      const first = words[0]
      if (!first) continue
      const entry = { keys: words.map(({ key }) => key), plains: words.map(({ plain }) => plain), value }
      this.byFirst.set(first.plain, [...(this.byFirst.get(first.plain) ?? []), entry])
    }
  }

  /** Everything that stands at `at`, longest first. */
  at(words: readonly SearchWord[], at: number, exact = false): Found<T>[] {
    const entries = this.byFirst.get(words[at]?.plain ?? "") ?? []
    return entries
      .filter(({ keys, plains }) =>
        keys.every((key, i) => {
          const word = words[at + i]
          return word !== undefined && (exact ? word.key === key : fits(word, key, plains[i]))
        }),
      )
      .map(({ keys, value }) => ({ at, length: keys.length, value }))
      .sort((a, b) => b.length - a.length)
  }

  /** Every phrase that stands anywhere, those inside longer ones too. */
  all(words: readonly SearchWord[], exact = false): Found<T>[] {
    return words.flatMap((_, at) => this.at(words, at, exact))
  }
}
