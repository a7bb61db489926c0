import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { TRACEABILITY_MODULE } from ".."
import { query } from "../../../lib/__tests__/database"
import { eventsSql } from "../../../lib/traceability/events-sql"
import { genealogySql } from "../../../lib/traceability/genealogy-sql"
import { lotWordsSql } from "../../../lib/traceability/lot-words-sql"
import { LOT_CORRECTIONS, LOT_EVENTS, LOT_WENT_INTO } from "../../../reads/traceability/lot-history"
import type TraceabilityModuleService from "../service"

jest.setTimeout(60_000)

// Of other modules, as far as the reads name them; and a planner that reads a whole table only where no index serves.
const AROUND = `create table if not exists product (id text primary key, title text);
  create table if not exists producer (id text primary key, name text);
  create table if not exists administrative_unit (id text primary key, full_name text);
  do $$ begin execute format('alter database %I set enable_seqscan = off', current_database()); end $$`

moduleIntegrationTestRunner<TraceabilityModuleService>({
  moduleName: TRACEABILITY_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: async () => void (await query(TRACEABILITY_MODULE, AROUND)) },
  testSuite: () => {
    // As Medusa puts values in, for a plan: none of ours holds a question mark.
    const found = ({ join, bindings }: ReturnType<typeof lotWordsSql>) =>
      bindings.reduce((text, value) => text.replace("?", `'${value}'`), `select x.id from lot x ${join}`)
    const ofLot = (what: string) => `select ${what} from lot x where x.id = 'lot_1'`

    it.each([
      ["the history on a trace page", ofLot(eventsSql("x.id"))],
      ["the history that its stall reads", ofLot(LOT_EVENTS)],
      ["what was corrected", ofLot(LOT_CORRECTIONS)],
      ["what a lot went into", ofLot(LOT_WENT_INTO)],
      ["everything downstream", genealogySql("downstream", "array['lot_1']")],
      ["everything upstream", genealogySql("upstream", "array['lot_1']")],
      ["lots by a part of what they are called", found(lotWordsSql("x", "LO-38"))],
      ["lots by several words", found(lotWordsSql("x", "mật rừng tràm"))],
    ])("finds %s by indexes, however long all histories are together", async (_what, sql) => {
      const plan = (await query(TRACEABILITY_MODULE, `explain ${sql}`)) as Record<string, string>[]
      const lines = plan.map((row) => row["QUERY PLAN"] ?? "")
      expect(lines.length).toBeGreaterThan(3)
      expect(lines.filter((line) => /Seq Scan on (trace_|lot)/.test(line))).toEqual([])
    })
  },
})
