import { fork } from "node:child_process"
import path from "node:path"
import { databaseUrl } from "./server"

type Order = "killEngine" | "startEngine" | "restartBackend"
type Said = { env?: Record<string, string>; key?: { uid: string }; done?: Order; failed?: string }

export type OwnFloor = {
  /** Of the key that the backend has: with it the engine makes the same key again. */
  key: { uid: string }
  tell: (order: Order) => Promise<void>
  end: () => Promise<void>
}

/**
 * Starts a backend and a search engine for this suite alone, on a copy of the seeded database with at least so many products: what others
 * share can be neither ended nor locked out. From then on the other helpers of this suite speak to it, and to its engine with the master key.
 */
export async function startOwnFloor(products: number): Promise<OwnFloor> {
  const child = fork(path.join(__dirname, "own-floor-process.mjs"), [databaseUrl(), String(products)], {
    env: { ...process.env, NODE_OPTIONS: "" },
    execArgv: [],
  })
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  const next = (): Promise<Said> =>
    Promise.race([
      new Promise<Said>((resolve) => child.once("message", (said) => resolve(said as Said))),
      ended.then((): Said => ({ failed: "the floor ended by itself" })),
    ])
  const { env, key, failed } = await next()
  if (!env || !key) throw new Error(failed)
  Object.assign(process.env, env)
  return {
    key,
    tell: async (order) => {
      const answer = next()
      child.send(order)
      const said = await answer
      if (said.failed) throw new Error(`${order}: ${said.failed}`)
    },
    end: async () => {
      if (child.connected) child.disconnect()
      await ended
    },
  }
}
