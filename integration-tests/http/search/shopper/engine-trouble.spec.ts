import type { ProductList } from "@san-ocop/kit/http/catalog"
import type { Problem } from "@san-ocop/kit/http/problem"
import type { ClientBase } from "pg"
import { ask, type Told } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { eventually } from "../../../support/eventually"
import { runJob } from "../../../support/jobs"
import { engine, type EngineTask, settled, stopEngine, takeKeyAway } from "../../../support/search-engine"
import { backendUrl, describeWith } from "../../../support/server"

type Active = { index: string; version: number; above: number }

/** The version of the product index that answers, and how many stand above it. */
const active = (): Promise<Active> =>
  withDatabase(async (database) => {
    const { rows } = await database.query<Active>(`
      select i.id as index, i.active_version as version, count(v.id)::int as above from search_index i
        left join search_index_version v on v.search_index_id = i.id and v.version > i.active_version and v.deleted_at is null
       where i.name = 'product' group by i.id`)
    if (!rows[0]) throw new Error("there is no product index")
    return rows[0]
  })

const WORDS = ["mật ong", "nước mắm", "trà", "gạo", "bánh", "miến", "cà phê", "rượu", "chè", "tôm"]
const FILTERS = ["", "&sort=newest", "&sort=price_asc", "&stars=4", "&in_stock=true"]
const ALL = [...Array(WORDS.length * FILTERS.length).keys()]
const addressOf = (number: number): string => {
  const q = encodeURIComponent(WORDS[number % WORDS.length] ?? "")
  return `/catalog/products?q=${q}${FILTERS[Math.floor(number / WORDS.length) % FILTERS.length]}`
}
const search = (number: number): Promise<Told<ProductList>> => ask<ProductList>("GET", addressOf(number))
/**
 * Numbers of the searches that find what was meant while all is well: not every word has something of every kind, and what is only near, with
 * a wrong letter, PostgreSQL truly has not.
 */
let asks: number[] = []
const listed = ({ status, body }: Told<ProductList>) => status === 200 && body.count > 0 && body.items.length > 0

/** Searches one after the other until `work` is done, and answers how each fared. */
async function searchingDuring(work: Promise<unknown>): Promise<{ asked: number; bad: Told<ProductList>[] }> {
  let isOver = false
  const over = work.finally(() => (isOver = true))
  const bad: Told<ProductList>[] = []
  let asked = 0
  while (!isOver || asked < 20) {
    const answer = await search(asks[asked++ % asks.length] ?? 0)
    if (!listed(answer)) bad.push(answer)
  }
  await over
  return { asked, bad }
}

/** What a process leaves that is ended while it builds: the job builds anew. */
const leaveHalfBuilt = (index: string, version: number) =>
  withDatabase((database) =>
    database.query(
      `insert into search_index_version (id, search_index_id, version, provider, physical_name, definition_hash, status)
       select 'srhver_' || gen_random_uuid(), search_index_id, version + 1, provider, physical_name || '_cut_off', definition_hash, 'building'
         from search_index_version where search_index_id = $1 and version = $2 and deleted_at is null`,
      [index, version],
    ),
  )

/** Waits until connections wait for what this one holds, or none does any more. Answers for whom they are. */
const waitingFor = async (database: ClientBase, some: boolean): Promise<string[]> => {
  const waiting =
    "select application_name as who from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid)) and query ilike '%select%'"
  const ask = () => database.query<{ who: string }>(waiting)
  return (await eventually(ask, ({ rows }) => rows.length > 0 === some)).rows.map(({ who }) => who)
}

const HOLD = 4_711

/** While `work` runs, a rebuild that has written its first documents waits until it is let go. */
const holdingRebuild = (work: (untilHeld: () => Promise<unknown>, letGo: () => Promise<unknown>) => Promise<void>) =>
  withDatabase(async (database) => {
    await database.query(`create function hold_rebuild() returns trigger language plpgsql as
      'begin perform pg_advisory_xact_lock_shared(${HOLD}); return new; end'`)
    await database.query(`create trigger hold_rebuild before update of documents_synced on search_index_sync for each row
      when (old.documents_synced = 0 and new.documents_synced > 1) execute function hold_rebuild()`)
    await database.query("select pg_advisory_lock($1)", [HOLD])
    const waiting = "select 1 from pg_locks where locktype = 'advisory' and objid = $1 and not granted"
    const letGo = () => database.query("select pg_advisory_unlock_all()")
    try {
      await work(
        () =>
          eventually(
            () => database.query(waiting, [HOLD]),
            ({ rows }) => rows.length > 0,
          ),
        letGo,
      )
    } finally {
      await letGo()
      await database.query("drop trigger if exists hold_rebuild on search_index_sync")
      await database.query("drop function if exists hold_rebuild")
    }
  })

describeWith("MEILISEARCH_HOST")("a search engine in trouble", () => {
  beforeEach(async () => {
    await eventually(
      () => search(0),
      ({ body }) => !body.limited,
    )
    const answers = await Promise.all(ALL.map(search))
    asks = ALL.filter((number) => answers[number] && listed(answers[number]) && !answers[number].body.near)
    expect(asks.length).toBeGreaterThan(ALL.length / 2)
  })

  it("builds its index anew without one failed or empty answer meanwhile", async () => {
    const { index, version } = await active()
    await withDatabase((database) =>
      database.query("update search_index_version set status = 'error' where search_index_id = $1 and version = $2", [
        index,
        version,
      ]),
    )
    const { asked, bad } = await searchingDuring(runJob("search-catch-up"))
    expect(asked).toBeGreaterThanOrEqual(20)
    expect(bad).toEqual([])
    expect((await active()).version).toBeGreaterThan(version)
  }, 90_000)

  it("that fails in the middle of a rebuild answers all and the same meanwhile, and the build that follows comes to its end", async () => {
    const { index, version } = await active()
    const { count } = (await ask<ProductList>("GET", "/catalog/products?sort=newest")).body
    await leaveHalfBuilt(index, version)
    const answered = new Set<string>()
    const look = async () => {
      const { status, body } = await ask<ProductList>("GET", "/catalog/products?sort=newest")
      answered.add(`${status}: ${body.count}`)
    }
    await holdingRebuild(async (untilHeld, letGo) => {
      const job = runJob("search-catch-up")
      await untilHeld()
      // So the build has one more to write once it goes on.
      await withDatabase((database) =>
        database.query(
          "update product set updated_at = now() where id = (select min(product_id) from listing where state = 'approved')",
        ),
      )
      await look()
      const giveBack = await takeKeyAway()
      try {
        await letGo()
        await job
        await look()
      } finally {
        await giveBack()
      }
    })
    expect((await active()).above).toBe(1)
    await Promise.all([runJob("search-catch-up"), ...[...Array(10).keys()].map(look)])
    await look()
    expect([...answered]).toEqual([`200: ${count}`])
    const now = await active()
    expect(now.version).toBeGreaterThan(version)
    expect(now.above).toBe(0)
  }, 90_000)

  it("whose rebuild was cut off answers from the index before it, and begins again by itself", async () => {
    const { index, version } = await active()
    await leaveHalfBuilt(index, version)
    const { bad } = await searchingDuring(Promise.resolve())
    expect(bad).toEqual([])
    await runJob("search-catch-up")
    const now = await active()
    expect(now.version).toBeGreaterThan(version + 1)
    expect(now.above).toBe(0)
    expect(listed(await search(0))).toBe(true)
  }, 90_000)

  it("that answers too late leaves nothing unfound that it finds", async () => {
    const goOn = stopEngine()
    try {
      await eventually(
        () => search(0),
        ({ body }) => body.limited,
      )
      for (const number of asks) {
        const { status, body } = await search(number)
        const found = { limited: body.limited, some: body.count > 0 && body.items.length > 0 }
        expect({ asked: addressOf(number), status, ...found }).toEqual({
          asked: addressOf(number),
          status: 200,
          limited: true,
          some: true,
        })
      }
    } finally {
      goOn()
    }
  }, 90_000)

  it("and a PostgreSQL that does not answer either: shoppers hear when to ask again, and never that there is nothing", async () => {
    const goOn = stopEngine()
    try {
      await eventually(
        () => search(0),
        ({ body }) => body.limited,
      )
      await withDatabase(async (database) => {
        const { rows } = await database.query<{ table_name: string }>(
          "select table_name from search_postgres_index where name like 'product_fallback%'",
        )
        await database.query("begin")
        for (const { table_name } of rows) await database.query(`lock table "${table_name}" in access exclusive mode`)
        const asked = Promise.all(
          asks.slice(0, 5).map(async (number) => {
            const answer = await fetch(`${backendUrl()}${addressOf(number)}`)
            const { type, code, message } = (await answer.json()) as Problem
            return { status: answer.status, after: Number(answer.headers.get("retry-after")) > 0, type, code, message }
          }),
        )
        // Who buys is not kept waiting: of the connections that he needs none is held, and what came to nothing does not stay behind.
        const held = await waitingFor(database, true)
        expect(new Set(held)).toEqual(new Set(["san-ocop-lists"]))
        expect((await ask("GET", "/store/regions?limit=1")).status).toBe(200)
        const busy = { status: 503, after: true, type: "unavailable", code: "search_busy" }
        expect(await asked).toEqual(Array(5).fill({ ...busy, message: expect.stringContaining("xin thử lại") }))
        expect(await waitingFor(database, false)).toEqual([])
        await database.query("rollback")
      })
      await eventually(() => search(0), listed)
    } finally {
      goOn()
    }
  }, 90_000)

  it("flooded with writes and questions answers every shopper, or tells him to ask again", async () => {
    const flood = "flood_of_writes"
    const documents = (batch: number) =>
      [...Array(300).keys()].map((at) => ({ id: `${batch}-${at}`, name: `${WORDS[at % WORDS.length]} ${batch} ${at}` }))
    const writes = [...Array(15).keys()].map((batch) =>
      engine<EngineTask>("POST", `/indexes/${flood}/documents`, documents(batch)),
    )
    try {
      const answers = await Promise.all([...Array(250).keys()].map((at) => search(asks[at % asks.length] ?? 0)))
      const isBusy = ({ status, body }: Told<unknown>) => status === 503 && body.type === "unavailable"
      expect(answers.filter((answer) => !listed(answer) && !isBusy(answer))).toEqual([])
      expect(answers.filter(listed).length).toBeGreaterThan(0) // how many is for the bench to say
      expect((await Promise.all(writes)).every(({ taskUid }) => taskUid > 0)).toBe(true)
    } finally {
      await settled(await engine<EngineTask>("DELETE", `/indexes/${flood}`))
    }
  }, 90_000)
})
