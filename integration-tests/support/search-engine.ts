import { eventually } from "./eventually"

export type EngineTask = { taskUid: number }

/** What Meilisearch itself answers to the key that the backend uses. */
export async function engine<T>(method: string, path: string, body?: unknown): Promise<T> {
  const { MEILISEARCH_HOST: host = "", MEILISEARCH_API_KEY: key = "" } = process.env
  const response = await fetch(`${host}${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return (response.status === 204 ? null : await response.json()) as T
}

/** Waits until the engine has done a task, or has failed to. */
export const settled = ({ taskUid }: EngineTask) =>
  eventually(
    () => engine<{ status: string }>("GET", `/tasks/${taskUid}`),
    ({ status }) => status === "succeeded" || status === "failed",
  )

/** Stops the engine in the middle of whatever it does: it takes questions and answers none. Returns what lets it go on. */
export function stopEngine(): () => void {
  const engine = Number(process.env.MEILISEARCH_PID)
  process.kill(engine, "SIGSTOP")
  return () => void process.kill(engine, "SIGCONT")
}

type Key = { name: string | null; uid: string; indexes: string[]; actions: string[]; expiresAt: string | null }

/** Takes the key away that the backend has, so that the engine refuses whatever it asks. Returns what gives it back. */
export async function takeKeyAway(): Promise<() => Promise<void>> {
  const { results } = await engine<{ results: Key[] }>("GET", "/keys?limit=100")
  const found = results.find(({ name }) => name === "backend")
  if (!found) throw new Error("the backend has no key of its own")
  await engine("DELETE", `/keys/${found.uid}`)
  const { name, uid, indexes, actions, expiresAt } = found
  // The engine makes keys of their uid: it is the same one again.
  return async () => void (await engine("POST", "/keys", { name, uid, indexes, actions, expiresAt }))
}
