/** Goods flow from one lot into another: made into it, or packed into it. */
export type FlowLink = { from: string; to: string }

/**
 * Every lot into which goods of `named` went, with the lot from which it was first reached; `named` themselves are not among them.
 * Each lot once, whatever loops there are, and never a sibling: what else went into the same product did nothing wrong.
 */
export function downstream(links: readonly FlowLink[], named: readonly string[]): Map<string, string> {
  const next = new Map<string, string[]>()
  for (const { from, to } of links) next.set(from, [...(next.get(from) ?? []), to])
  const seen = new Set(named)
  const reached = new Map<string, string>()
  const queue = [...named]
  for (let lot = queue.shift(); lot !== undefined; lot = queue.shift()) {
    for (const to of next.get(lot) ?? []) {
      if (seen.has(to)) continue
      seen.add(to)
      reached.set(to, lot)
      queue.push(to)
    }
  }
  return reached
}
