import type { ProductList } from "@san-ocop/kit/http/catalog"
import { ask } from "../../../support/ask"
import { eventually } from "../../../support/eventually"
import { runJob } from "../../../support/jobs"
import { engine, type EngineTask, settled } from "../../../support/search-engine"
import { describeWith } from "../../../support/server"

const productIndexes = async (): Promise<string[]> => {
  const { results } = await engine<{ results: { uid: string }[] }>("GET", "/indexes?limit=100")
  return results.map(({ uid }) => uid).filter((uid) => uid.startsWith("product"))
}

const list = async () => (await ask<ProductList>("GET", "/catalog/products?province=thanh-hoa")).body

/** The list as soon as the engine answers it: the index of a new server is being filled, and the breaker rests after failures. */
const engineList = () => eventually(list, ({ limited }) => !limited)

describeWith("MEILISEARCH_HOST")("a search engine that lost its index", () => {
  it("is built anew by the job, with its settings, and no product is missing", async () => {
    // What earlier suites changed may still be on its way to the engine: the comparison wants an index that is at rest.
    await runJob("search-catch-up")
    const before = await engineList()
    for (const uid of await productIndexes()) {
      await settled(await engine<EngineTask>("DELETE", `/indexes/${uid}`))
      // What an event does in the meantime: the engine makes the index anew, without settings.
      await settled(await engine<EngineTask>("POST", `/indexes/${uid}/documents`, [{ id: "p1", name: "Mật ong" }]))
    }
    expect(await eventually(list, ({ limited }) => limited)).toMatchObject({ count: before.count })
    await runJob("search-catch-up")
    expect(await engineList()).toMatchObject({ count: before.count, facets: before.facets })
  }, 90_000)
})
