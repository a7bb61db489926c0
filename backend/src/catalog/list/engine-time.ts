import { AsyncLocalStorage } from "node:async_hooks"

type Spent = { asking: number; since: number; milliseconds: number }

const current = new AsyncLocalStorage<Spent>()

/** Runs `work` and tells how long it waited for the search engine; questions that are asked at once count once. */
export async function withEngineTime<T>(work: () => Promise<T>): Promise<{ result: T; engine: number }> {
  const spent: Spent = { asking: 0, since: 0, milliseconds: 0 }
  const result = await current.run(spent, work)
  return { result, engine: spent.milliseconds }
}

/** Counts the time of one question to the search engine. */
export async function waitingForEngine<T>(ask: () => Promise<T>): Promise<T> {
  const spent = current.getStore()
  if (!spent) return ask()
  if (spent.asking === 0) spent.since = performance.now()
  spent.asking += 1
  try {
    return await ask()
  } finally {
    spent.asking -= 1
    if (spent.asking === 0) spent.milliseconds += performance.now() - spent.since
  }
}
