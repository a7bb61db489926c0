import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { day } from "@san-ocop/kit/day"
import { mintSerial, verifySerial } from "@san-ocop/kit/serial"
import path from "node:path"
import { LABELS_MODULE } from ".."
import { AUDIT_TABLE, query } from "../../../lib/__tests__/database"
import { lotKeyOf } from "../../../lib/labels/lot-key"
import { stampSql } from "../../../lib/labels/stamp-sql"
import type LabelsModuleService from "../service"
import type { OpenBatch } from "../types"

jest.setTimeout(60_000)

const MILLION = 1_000_000
const A_PRINT = 10_000
// Each label costs as much as the next one: so many of them tell of all.
const STRIDE = 101
const LOT_TABLE = `create table if not exists lot (id text primary key, quantity int not null, state text not null default 'open',
  deleted_at timestamptz)`
const actor = systemActor()
const at = new Date("2026-11-26T05:00:00Z")

moduleIntegrationTestRunner<LabelsModuleService>({
  moduleName: LABELS_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: {
    afterModuleInit: async () => {
      await query(LABELS_MODULE, AUDIT_TABLE)
      await query(LABELS_MODULE, LOT_TABLE)
    },
  },
  testSuite: ({ service }) => {
    /** How many rows each table of the database has. */
    async function rows(): Promise<Record<string, number>> {
      const tables = (await query(
        LABELS_MODULE,
        "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
      )) as { name: string }[]
      const counts = tables.map(({ name }) => `select '${name}' as name, count(*)::int as n from "${name}"`)
      const counted = (await query(LABELS_MODULE, counts.join(" union all "))) as { name: string; n: number }[]
      return Object.fromEntries(counted.map(({ name, n }) => [name, n]))
    }

    it("of a million labels there are as many as there were prints, and none of a label", async () => {
      await query(LABELS_MODULE, `insert into lot values ('lot_million', ${String(MILLION)})`)
      const print: OpenBatch = {
        ...{ lot_id: "lot_million", product_id: "prod_1", province_code: "38", seller_id: "sel_1" },
        ...{ lot_path: "/T/7K3M9QXZ/A1", kind: "unit", layout: "a4_24", quantity: A_PRINT },
        ...{ valid_to: day("2027-12-31"), actor, at },
      }
      const before = await rows()
      for (let printed = 0; printed < MILLION; printed += A_PRINT) await service.openBatch(print)
      const key = lotKeyOf("lot_million")
      const serials = new Set<string>()
      for (let item = 1; item <= MILLION; item += STRIDE) {
        const serial = mintSerial(key, item)
        serials.add(serial)
        if (verifySerial(key, serial) !== item) throw new Error(`label ${String(item)} is not known for its own`)
      }
      expect(serials.size).toBe(Math.ceil(MILLION / STRIDE))
      const prints = MILLION / A_PRINT
      const after = await rows()
      expect(after).toEqual({
        ...before,
        label_batch: (before.label_batch ?? 0) + prints,
        audit_entry: (before.audit_entry ?? 0) + prints,
      })
      const [state] = (await query(
        LABELS_MODULE,
        `select ${stampSql("'lot_million'", "1")} as first, ${stampSql("'lot_million'", String(MILLION))} as last,
          ${stampSql("'lot_million'", String(MILLION + 1))} as next`,
      )) as unknown[]
      expect(state).toEqual({ first: "issued", last: "issued", next: null })
    })
  },
})
