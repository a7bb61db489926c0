const WIDTH = 24

/** Shows how far a step is: a bar on a terminal, one line at its end elsewhere. */
export type Progress = { done(count?: number): void }
export type Report = <T>(label: string, total: number, work: (progress: Progress) => Promise<T>) => Promise<T>

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Runs one step of the seed and shows its progress and its time. */
export const report: Report = async (label, total, work) => {
  const since = performance.now()
  let count = 0
  const draw = (): void => {
    if (!process.stdout.isTTY) return
    const filled = total === 0 ? WIDTH : Math.round((WIDTH * count) / total)
    process.stdout.write(`\r  [${"#".repeat(filled).padEnd(WIDTH, ".")}] ${count}/${total} ${label}`)
  }
  draw()
  const answer = await work({
    done: (more = 1) => {
      count = Math.min(total, count + more)
      draw()
    },
  })
  process.stdout.write(`${process.stdout.isTTY ? "\r\u001b[K" : ""}  ${label}: ${total} in ${seconds(since)}\n`)
  return answer
}

/** Works through `items`, `width` at a time, keeping their order in the answer. The first failure ends it. */
export async function inParallel<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const answers = new Array<R>(items.length)
  const queue = items.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) answers[index] = await work(item)
  }
  await Promise.all(Array.from({ length: width }, worker))
  return answers
}

/** `items` in runs of at most `size`. */
export const batches = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))
