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

/**
 * `write` for askers who may ask for thousands of items: these go some at a time, so that whoever asks for one meanwhile waits for no more than
 * some of them. What cannot be written keeps no other out.
 *
 * @param most how many items are asked for at a time
 * @throws the first failure, once all were asked for
 */
export function inTurns<T>(write: (items: readonly T[]) => Promise<void>, most: number) {
  return async (items: readonly T[]): Promise<void> => {
    const failures: unknown[] = []
    for (let at = 0; at < items.length; at += most) {
      await write(items.slice(at, at + most)).catch((error: unknown) => failures.push(error))
    }
    if (failures.length > 0) throw failures[0]
  }
}
