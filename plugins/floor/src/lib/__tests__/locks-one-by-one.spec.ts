import { executeOneByOne, type Job } from "../locks-one-by-one"

/** A provider that keeps time of nothing, and whose keys are lost by their controllers. */
const provider = () => {
  const patience: (number | undefined)[] = []
  const controllers = new Map<string, AbortController>()
  const lock = <T>(key: string, job: Job<T>, { timeout }: { timeout?: number }): Promise<T> => {
    patience.push(timeout)
    const controller = new AbortController()
    controllers.set(key, controller)
    return job(controller.signal)
  }
  return { lock, patience, controllers }
}

it("each key is waited for no longer than is left of the time for all", async () => {
  const { lock, patience } = provider()
  const slow = async <T>(key: string, job: Job<T>, of: { timeout?: number }) => {
    await new Promise((resolve) => setTimeout(resolve, 300))
    return lock(key, job, of)
  }
  await executeOneByOne(slow, ["b", "a", "b", "c"], () => Promise.resolve(), { timeout: 0.5 })
  expect(patience).toHaveLength(3)
  expect(patience[0]).toBeGreaterThan(0.4)
  expect(patience[1]).toBeLessThanOrEqual(0.2)
  expect(patience[2]).toBe(0)
})

it("whoever names no time waits as long as with Medusa's own", async () => {
  const { lock, patience } = provider()
  await executeOneByOne(lock, "a", () => Promise.resolve())
  expect(Math.round(patience[0] ?? 0)).toBe(5)
})

it.each(["a", "b", "c"])("the job hears that key %s was lost", async (lost) => {
  const { lock, controllers } = provider()
  const heard = await executeOneByOne(lock, ["c", "a", "b"], (signal) => {
    expect(signal?.aborted).toBe(false)
    controllers.get(lost)?.abort(new Error(lost))
    return Promise.resolve((signal?.reason as Error).message)
  })
  expect(heard).toBe(lost)
})
