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
