import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { systemActor } from "@san-ocop/floor/lib/actor"
import path from "node:path"
import { Client } from "pg"
import { SEARCH_WORDS_MODULE } from ".."
import { Migration20261128111500 } from "../migrations/Migration20261128111500"
import type SearchWordsModuleService from "../service"

const actor: Actor = systemActor()
const fields = { relation: "same" as const, terms: ["bắp", "ngô"], from_terms: [], to_terms: [], marks_only: false }
const AUDIT_TABLE = `create table if not exists audit_entry (id text primary key, at timestamptz, actor_type text, actor_id text,
  actor_name text, on_behalf_of text, province_code text, seller_id text, action text, entity_type text, entity_id text,
  before jsonb, after jsonb, reason text, ip text, request_id text, created_at timestamptz, updated_at timestamptz)`

async function query<Row>(sql: string): Promise<Row[]> {
  const database = `medusa-${SEARCH_WORDS_MODULE}-integration-${process.env.JEST_WORKER_ID ?? "1"}`
  const { DB_HOST: host, DB_PORT: port, DB_USERNAME: user, DB_PASSWORD: password } = process.env
  const client = new Client({ host, port: Number(port), user, password, database })
  await client.connect()
  try {
    return (await client.query(sql)).rows as Row[]
  } finally {
    await client.end()
  }
}

jest.setTimeout(60_000)

moduleIntegrationTestRunner<SearchWordsModuleService>({
  moduleName: SEARCH_WORDS_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: async () => void (await query(AUDIT_TABLE)) },
  testSuite: ({ service }) => {
    it("lets PostgreSQL look for every word, those too that are small words of another language without their marks", async () => {
      const [row] = await query<{ words: string }>(
        "select to_tsvector('medusa_search_simple', 'me so my do')::text words",
      )
      expect(row?.words).toBe("'do':4 'me':1 'my':3 'so':2")
    })

    it("takes the index that nothing is found by from tables which were made with it, and leaves the others", async () => {
      await query("create extension if not exists pg_trgm")
      await query("create table held (search_text text, search_vector tsvector)")
      await query("create index held_trgm_idx on held using gin (search_text gin_trgm_ops)")
      await query("create index held_fts_idx on held using gin (search_vector)")
      await query("create table search_postgres_index as select unnest(array['held', 'made_without']) table_name")
      const migration = new Migration20261128111500(undefined as never, undefined as never)
      await migration.up()
      for (const statement of migration.getQueries()) await query(String(statement))
      expect(await query("select indexname from pg_indexes where tablename = 'held'")).toEqual([
        { indexname: "held_fts_idx" },
      ])
    })

    it("writes a change of words with its audit entry, and a group of the start set that is taken out stays as taken out", async () => {
      const own = await service.putSynonym({ id: null, replaces: null, fields, actor })
      await service.putSynonym({ id: own, replaces: null, fields: { ...fields, terms: ["bắp", "ngô", "bẹ"] }, actor })
      await service.putSynonym({ id: own, replaces: null, fields: null, actor })
      const start = await service.putSynonym({ id: null, replaces: "same_x", fields: null, actor })
      const [row, ...others] = await service.listSearchSynonyms()
      expect(others).toEqual([])
      expect(row).toMatchObject({ id: start, replaces: "same_x", removed: true })
      const entries = await query<{ action: string }>("select action from audit_entry order by at, action")
      expect(entries.map(({ action }) => action).sort()).toEqual([
        "search_synonym.added",
        "search_synonym.changed",
        "search_synonym.removed",
        "search_synonym.removed",
      ])
    })

    it("writes nothing of a change of what is not there", async () => {
      const change = { id: "ssyn_no", replaces: null, fields, actor }
      await expect(service.putSynonym(change)).rejects.toThrow("Không tìm thấy nhóm từ này")
      expect(await query("select 1 from audit_entry where entity_id = 'ssyn_no'")).toEqual([])
    })

    it("adds searches to the counts of their day, from two processes at once, and forgets old days", async () => {
      const one = { day: "2026-11-20", query: "mật ong", searches: 2, none: 1, near: 1 }
      await Promise.all([service.recordTallies([one]), service.recordTallies([one])])
      await service.recordTallies([{ ...one, day: "2026-08-01" }])
      expect(await service.forgetTallies("2026-08-02")).toBe(1)
      const rows = await query("select day, query, searches, none, near from search_tally")
      expect(rows).toEqual([{ ...one, searches: 4, none: 2, near: 2 }])
    })
  },
})
