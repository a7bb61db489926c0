import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { day } from "@san-ocop/kit/day"
import fc from "fast-check"
import path from "node:path"
import { LABELS_MODULE } from ".."
import { AUDIT_TABLE, query } from "../../../lib/__tests__/database"
import { stampSql } from "../../../lib/labels/stamp-sql"
import type LabelsModuleService from "../service"
import type { OpenBatch } from "../types"

jest.setTimeout(60_000)

const LOT_TABLE = `create table if not exists lot (id text primary key, quantity int not null default 100, state text not null default 'open',
  deleted_at timestamptz); insert into lot (id) values ('lot_1') on conflict do nothing`
const newLot = (id: string, quantity: number, state = "open") =>
  query(LABELS_MODULE, `insert into lot values ('${id}', ${String(quantity)}, '${state}') on conflict (id) do nothing`)
const actor = systemActor()
const at = new Date("2026-11-26T05:00:00Z")
const batch: OpenBatch = {
  ...{ lot_id: "lot_1", product_id: "prod_1", province_code: "38", seller_id: "sel_1", lot_path: "/T/7K3M9QXZ/A1" },
  ...{ kind: "unit", layout: "a4_24", quantity: 10, valid_to: day("2027-12-31"), actor, at },
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

    it("is entered once when its form is sent twice, also at once", async () => {
      const form = { ...batch, request_key: "7d1f6a52-2f0b-4f58-9a5e-0c6f0d2d1a01" }
      const sent = await Promise.all([1, 2, 3].map(() => service.openBatch(form)))
      expect(new Set(sent.map(({ id }) => id)).size).toBe(1)
      await expect(service.openBatch({ ...form, quantity: 11 })).rejects.toMatchObject({ code: "form_used" })
      await service.openBatch({ ...form, seller_id: "sel_2" })
      expect(await service.listLabelBatches()).toHaveLength(2)
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

    it("voids single labels and ranges of a batch by their numbers, each once, and the batch with the last of them", async () => {
      const { id } = await service.openBatch(batch)
      const other = await service.openBatch(batch)
      const voidItems = (first_item: number, last_item: number, of = id) =>
        service.voidItems({ id: of, first_item, last_item, reason: "Rách khi dán", actor, at })
      await voidItems(3, 5)
      await voidItems(7, 7)
      expect(await Promise.all([2, 3, 5, 6, 7, 8, 11].map(stateOf))).toEqual([
        "issued",
        "voided",
        "voided",
        "issued",
        "voided",
        "issued",
        "issued",
      ])
      for (const [first, last] of [
        [5, 6],
        [1, 10],
        [7, 7],
        [4, 4],
      ] as const) {
        await expect(voidItems(first, last)).rejects.toMatchObject({ code: "voided_already" })
      }
      await expect(voidItems(8, 11)).rejects.toMatchObject({ code: "labels_of_others", field: "to" })
      await expect(voidItems(1, 1, other.id)).rejects.toMatchObject({ code: "labels_of_others", field: "from" })
      const alike = await service.openBatch({ ...batch, kind: "lot" })
      await expect(voidItems(1, 1, alike.id)).rejects.toMatchObject({ code: "labels_alike" })
      await voidItems(1, 2)
      await voidItems(6, 6)
      expect((await service.retrieveLabelBatch(id)).voided_at).toBeNull()
      await voidItems(8, 10)
      expect((await service.retrieveLabelBatch(id)).voided_at).toEqual(at)
      expect(await Promise.all([1, 10, 11].map(stateOf))).toEqual(["voided", "voided", "issued"])
      await expect(voidItems(1, 1)).rejects.toMatchObject({ code: "voided_already" })
    })

    it("voids a label once, however many say so at once, and makes room for as many new ones", async () => {
      await newLot("lot_torn", 10)
      const { id } = await service.openBatch({ ...batch, lot_id: "lot_torn", quantity: 11 })
      const torn = { id, first_item: 4, last_item: 5, reason: "Rách khi dán", actor, at }
      const results = await Promise.allSettled(Array.from({ length: 4 }, () => service.voidItems(torn)))
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      const again = (quantity: number) => service.openBatch({ ...batch, lot_id: "lot_torn", quantity })
      await expect(again(3)).rejects.toMatchObject({ code: "more_labels_than_goods" })
      const fresh = await again(2)
      expect(await service.retrieveLabelBatch(fresh.id)).toMatchObject({ first_item: 12, last_item: 13 })
      const [entry] = await query(
        LABELS_MODULE,
        "select action, reason, after from audit_entry where action like '%labels_voided'",
      )
      expect(entry).toMatchObject({
        reason: "Rách khi dán",
        after: { first_item: 4, last_item: 5, quantity: 2, left: 9 },
      })
    })

    it("never gives a number twice nor more labels than a lot may have, whoever prints and voids at once", async () => {
      let lots = 0
      const prints = fc.array(fc.record({ quantity: fc.integer({ min: 1, max: 60 }), voided: fc.boolean() }), {
        minLength: 2,
        maxLength: 8,
      })
      const rule = fc.asyncProperty(prints, fc.integer({ min: 1, max: 120 }), async (wanted, quantity) => {
        const lot_id = `lot_of_${String((lots += 1))}`
        await newLot(lot_id, quantity)
        const print = async ({ quantity: some, voided }: { quantity: number; voided: boolean }) => {
          const { id } = await service.openBatch({ ...batch, lot_id, quantity: some })
          if (voided) await service.voidBatch({ id, reason: "In lệch tem", actor, at })
        }
        const results = await Promise.allSettled(wanted.map(print))
        const refusals = results.flatMap((one) => (one.status === "rejected" ? [one.reason as { code: string }] : []))
        expect(refusals.filter(({ code }) => code !== "more_labels_than_goods")).toEqual([])
        const rows = await service.listLabelBatches({ lot_id }, { order: { first_item: "ASC" }, take: 100 })
        // One after the other without a gap: so no number is in two of them.
        let next = 1
        for (const { first_item, last_item, quantity: some } of rows) {
          expect([first_item, last_item]).toEqual([next, next + some - 1])
          next += some
        }
        const held = rows.reduce((sum, row) => sum + (row.voided_at === null ? row.quantity : 0), 0)
        expect(held).toBeLessThanOrEqual(quantity + Math.ceil(quantity / 10))
        expect(rows).toHaveLength(wanted.length - refusals.length)
      })
      await fc.assert(rule, { numRuns: 12 })
    })

    it("looks at the goods themselves, as they are when it prints", async () => {
      await newLot("lot_small", 10)
      const print = () => service.openBatch({ ...batch, lot_id: "lot_small" })
      await print()
      await expect(print()).rejects.toMatchObject({ code: "more_labels_than_goods" })
      await query(LABELS_MODULE, "update lot set quantity = 20 where id = 'lot_small'")
      await print()
      await query(LABELS_MODULE, "update lot set state = 'recalled' where id = 'lot_small'")
      await expect(service.openBatch({ ...batch, lot_id: "lot_small", kind: "lot" })).rejects.toMatchObject({
        code: "labels_not_allowed",
      })
      await expect(service.openBatch({ ...batch, lot_id: "lot_none" })).rejects.toMatchObject({ type: "not_found" })
    })

    const copied = (change: string) => `insert into label_batch select (jsonb_populate_record(b,
      '{"id": "lbat_copy"}'::jsonb || ${change})).* from label_batch b limit 1`
    const torn = (
      first: number,
      last: number,
    ) => `insert into label_void (id, batch_id, lot_id, first_item, last_item, reason, voided_by,
      voided_by_name, voided_at) select 'lvoid_${String(first)}_${String(last)}', id, lot_id, ${String(first)}, ${String(last)}, 'a', 'b', 'c', now()
      from label_batch where first_item = 1`
    it.each([
      ["a number twice", "update label_batch set first_item = 1, last_item = 10"],
      ["numbers that overlap others", copied(`'{"first_item": 5, "last_item": 14}'`)],
      ["numbers around others", copied(`'{"first_item": 1, "last_item": 40, "quantity": 40}'`)],
      ["more labels than numbers", "update label_batch set quantity = 11"],
      ["numbers that were others", "update label_batch set first_item = 101, last_item = 110"],
      ["another day for its claim", "update label_batch set valid_to = '2099-12-31'"],
      ["an entry that is taken out", "delete from label_batch"],
      ["an entry that is hidden", "update label_batch set deleted_at = now()"],
      [
        "a voiding that is taken back",
        `update label_batch set voided_at = now(), voided_by = 'a', void_reason = 'b';
         update label_batch set voided_at = null, voided_by = null, void_reason = null`,
      ],
      ["a voiding without a reason", "update label_batch set voided_at = now()"],
      ["labels of the lot with numbers", "update label_batch set kind = 'lot'"],
      ["a label that is voided twice", `${torn(4, 4)}; ${torn(3, 5)}`],
      ["voided labels of another batch", torn(8, 11)],
      ["voided labels the wrong way round", torn(5, 4)],
      [
        "a voided label of a batch that is void",
        `update label_batch set voided_at = now(), voided_by = 'a', void_reason = 'b'; ${torn(1, 1)}`,
      ],
      ["a label that is voided back", `${torn(1, 1)}; delete from label_void`],
      ["a label that is voided for another reason", `${torn(1, 1)}; update label_void set reason = 'c'`],
    ])("does not hold %s", async (_what, sql) => {
      await service.openBatch(batch)
      await service.openBatch(batch)
      await expect(query(LABELS_MODULE, sql)).rejects.toThrow()
    })
  },
})
