/** A run of text that both versions share, that only the new one has, or that only the old one had. */
export type DiffPart = { kind: "same" | "added" | "removed"; text: string }

// Two texts of 2,000 differing words make a table of 4 million cells (16 MB): beyond that the whole middle is shown as replaced.
const MOST_CELLS = 4_000_000

const tokens = (text: string): string[] =>
  text.normalize("NFC").match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? []

/**
 * What changed between two texts, word by word, for people to read.
 * Leaving out the "added" parts gives `before`; leaving out the "removed" parts gives `after` (both in NFC).
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const a = tokens(before)
  const b = tokens(after)
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const parts: DiffPart[] = []
  push(parts, "same", a.slice(0, start))
  for (const part of middle(a.slice(start, a.length - end), b.slice(start, b.length - end)))
    push(parts, part.kind, [part.text])
  push(parts, "same", end === 0 ? [] : a.slice(-end))
  return parts
}

function push(parts: DiffPart[], kind: DiffPart["kind"], words: string[]): void {
  const text = words.join("")
  if (text === "") return
  const last = parts.at(-1)
  if (last?.kind === kind) last.text += text
  else parts.push({ kind, text })
}

function middle(a: string[], b: string[]): DiffPart[] {
  if (a.length * b.length > MOST_CELLS || a.length === 0 || b.length === 0) {
    return [
      { kind: "removed", text: a.join("") },
      { kind: "added", text: b.join("") },
    ]
  }
  const lengths = commonLengths(a, b)
  const width = b.length + 1
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  const parts: DiffPart[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      parts.push({ kind: "same", text: a[i] as string })
      i += 1
      j += 1
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ kind: "removed", text: a[i] as string })
      i += 1
    } else {
      parts.push({ kind: "added", text: b[j] as string })
      j += 1
    }
  }
  return parts
}

/** Length of the longest common run of words of the tails a[i..] and b[j..], row by row. */
function commonLengths(a: string[], b: string[]): Uint32Array {
  const width = b.length + 1
  const table = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const down = table[(i + 1) * width + j] ?? 0
      const right = table[i * width + j + 1] ?? 0
      const diagonal = table[(i + 1) * width + j + 1] ?? 0
      table[i * width + j] = a[i] === b[j] ? diagonal + 1 : Math.max(down, right)
    }
  }
  return table
}
