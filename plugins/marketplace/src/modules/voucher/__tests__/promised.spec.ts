import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { Context } from "@medusajs/framework/types"
import fc from "fast-check"
import path from "node:path"
import { VOUCHER_MODULE } from ".."
import { readPromised, reducePromised, returnPromised } from "../../../lib/vouchers/promised"
import type VoucherModuleService from "../service"

jest.setTimeout(120_000)

moduleIntegrationTestRunner<VoucherModuleService>({
  moduleName: VOUCHER_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ MikroOrmWrapper }) => {
    let serial = 0
    /** An order that a floor bears so many dong of, line by line; the last one of its shipping. */
    async function sold(context: Context, lines: readonly number[]): Promise<string> {
      const order = `gord_${String((serial += 1))}`
      const manager = context.transactionManager as { execute(sql: string, values: unknown[]): Promise<unknown> }
      for (const [at, amount] of lines.entries()) {
        const item = at === lines.length - 1 ? null : `i${String(at)}`
        const sql = `insert into order_discount (id, group_order_id, item_id, voucher_id, code, bearer, amount) values (?, ?, ?, 'v', 'SAN', 'floor', ?)`
        await manager.execute(sql, [`${order}-${String(at)}`, order, item, amount])
      }
      return order
    }
    const within = (work: (context: Context) => Promise<void>) =>
      MikroOrmWrapper.forkManager().transactional((transactionManager) => work({ transactionManager } as Context))
    const amounts = fc.array(fc.integer({ min: 1, max: 2_000_000_000 }), { minLength: 1, maxLength: 4 })

    it("goes back with any parts of a price, never more than is left, and to the last dong with the last part", async () => {
      const parts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 5 })
      const property = fc.asyncProperty(amounts, parts, (lines, given) =>
        within(async (context) => {
          const order = await sold(context, lines)
          let whole = given.reduce((sum, part) => sum + part, 0)
          let left = await readPromised(context, order)
          expect(left).toBe(lines.reduce((sum, line) => sum + line, 0))
          for (const [at, part] of given.entries()) {
            await reducePromised(context, order, { part, whole }, `r${String(at)}`)
            await reducePromised(context, order, { part, whole }, `r${String(at)}`)
            const now = await readPromised(context, order)
            const fair = (left * part) / whole
            expect(left - now).toBeLessThanOrEqual(fair)
            expect(left - now).toBeGreaterThan(fair - lines.length)
            ;[left, whole] = [now, whole - part]
          }
          expect(left).toBe(0)
        }),
      )
      await fc.assert(property, { numRuns: 30 })
    })

    it("goes back of the lines that are given back, and of no other", () =>
      within(async (context) => {
        const order = await sold(context, [9_001, 500, 30_000])
        await returnPromised(context, order, [{ item_id: "i0", part: 1, whole: 3 }], "one")
        expect(await readPromised(context, order)).toBe(9_001 - 3_000 + 500 + 30_000)
        await returnPromised(context, order, [{ item_id: "i0", part: 2, whole: 2 }], "two")
        await returnPromised(context, order, [{ item_id: null, part: 1, whole: 1 }], "three")
        expect(await readPromised(context, order)).toBe(500)
      }))
  },
})
