// How fast is for the bench to say: a test on a busy machine only asks that it happens by itself.
const PATIENCE_MS = 50_000

/** Asks until `wanted` holds, and answers what was found then. @throws Error when it never does */
export async function eventually<T>(ask: () => Promise<T>, wanted: (found: T) => boolean): Promise<T> {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    const found = await ask()
    if (wanted(found)) return found
    if (Date.now() > until) throw new Error(`still ${String(JSON.stringify(found)).slice(0, 500)} in all that time`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
