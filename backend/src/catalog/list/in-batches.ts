import { MedusaError } from "@medusajs/framework/utils"

/**
 * `run` for many askers: one batch at a time, and what is asked meanwhile goes together into the next one, each item once. So a crowd
 * costs what one batch costs, and what is read for a later batch is never written before an earlier one.
 *
 * @returns a function that settles as the batch does in which its items are
 */
export function inBatches<T>(run: (items: T[]) => Promise<void>): (items: readonly T[]) => Promise<void> {
  let waiting = new Set<T>()
  let next: Promise<void> | undefined
  let last: Promise<void> = Promise.resolve()

  const start = (): Promise<void> => {
    const items = [...waiting]
    waiting = new Set()
    next = undefined
    last = run(items)
    return last
  }
  return async (items) => {
    if (items.length === 0) return
    for (const item of items) waiting.add(item)
    next ??= last.then(start, start)
    await next
  }
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** @throws the failure, or one that tells of all */
function throwAll(failures: readonly unknown[]): void {
  if (failures.length === 0) return
  if (failures.length === 1) throw failures[0]
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, failures.map(wordsOf).join("; "))
}

/**
 * `write` for askers who may ask for thousands of items: these go some at a time, so that whoever asks for one meanwhile waits for no more than
 * some of them. What cannot be written keeps no other out.
 *
 * @param most how many items are asked for at a time
 * @param isTheirs whether a failure is the items' own; after another one nothing more is tried
 * @throws the failure, or all of them as one MedusaError, once all that can be was asked for
 */
export function inTurns<T>(
  write: (items: readonly T[]) => Promise<void>,
  { most, isTheirs }: { most: number; isTheirs: (failure: unknown) => boolean },
) {
  return async (items: readonly T[]): Promise<void> => {
    const failures: unknown[] = []
    for (let at = 0; at < items.length; at += most) {
      const goesOn = await write(items.slice(at, at + most)).then(
        () => true,
        (failure: unknown) => {
          failures.push(failure)
          return isTheirs(failure)
        },
      )
      if (!goesOn) break
    }
    throwAll(failures)
  }
}
