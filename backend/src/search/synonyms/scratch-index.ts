import { refuse } from "@san-ocop/floor/lib/problem"
import { withActiveIndex } from "../../catalog/list/active-index"
import { engineHost, SearchEngineError } from "../../catalog/list/meilisearch"
import type { ProductDocument } from "../documents"

/** There is only one, made anew each time, so that none is left behind. */
const SCRATCH = "search_preview"
const PATIENCE_MS = 15_000
const POLL_MS = 50

type Task = { taskUid: number }
type TaskState = { status: string; error: { message: string } | null }

async function tell<T>(method: "GET" | "POST" | "PATCH" | "DELETE", path: string, body?: unknown): Promise<T> {
  const response = await fetch(new URL(path, engineHost()), {
    method,
    headers: {
      Authorization: `Bearer ${process.env.MEILISEARCH_API_KEY ?? ""}`,
      ...(body !== undefined && { "Content-Type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((cause: unknown) => {
    throw new SearchEngineError(`the search engine did not answer to ${method} ${path}: ${String(cause)}`)
  })
  if (!response.ok) throw new SearchEngineError(`the search engine answered ${response.status} to ${method} ${path}`)
  return (await response.json()) as T
}

const engineBusy = (): never =>
  refuse("conflict", "Máy tìm kiếm đang bận, chưa xem trước được. Mời thử lại sau ít phút.", {
    code: "search_engine_busy",
  })

async function settle({ taskUid }: Task): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  for (;;) {
    const { status, error } = await tell<TaskState>("GET", `/tasks/${taskUid}`)
    if (status === "succeeded") return
    if (status === "failed" || status === "canceled")
      throw new SearchEngineError(error?.message ?? `task ${taskUid} ${status}`)
    if (performance.now() > until) return engineBusy()
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}

const remove = () => tell<Task>("DELETE", `/indexes/${SCRATCH}`)

/**
 * Runs `look` while the documents stand in an index beside the one that shoppers ask, with the same settings; then that index is gone.
 * @throws Refusal conflict when the engine is too busy to make one
 */
export async function withScratchIndex<T>(
  documents: ProductDocument[],
  look: (index: string) => Promise<T>,
): Promise<T> {
  const settings = await withActiveIndex((index) => tell<Record<string, unknown>>("GET", `/indexes/${index}/settings`))
  await remove() // of a process that died meanwhile; where there is none this task fails, which harms nobody
  await tell<Task>("POST", "/indexes", { uid: SCRATCH, primaryKey: "id" })
  await tell<Task>("PATCH", `/indexes/${SCRATCH}/settings`, settings)
  try {
    await settle(await tell<Task>("POST", `/indexes/${SCRATCH}/documents`, documents))
    return await look(SCRATCH)
  } finally {
    await remove()
  }
}
