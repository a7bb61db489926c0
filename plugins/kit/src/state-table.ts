/** The allowed moves of one life cycle: from each state, the states that may follow. */
export type StateTable<S extends string = string> = Readonly<Record<S, readonly S[]>>

/** Thrown when a move is not in the table. */
export class MoveRefused extends Error {
  /** Kept where a workflow makes plain data of an error. */
  override readonly name = "MoveRefused"

  constructor(
    readonly from: string,
    readonly to: string,
  ) {
    super(`move refused: ${from} -> ${to}`)
  }
}

export const canMove = <S extends string>(table: StateTable<S>, from: S, to: S): boolean =>
  Object.hasOwn(table, from) && table[from].includes(to)

/** @throws MoveRefused when `to` may not follow `from` */
export function assertMove<S extends string>(table: StateTable<S>, from: S, to: S): void {
  if (!canMove(table, from, to)) throw new MoveRefused(from, to)
}

/** States that can be reached from `start`, itself included. */
export function reachable<S extends string>(table: StateTable<S>, start: S): Set<S> {
  const seen = new Set<S>([start])
  const queue: S[] = [start]
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (const next of table[state]) {
      if (seen.has(next)) continue
      seen.add(next)
      queue.push(next)
    }
  }
  return seen
}

/** States with no way out. A table's test compares them with the declared ends. */
export const deadEnds = <S extends string>(table: StateTable<S>): S[] =>
  (Object.keys(table) as S[]).filter((state) => table[state].length === 0)

/** The table as a Mermaid state diagram, for a module's README. */
export function toMermaid<S extends string>(table: StateTable<S>, start: S): string {
  const moves = (Object.keys(table) as S[]).flatMap((from) => table[from].map((to) => `  ${from} --> ${to}`))
  const ends = deadEnds(table).map((state) => `  ${state} --> [*]`)
  return ["stateDiagram-v2", `  [*] --> ${start}`, ...moves, ...ends].join("\n")
}
