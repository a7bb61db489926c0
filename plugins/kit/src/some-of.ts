type Room = {
  /** So many names as a letter always has room for. */
  few: number
  /** So many of the reader's own names at most. */
  most: number
  /** In Vietnamese, what the names are of. */
  what: string
}

/**
 * "A, B và 38 lô khác": the reader's own names first, whichever they are, then others while there is room, and how many more there are.
 * A recall that followed its goods may have thousands of lots, and every buyer's letter names them.
 * @param all every name once, the reader's own among them
 */
export function someOf(own: readonly string[], all: readonly string[], { few, most, what }: Room): string {
  const mine = [...new Set(own)].slice(0, most)
  const others = all.slice(0, few).filter((name) => !mine.includes(name))
  const named = [...mine, ...others.slice(0, Math.max(0, few - mine.length))]
  const more = all.length - named.length
  return more > 0 ? `${named.join(", ")} và ${String(more)} ${what} khác` : named.join(", ")
}
