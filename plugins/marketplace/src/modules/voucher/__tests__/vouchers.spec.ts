import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { day } from "@san-ocop/kit/day"
import path from "node:path"
import { VOUCHER_MODULE } from ".."
import { AUDIT_TABLE, query } from "../../../lib/__tests__/database"
import type { NewVoucherInput } from "../../../lib/vouchers/schemas"
import type VoucherModuleService from "../service"

jest.setTimeout(60_000)

const write = { actor: systemActor(), at: new Date("2026-11-27T03:00:00Z") }
const giver = { bearer: "seller" as const, seller_id: "sel_1", floor_id: "floor_1", province_code: "33" }
const voucher = (change: Partial<NewVoucherInput> = {}): NewVoucherInput => ({
  code: "TET2027",
  terms: { kind: "percent", percent: 10, most: 30_000 },
  min_spend: 100_000,
  valid_from: day("2026-11-27"),
  valid_to: day("2026-12-31"),
  total_uses: null,
  uses_per_person: 1,
  is_shown: false,
  ...change,
})

moduleIntegrationTestRunner<VoucherModuleService>({
  moduleName: VOUCHER_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: async () => void (await query(VOUCHER_MODULE, AUDIT_TABLE)) },
  testSuite: ({ service }) => {
    const sql = (text: string) => query(VOUCHER_MODULE, text)

    describe("a voucher", () => {
      it("is made and stopped with an entry of the log each", async () => {
        const id = await service.make({ giver, voucher: voucher(), ...write })
        const stop = { id, giver: { seller_id: "sel_1", floor_id: "floor_1" }, ...write }
        await service.stop(stop)
        await service.stop(stop)
        expect(await sql("select action from audit_entry order by at, action")).toEqual([
          { action: "voucher.made" },
          { action: "voucher.stopped" },
        ])
      })

      it("has a code of its own, also when two come at once", async () => {
        const two = [giver, { ...giver, seller_id: "sel_2" }]
        const results = await Promise.allSettled(
          two.map((by) => service.make({ giver: by, voucher: voucher(), ...write })),
        )
        expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
        expect(results.find((one) => one.status === "rejected")).toMatchObject({
          reason: { code: "voucher_code_taken" },
        })
      })

      it("of another stall is not found", async () => {
        const id = await service.make({ giver, voucher: voucher(), ...write })
        const other = { id, giver: { seller_id: "sel_2", floor_id: "floor_1" }, ...write }
        await expect(service.stop(other)).rejects.toMatchObject({ type: "not_found" })
      })
    })

    describe("the database", () => {
      it.each([
        ["a code in small letters", { code: "tet2027" }],
        ["more than ninety percent", { terms: { kind: "percent", percent: 91, most: 1 } }],
        ["percents without a most", { terms: { kind: "percent", percent: 10, most: 0 } }],
        ["nothing", { terms: { kind: "fixed", amount: 0 } }],
        ["free shipping up to nothing", { terms: { kind: "free_shipping", most: 0 } }],
        ["an end before its beginning", { valid_from: day("2027-01-02"), valid_to: day("2027-01-01") }],
        ["no use at all", { total_uses: 0 }],
      ] as [string, Partial<NewVoucherInput>][])("holds no voucher of %s", async (_what, change) => {
        await expect(service.make({ giver, voucher: voucher(change), ...write })).rejects.toThrow()
        expect(await service.listVouchers()).toEqual([])
      })

      it("holds no voucher of a stall without the stall", async () => {
        const nobody = { ...giver, seller_id: null }
        await expect(service.make({ giver: nobody, voucher: voucher(), ...write })).rejects.toThrow()
      })

      it.each(["0", "-1", "0.5"])("holds no discount of %s dong", async (amount) => {
        await expect(
          sql(`insert into order_discount (id, group_order_id, item_id, voucher_id, code, bearer, amount)
            values ('o', 'g', null, 'v', 'TET2027', 'seller', ${amount})`),
        ).rejects.toThrow("CK_order_discount_whole")
      })
    })
  },
})
