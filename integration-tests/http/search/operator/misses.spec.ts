import type { ProductList } from "@san-ocop/kit/http/catalog"
import type { SearchMissList } from "@san-ocop/kit/http/search-words"
import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { eventually } from "../../../support/eventually"
import { runJob } from "../../../support/jobs"
import { describeWith } from "../../../support/server"

const search = async (q: string, rest = "") => {
  // Those who ask the same at the same time share one answer: one after the other they are searches of their own.
  // What PostgreSQL answers, where the engine is slow, is not counted.
  const found = () => ask<ProductList>("GET", `/catalog/products?q=${encodeURIComponent(q)}${rest}`)
  expect((await eventually(found, ({ body }) => !body.limited)).status).toBe(200)
}

describeWith("MEILISEARCH_HOST")("what was searched and not found", () => {
  let token = ""
  const misses = async (query = "limit=100") =>
    (await ask<SearchMissList>("GET", `/admin/search/misses?${query}`, { token })).body
  const of = (list: SearchMissList, query: string) => list.items.find((one) => one.query === query)

  beforeAll(async () => {
    token = await logIn("user", OPERATOR, PASSWORD)
    // The index of a new server is being filled, and what the fallback answers is not counted.
    await eventually(
      () => ask<ProductList>("GET", "/catalog/products?stars=5"),
      ({ body }) => !body.limited,
    )
  })

  it("is counted once three have searched it, however they wrote it, and with nobody in it", async () => {
    const word = "qwxzkj"
    await search(word)
    await search(word.toUpperCase())
    await search("0912 345 678")
    await search(word, "&sort=newest&stars=5") // a filter on what was searched is no search of its own
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    expect(of(await misses(), word)).toBeUndefined()
    await search(` ${word} `)
    const list = await eventually(misses, (found) => of(found, word) !== undefined)
    const { searches, none, near } = of(list, word) ?? {}
    expect({ searches, missed: (none ?? 0) + (near ?? 0) }).toEqual({ searches: 3, missed: 3 })
    expect(list.rules).toEqual({ least: 3, days: 90 })
    const columns = await withDatabase(async (database) => {
      const { rows } = await database.query<{ column_name: string }>(
        "select column_name from information_schema.columns where table_name = 'search_tally'",
      )
      return rows.map(({ column_name }) => column_name).sort()
    })
    const kept = ["created_at", "day", "deleted_at", "id", "near", "none", "query", "searches", "updated_at"]
    expect(columns).toEqual(kept)
    const phones = await withDatabase((database) =>
      database.query("select 1 from search_tally where query like '%0912%'"),
    )
    expect(phones.rowCount).toBe(0)
  })

  it("is forgotten after ninety days", async () => {
    const old = "từ của mùa trước nữa"
    await withDatabase((database) =>
      database.query(
        "insert into search_tally (id, day, query, searches, none, near) values ('stal_old', '2020-01-01', $1, 9, 9, 0)",
        [old],
      ),
    )
    await runJob("forget-old-searches")
    const left = await withDatabase((database) => database.query("select 1 from search_tally where query = $1", [old]))
    expect(left.rowCount).toBe(0)
  })

  it("is asked for by days and kind, and nothing else", async () => {
    for (const query of ["days=0", "days=91", "kind=x", "nonsense=1"])
      expect((await ask("GET", `/admin/search/misses?${query}`, { token })).status).toBe(400)
  })
})
