import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { day } from "@san-ocop/kit/day"
import path from "node:path"
import { LABELS_MODULE } from ".."
import { AUDIT_TABLE, query } from "../../../lib/__tests__/database"
import { stampSql } from "../../../lib/labels/stamp-sql"
import type LabelsModuleService from "../service"
import type { OpenBatch } from "../types"

jest.setTimeout(60_000)

const LOT_TABLE =
  "create table if not exists lot (id text primary key); insert into lot values ('lot_1') on conflict do nothing"
const actor = systemActor("test")
const at = new Date("2026-11-26T05:00:00Z")
const batch: OpenBatch = {
  ...{ lot_id: "lot_1", product_id: "prod_1", province_code: "38", seller_id: "sel_1", lot_path: "/T/7K3M9QXZ/A1" },
  ...{ kind: "unit", layout: "a4_24", quantity: 10, lot_quantity: 100, valid_to: day("2027-12-31"), actor, at },
}

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
    const stateOf = async (item: number) => {
      const [row] = (await query(LABELS_MODULE, `select ${stampSql("'lot_1'", String(item))} as state`)) as {
        state: string | null
      }[]
      return row?.state
    }

    it("gives the numbers of a lot once, in a row, however many print at once", async () => {
      await Promise.all(Array.from({ length: 5 }, () => service.openBatch(batch)))
      const rows = await service.listLabelBatches({}, { order: { first_item: "ASC" } })
      expect(rows.map(({ first_item, last_item }) => [first_item, last_item])).toEqual([
        [1, 10],
        [11, 20],
        [21, 30],
        [31, 40],
        [41, 50],
      ])
    })

    it("says of each item whether it was printed, or voided, or neither", async () => {
      const { id } = await service.openBatch(batch)
      await service.openBatch({ ...batch, kind: "lot" })
      await service.openBatch(batch)
      await service.voidBatch({ id, reason: "Mất cuộn tem", actor, at })
      expect(await Promise.all([1, 10, 11, 20, 21].map(stateOf))).toEqual([
        "voided",
        "voided",
        "issued",
        "issued",
        null,
      ])
    })

    it("keeps a million labels in as many rows as there were prints", async () => {
      for (let i = 0; i < 100; i++) await service.openBatch({ ...batch, quantity: 10_000, lot_quantity: 1_000_000 })
      const [row] = await query(LABELS_MODULE, "select count(*)::int as rows, max(last_item) as items from label_batch")
      expect(row).toEqual({ rows: 100, items: 1_000_000 })
    })

    it.each([
      ["a number twice", "update label_batch set first_item = 1, last_item = 10"],
      ["more labels than numbers", "update label_batch set quantity = 11"],
      ["a voiding without a reason", "update label_batch set voided_at = now()"],
      ["labels of the lot with numbers", "update label_batch set kind = 'lot'"],
    ])("does not hold %s", async (_what, sql) => {
      await service.openBatch(batch)
      await service.openBatch(batch)
      await expect(query(LABELS_MODULE, sql)).rejects.toThrow()
    })
  },
})
