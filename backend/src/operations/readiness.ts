/**
 * How to see that a part answers: `ask` resolves when it does; after the signal nobody waits for it. Where something stands in for it, the
 * server can do without.
 */
export type Part = { ask: (late: AbortSignal) => Promise<unknown>; hasSubstitute?: boolean }
export type Parts = Record<string, Part>

/** "degraded": it does not answer, and what stands in for it serves. */
export type PartState = "up" | "degraded" | "down"

export interface Readiness {
  ready: boolean
  /** What was wrong goes to the log, not to whoever asks. */
  parts: Record<string, PartState>
}

const within = async (milliseconds: number, ask: Part["ask"]): Promise<void> => {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${milliseconds} ms`))
      controller.abort()
    }, milliseconds)
  })
  try {
    await Promise.race([ask(controller.signal), late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Asks all parts at once; each has `patience` milliseconds to answer. `report` learns why one does not. A server is ready unless a
 * part is down.
 */
export async function readiness(
  parts: Parts,
  report: (part: string, error: Error) => void,
  patience = 2000,
): Promise<Readiness> {
  const asked = await Promise.all(
    Object.entries(parts).map(async ([name, { ask, hasSubstitute }]): Promise<[string, PartState]> => {
      try {
        await within(patience, ask)
        return [name, "up"]
      } catch (error) {
        report(name, error instanceof Error ? error : new Error(String(error)))
        return [name, hasSubstitute ? "degraded" : "down"]
      }
    }),
  )
  return { ready: asked.every(([, state]) => state !== "down"), parts: Object.fromEntries(asked) }
}
