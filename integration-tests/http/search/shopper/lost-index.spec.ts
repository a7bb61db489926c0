import type { ProductList } from "@san-ocop/kit/http/catalog"
import { ask } from "../../../support/ask"
import { eventually } from "../../../support/eventually"
import { runJob } from "../../../support/jobs"
import { describeWith } from "../../../support/server"

type Task = { taskUid: number }

async function engine<T>(method: string, path: string, body?: unknown): Promise<T> {
  const { MEILISEARCH_HOST: host = "", MEILISEARCH_API_KEY: key = "" } = process.env
  const response = await fetch(`${host}${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return (await response.json()) as T
}

const settled = ({ taskUid }: Task) =>
  eventually(
    () => engine<{ status: string }>("GET", `/tasks/${taskUid}`),
    ({ status }) => status === "succeeded" || status === "failed",
  )

const productIndexes = async (): Promise<string[]> => {
  const { results } = await engine<{ results: { uid: string }[] }>("GET", "/indexes?limit=100")
  return results.map(({ uid }) => uid).filter((uid) => uid.startsWith("product"))
}

const list = async () => (await ask<ProductList>("GET", "/catalog/products?province=thanh-hoa")).body

/** The list as soon as the engine answers it: the index of a new server is being filled, and the breaker rests after failures. */
const engineList = () => eventually(list, ({ limited }) => !limited)

describeWith("MEILISEARCH_HOST")("a search engine that lost its index", () => {
  it("is built anew by the job, with its settings, and no product is missing", async () => {
    const before = await engineList()
    for (const uid of await productIndexes()) {
      await settled(await engine<Task>("DELETE", `/indexes/${uid}`))
      // What an event does in the meantime: the engine makes the index anew, without settings.
      await settled(await engine<Task>("POST", `/indexes/${uid}/documents`, [{ id: "p1", name: "Mật ong" }]))
    }
    expect(await eventually(list, ({ limited }) => limited)).toMatchObject({ count: before.count })
    await runJob("search-catch-up")
    expect(await engineList()).toMatchObject({ count: before.count, facets: before.facets })
  }, 90_000)
})
