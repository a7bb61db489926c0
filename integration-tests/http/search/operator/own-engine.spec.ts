import type { ProductList } from "@san-ocop/kit/http/catalog"
import type { SynonymSaved } from "@san-ocop/kit/http/search-words"
import { setTimeout } from "node:timers/promises"
import type { Client } from "pg"
import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { call, logIn } from "../../../support/api"
import { ask, type Told } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { eventually } from "../../../support/eventually"
import { runJob } from "../../../support/jobs"
import { ODD_QUERIES } from "../../../support/odd-queries"
import { type OwnFloor, startOwnFloor } from "../../../support/own-floor"
import { HONEY_PHONE, sampleSeller } from "../../../support/sample-people"
import { engine } from "../../../support/search-engine"
import { describeWith, readLog } from "../../../support/server"

jest.setTimeout(240_000)

/** A rebuild writes a thousand at a time: this many are three writes. */
const PRODUCTS = 2_400
const WORD = "zimbaro"
const OTHER_WORD = "zumbari"
const HOLD = 4_711

const list = (query = "") => ask<ProductList>("GET", `/catalog/products${query}`)
const find = async (q: string) => (await list(`?q=${encodeURIComponent(q)}`)).body
const sql = <Row extends object>(text: string, values: unknown[] = []) =>
  withDatabase(async (database) => (await database.query<Row>(text, values)).rows)

/** What is found, and how many, once it is the same for longer than an answer is kept for a crowd. */
const settled = async (q: string) => {
  const told = ({ items, count }: ProductList) => JSON.stringify([count, ...items.map(({ id }) => id)])
  const twice = async () => {
    const first = told(await find(q))
    await setTimeout(2_100)
    return [first, told(await find(q))] as const
  }
  return (await eventually(twice, ([first, second]) => first === second))[0]
}

/** The version of the product index that answers, and the states of those above it. */
async function active(): Promise<{ version: number; above: string[] }> {
  const [row] = await sql<{ version: number; above: string[] }>(`
    select i.active_version as version, coalesce(array_agg(v.status) filter (where v.version > i.active_version), '{}') as above
      from search_index i left join search_index_version v on v.search_index_id = i.id and v.deleted_at is null
     where i.name = 'product' group by i.id`)
  if (!row) throw new Error("there is no product index")
  return row
}

/** Lists everything again and again until `work` is done: what was answered, each once. */
async function answersDuring(work: Promise<unknown>): Promise<string[]> {
  const seen = new Set<string>()
  let isOver = false
  const over = work.finally(() => (isOver = true))
  while (!isOver) {
    const { status, body } = await list("?sort=newest")
    seen.add(`${status}: ${body.count}`)
  }
  await over
  return [...seen]
}

describeWith("MEILISEARCH_HOST")("a floor with an engine of its own", () => {
  let floor: OwnFloor
  let token = ""
  let count = 0
  const isWhole = ({ body }: Told<ProductList>) => !body.limited && body.count === count

  beforeAll(async () => {
    floor = await startOwnFloor(PRODUCTS)
    token = await logIn("user", OPERATOR, PASSWORD)
    await runJob("search-catch-up")
    count = (await eventually(list, ({ body }) => !body.limited)).body.count
    expect(count).toBeGreaterThan(2_000)
  })
  afterAll(() => floor.end())

  it("finds by words that an operator added, and still does after engine and backend were started again", async () => {
    const body = { relation: "same", terms: ["mật ong", WORD], from: [], to: [] }
    const saved = await ask<SynonymSaved>("POST", "/admin/search/synonyms", { token, body })
    expect(saved.status).toBe(200)
    const honey = await eventually(
      () => find(WORD),
      ({ items, near }) => !near && (items[0]?.name.toLowerCase().includes("mật ong") ?? false),
    )
    await eventually(
      () => find(WORD),
      (found) => found.count > honey.items.length,
    )
    await runJob("search-catch-up")
    const before = await settled(WORD)
    await floor.tell("killEngine")
    await floor.tell("restartBackend")
    await floor.tell("startEngine")
    await eventually(
      () => find(WORD),
      ({ limited }) => !limited,
    )
    expect(await settled(WORD)).toEqual(before)
    const removed = await ask("POST", `/admin/search/synonyms/${saved.body.entry?.id}/remove`, { token })
    expect(removed.status).toBe(200)
  })

  it("goes on without the engine while that refuses our key, says so to operators, and loses nothing", async () => {
    const seller = await sampleSeller(HONEY_PHONE)
    const [listing] = await sql<{ id: string }>(
      "select id from listing where seller_id = $1 and state = 'approved' limit 1",
      [seller.id],
    )
    const price = 1_234_000
    expect(await engine("DELETE", `/keys/${floor.key.uid}`)).toBeNull()
    try {
      for (const query of ["", "?q=nuoc%20mam", "?stars=4&sort=price_asc", "?q=qzxw", "?q=tra&page=2"]) {
        const { status, body } = await list(query)
        expect({ query, status, limited: body.limited }).toEqual({ query, status: 200, limited: true })
      }
      for (const q of ODD_QUERIES)
        expect({ q, status: (await list(`?q=${encodeURIComponent(q)}`)).status }).toEqual({ q, status: 200 })
      expect((await list()).body.count).toBe(count)
      expect((await call("GET", "/catalog/suggest?q=mat%20o")).status).toBe(200)
      expect((await call("GET", "/ready")).body).toMatchObject({ ready: true, parts: { search: "degraded" } })
      const body = { price, stock: 5 }
      const path = `${seller.path}/listings/${listing?.id}/price-and-stock`
      expect((await ask("POST", path, { token: seller.token, body })).status).toBe(200)
      const preview = {
        id: null,
        change: { relation: "same", terms: ["mật ong", OTHER_WORD], from: [], to: [] },
        queries: [OTHER_WORD],
      }
      for (const told of [
        await ask("POST", "/admin/search/synonym-preview", { token, body: preview }),
        await ask("GET", "/admin/search/plan?q=tra", { token }),
      ])
        expect({ status: told.status, code: told.body.code }).toEqual({ status: 409, code: "search_engine_away" })
      await runJob("search-catch-up")
      expect(readLog("BACKEND")).toMatch(/search engine away, PostgreSQL answers: .*API key/)
    } finally {
      await engine("POST", "/keys", floor.key)
    }
    await eventually(list, isWhole)
    await runJob("search-catch-up")
    const found = await eventually(
      () => list(`?price_min=${price}&price_max=${price}`),
      ({ body }) => body.count > 0,
    )
    expect(found.body.limited).toBe(false)
    expect((await call("GET", "/ready")).body).toMatchObject({ parts: { search: "up" } })
  })

  it("answers from the old index while a new one is built, when the engine is killed half-way, and after that", async () => {
    const { version } = await active()
    // What a process leaves that is ended while it builds: so the job builds anew.
    await sql(
      `insert into search_index_version (id, search_index_id, version, provider, physical_name, definition_hash, status)
       select 'srhver_' || gen_random_uuid(), v.search_index_id, v.version + 1, v.provider, v.physical_name || '_cut_off', v.definition_hash, 'building'
         from search_index_version v join search_index i on i.id = v.search_index_id and i.active_version = v.version
        where i.name = 'product' and v.deleted_at is null`,
    )
    // After its first thousand the rebuild waits until we let it go on.
    await sql(`create function hold_rebuild() returns trigger language plpgsql as
      'begin perform pg_advisory_xact_lock_shared(${HOLD}); return new; end'`)
    await sql(`create trigger hold_rebuild before update of documents_synced on search_index_sync for each row
      when (new.documents_synced = 1000) execute function hold_rebuild()`)
    let answered: string[] = []
    await withDatabase(async (holder: Client) => {
      await holder.query("select pg_advisory_lock($1)", [HOLD])
      const job = runJob("search-catch-up")
      await eventually(
        () => sql("select 1 from pg_locks where locktype = 'advisory' and objid = $1 and not granted", [HOLD]),
        (waiting) => waiting.length > 0,
      )
      const { indexes } = await engine<{ indexes: Record<string, { numberOfDocuments: number }> }>("GET", "/stats")
      expect(Object.values(indexes).map(({ numberOfDocuments }) => numberOfDocuments)).toContain(1_000)
      expect(isWhole(await list())).toBe(true)
      answered = await answersDuring(floor.tell("killEngine"))
      answered.push(...(await answersDuring(holder.query("select pg_advisory_unlock($1)", [HOLD]).then(() => job))))
    })
    expect((await active()).above).toEqual(["error"])
    const wait = () => eventually(list, ({ body }) => !body.limited)
    answered.push(...(await answersDuring(floor.tell("startEngine").then(wait))))
    answered.push(...(await answersDuring(runJob("search-catch-up"))))
    expect([...new Set(answered)]).toEqual([`200: ${count}`])
    const now = await active()
    expect(now.version).toBeGreaterThan(version)
    expect(now.above).toEqual([])
    expect(isWhole(await list())).toBe(true)
  })

  it("keeps up with all others where one product cannot be held", async () => {
    const [bad, other] = await sql<{ product_id: string }>(
      "select product_id from listing where state = 'approved' order by id desc limit 2",
    )
    const name = "Mật ong tên mới nhất"
    await withDatabase(async (database) => {
      // No id of ours has such a sign, and the engine takes none that has.
      await database.query("begin; set local session_replication_role = replica")
      for (const [table, column] of [
        ["product", "id"],
        ["listing", "product_id"],
      ])
        // prettier-ignore
        await database.query(`update ${table} set ${column} = ${column} || '!' where ${column} = $1`, [bad?.product_id])
      await database.query(
        "update listing_revision set name = $2 where id = (select approved_revision_id from listing where product_id = $1)",
        [other?.product_id, name],
      )
      await database.query("commit")
    })
    await runJob("search-catch-up")
    const found = await eventually(
      () => find(name),
      ({ items }) => items.some((item) => item.name === name),
    )
    expect(found.limited).toBe(false)
    expect(readLog("BACKEND")).toContain(`search index product cannot hold 1 products: ${bad?.product_id}!`)
  })

  it("counts no star that was lost, though hundreds of certificates were replaced by others as good after it", async () => {
    const stars = async () => (await list()).body.facets.stars.find(({ value }) => value === "4")?.count ?? 0
    const before = await stars()
    await withDatabase(async (database) => {
      await database.query("begin; set local session_replication_role = replica")
      const { rowCount } = await database.query(
        `update certificate set state = 'revoked', updated_at = now() - interval '1 minute' where id =
           (select c.id from certificate c join listing l on l.product_id = c.product_id and l.state = 'approved'
             where c.stars = 4 and c.state = 'recognised' and c.valid_until > '2027' and c.product_id like '%-bench-%' and not exists
               (select 1 from certificate o where o.product_id = c.product_id and o.id <> c.id) limit 1)`,
      )
      expect(rowCount).toBe(1)
      const { rowCount: replaced } = await database.query(
        `insert into certificate select (jsonb_populate_record(c, jsonb_build_object('id', id || '-old', 'number', number || '-old',
           'replaced_from', '2020-01-01', 'created_at', now() - interval '1 day', 'updated_at', now()))).*
           from certificate c where product_id is not null and state = 'recognised' and replaced_from is null and stars >= 3 and valid_until > '2027'`,
      )
      expect(replaced).toBeGreaterThan(200)
      await database.query("commit")
    })
    // Counts are some seconds old.
    expect(await eventually(stars, (now) => now !== before)).toBe(before - 1)
  })
})
