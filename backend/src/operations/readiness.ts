/** A part that the server needs, and how to see that it answers: resolves when it does. */
export type Parts = Record<string, () => Promise<unknown>>

export interface Readiness {
  ready: boolean
  /** "up" or "down" for each part. What was wrong goes to the log, not to whoever asks. */
  parts: Record<string, "up" | "down">
}

const within = async (work: Promise<unknown>, milliseconds: number): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds)
  })
  try {
    await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Asks all parts at once; each has `patience` milliseconds to answer. `report` learns why a part is down. */
export async function readiness(
  parts: Parts,
  report: (part: string, error: Error) => void,
  patience = 2000,
): Promise<Readiness> {
  const asked = await Promise.all(
    Object.entries(parts).map(async ([name, ask]): Promise<[string, "up" | "down"]> => {
      try {
        await within(ask(), patience)
        return [name, "up"]
      } catch (error) {
        report(name, error instanceof Error ? error : new Error(String(error)))
        return [name, "down"]
      }
    }),
  )
  return { ready: asked.every(([, state]) => state === "up"), parts: Object.fromEntries(asked) }
}
