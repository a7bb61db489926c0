import { plainKey } from "./tone-key"
import { type SearchWord, searchWords } from "./words"

type Spellings = Map<string, Map<string, number>>
type Candidate = { plain: string; cost: number }
type Path = { plains: string[]; cost: number }

const LONG = 6
const MOST_WORDS = 8
const MOST_CANDIDATES = 12
/** What a step costs: a wrong letter, a word that stands nowhere, two words that never stand together. */
const COST = { letter: 1, unknown: 3, strangers: 1.5 }

/** Letters to add, take out, change or swap with the next until one word is the other; more than `most` counts as `most + 1`. */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const change = (last[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : Infinity
      row.push(Math.min(change, swap, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    if (Math.min(...row) > most) return most + 1
    ;[before, last] = [last, row]
  }
  return last[other.length] ?? most + 1
}

const add = (spellings: Spellings, plain: string, text: string): void => {
  const texts = spellings.get(plain) ?? new Map<string, number>()
  spellings.set(plain, texts.set(text, (texts.get(text) ?? 0) + 1))
}

const usual = (texts: Map<string, number> | undefined): string | undefined =>
  texts && [...texts].reduce((best, one) => (one[1] > best[1] ? one : best))[0]

/** The words that names are made of, and which of them stand together: what a person may have meant. */
export class Vocabulary {
  private readonly words: Spellings = new Map()
  private readonly pairs: Spellings = new Map()

  /** Adds the name of a product, a producer or a place. */
  learn(name: string): void {
    const words = searchWords(name)
    words.forEach((word, at) => {
      add(this.words, word.plain, word.text)
      const next = words[at + 1]
      if (next) add(this.pairs, `${word.plain} ${next.plain}`, `${word.text} ${next.text}`)
    })
  }

  has = (word: SearchWord): boolean => this.words.has(word.plain)

  private candidates({ plain }: SearchWord): Candidate[] {
    const known = this.words.has(plain)
    const self = { plain, cost: known ? 0 : COST.unknown }
    if (plain.length < 2 || /\d/.test(plain)) return [self]
    const most = plain.length >= LONG ? 2 : 1
    const near = [...this.words.keys()].flatMap((other) => {
      const letters = other === plain ? 0 : distance(plain, other, most)
      return letters > 0 && letters <= most && !/\d/.test(other) ? [{ plain: other, cost: letters * COST.letter }] : []
    })
    return [self, ...near.sort((a, b) => a.cost - b.cost || this.count(b.plain) - this.count(a.plain))].slice(
      0,
      MOST_CANDIDATES,
    )
  }

  private count = (plain: string): number =>
    [...(this.words.get(plain)?.values() ?? [])].reduce((sum, one) => sum + one, 0)

  /** How two words that stand together are written, the most usual way. */
  private texts(plains: readonly string[]): string[] {
    return plains.map((plain, at) => {
      const [before, after] = [plains[at - 1], plains[at + 1]]
      const inNext = after === undefined ? undefined : usual(this.pairs.get(`${plain} ${after}`))
      const inLast = before === undefined ? undefined : usual(this.pairs.get(`${before} ${plain}`))
      return inNext?.split(" ")[0] ?? inLast?.split(" ")[1] ?? usual(this.words.get(plain)) ?? plain
    })
  }

  /**
   * What may have been meant by words that found nothing: for each word what it is to be, in its place. Null where the words already stand
   * so in some name, or nothing is near them.
   */
  meant(words: readonly SearchWord[]): string[] | null {
    if (words.length === 0 || words.length > MOST_WORDS) return null
    let paths: Path[] = [{ plains: [], cost: 0 }]
    for (const word of words) {
      const next = this.candidates(word).map((candidate) => this.step(paths, candidate))
      paths = next
    }
    const best = paths.reduce((one, other) => (other.cost < one.cost ? other : one))
    if (best.plains.every((plain, at) => plain === words[at]?.plain)) return null
    const texts = this.texts(best.plains)
    // A word that stays is left as it was typed where it was typed with marks.
    return texts.map((text, at) => {
      const word = words[at]
      return word && word.marked && word.plain === plainKey(text) ? word.text : text
    })
  }

  /** The longest run of words of which each stands before the next in some name, two words at least; null where there is none. */
  together(words: readonly SearchWord[]): { from: number; to: number } | null {
    let best = { from: 0, to: 0 }
    for (let from = 0, to = 1; to <= words.length; to++) {
      if (to - from > best.to - best.from) best = { from, to }
      const [last, next] = [words[to - 1], words[to]]
      if (last && next && !this.pairs.has(`${last.plain} ${next.plain}`)) from = to
    }
    return best.to - best.from > 1 ? best : null
  }

  private step(paths: readonly Path[], { plain, cost }: Candidate): Path {
    const from = paths.map((path) => {
      const last = path.plains.at(-1)
      const together = last === undefined || this.pairs.has(`${last} ${plain}`)
      return { path, cost: path.cost + cost + (together ? 0 : COST.strangers) }
    })
    const best = from.reduce((one, other) => (other.cost < one.cost ? other : one))
    return { plains: [...best.path.plains, plain], cost: best.cost }
  }
}

/** The text with its words in place of the typed ones, all else as it stands. */
export function inPlace(text: string, words: readonly SearchWord[], meant: readonly string[]): string {
  let [out, at] = ["", 0]
  words.forEach(({ start, end }, i) => {
    out += text.slice(at, start) + (meant[i] ?? "")
    at = end
  })
  return out + text.slice(at)
}
