/** How long Medusa's own steps wait for all of their keys, in seconds. */
const PATIENCE_S = 5

/** Without doubles and in one order for everybody: of two who want some of the same keys, one has the first of them and goes on. */
const inOrder = (keys: string | readonly string[]): string[] => [...new Set([keys].flat())].sort()

/** `signal`: aborted once a key was lost while the job still ran. */
export type Job<T> = (signal?: AbortSignal) => Promise<T>
/** In seconds: how long to wait for all keys together, and how long one outlives a process that dies. */
export type Patience = { timeout?: number; expire?: number }

/**
 * Does something while it has several keys. Medusa's providers reach for all of them at once: two who want the same ones then wait for each other, each with a key in hand, and who gives up
 * leaves what he got locked until it expires. Here they are taken one after the other, the next inside the last, so that whoever gives up gives back what he has.
 * @param lock does something with one key, as a provider does
 */
export function executeOneByOne<T>(
  lock: (key: string, job: Job<T>, patience: Patience) => Promise<T>,
  keys: string | readonly string[],
  job: Job<T>,
  { timeout = PATIENCE_S, ...rest }: Patience = {},
): Promise<T> {
  const until = performance.now() + timeout * 1000
  const left = () => Math.max(0, until - performance.now()) / 1000
  const signals: AbortSignal[] = []
  const hear = (signal: AbortSignal | undefined) => {
    if (signal) signals.push(signal)
  }
  const run = inOrder(keys).reduceRight<() => Promise<T>>(
    (inside, key) => () => {
      const next: Job<T> = (signal) => {
        hear(signal)
        return inside()
      }
      return lock(key, next, { ...rest, timeout: left() })
    },
    () => job(signals.length > 0 ? AbortSignal.any(signals) : undefined),
  )
  return run()
}

/** What a provider does with one key. */
export type OneLock = {
  acquire: (key: string) => Promise<void>
  /** Whose it is now: what a caller had before is not given back for him. */
  ownerOf: (key: string) => Promise<string | null>
  release: (keys: string[]) => Promise<unknown>
}

/**
 * Takes several keys for as long as its owner wants, one after the other, all of them or none.
 * @param ownerId undefined: an owner without a name, who never has a key already
 * @throws Error of the provider when one of them is not to be had
 */
export async function acquireOneByOne(
  { acquire, ownerOf, release }: OneLock,
  keys: string | readonly string[],
  ownerId: string | null | undefined,
): Promise<void> {
  const got: string[] = []
  for (const key of inOrder(keys)) {
    const hadIt = typeof ownerId === "string" && (await ownerOf(key)) === ownerId
    try {
      await acquire(key)
    } catch (error) {
      // Where that fails too, they expire; why they were not all to be had is what the caller is to hear.
      if (got.length > 0) await release(got).catch(() => undefined)
      throw error
    }
    if (!hadIt) got.push(key)
  }
}
