export type Part = { text: string; marked: boolean }

const AROUND = 80

/** Ends a cut at a blank, so that no word is halved. */
const trimStart = (text: string): string => text.replace(/^\S*\s/, "")
const trimEnd = (text: string): string => text.replace(/\s\S*$/, "")

/**
 * A text cut into what is marked and what is not, in order. Long stretches without a mark are shortened to the words around
 * the marks, with "…" where something was left out.
 */
export function excerpt(text: string, places: readonly { start: number; end: number }[]): Part[] {
  const parts: Part[] = []
  let at = 0
  const plain = (from: number, to: number, first: boolean, last: boolean): void => {
    const between = text.slice(from, to)
    if (between === "") return
    const room = first || last ? AROUND : 2 * AROUND
    if (between.length <= room) return void parts.push({ text: between, marked: false })
    const head = first ? "" : trimEnd(between.slice(0, AROUND))
    const tail = last ? "" : trimStart(between.slice(-AROUND))
    parts.push({ text: `${head}${head && " "}…${tail && " "}${tail}`, marked: false })
  }
  for (const { start, end } of places) {
    if (start < at || end > text.length) continue
    plain(at, start, at === 0, false)
    parts.push({ text: text.slice(start, end), marked: true })
    at = end
  }
  plain(at, text.length, at === 0, true)
  return parts
}
