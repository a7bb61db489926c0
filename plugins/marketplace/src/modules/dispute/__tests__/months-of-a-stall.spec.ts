import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { addDays, addMonths, day, type Day } from "@san-ocop/kit/day"
import type { Statement } from "@san-ocop/kit/http/money"
import { TAKEN_WHY } from "@san-ocop/kit/statement-why"
import fc from "fast-check"
import path from "node:path"
import { DISPUTE_MODULE } from ".."
import { connect, containerOver } from "../../../lib/__tests__/database"
import { closeNextMonth } from "../../../lib/ledger/close-month"
import { payoutEntry } from "../../../lib/ledger/payout-entries"
import { postEntry } from "../../../lib/ledger/post-entries"
import { readAccountLines } from "../../../reads/earnings/stall-account"
import { readStatement } from "../../../reads/earnings/statement"
import type DisputeModuleService from "../service"
import { FLOOR, type InTransaction, live, noon } from "./live-orders"
import { someOrders } from "./some-orders"
import { makeTables, sql } from "./support"

jest.setTimeout(180_000)

const ALL = { limit: 1000, offset: 0, most_taken: 1000 }
const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0)
const MONTHS = 6
type One = (text: string) => Promise<number>

/** What is to come to a stall at the end of a day, added up from all lines of its accounts: closings and statements have no part in it. */
const toCome = (one: One, seller: string, until: string): Promise<number> =>
  one(`select (0 - coalesce(sum(amount), 0))::float8 as amount from ledger_line
    where account in ('seller_expected:${seller}', 'seller_held:${seller}', 'seller_payable:${seller}') and day <= '${until}'`)

/** What a stall's delivered orders have brought it in the end, by what was frozen, owed and ruled, without a look at the books' stall accounts. */
const brought = (one: One, seller: string): Promise<number> =>
  one(`select (coalesce(sum(o.total
      - coalesce((select x.reduced from card_order x where x.group_order_id = o.id), 0)
      - coalesce((select sum(r.amount) from goods_return r where r.group_order_id = o.id and r.payment_method <> 'card' and r.owed_at is not null), 0)
      + coalesce((select sum(d.amount) from order_discount d where d.group_order_id = o.id), 0)
      - coalesce((select sum(c.fee + c.vat) from commission_line c where c.group_order_id = o.id), 0)
      - coalesce((select sum(w.vat + w.pit) from withholding_line w where w.group_order_id = o.id), 0)), 0)
    + coalesce((select sum(l.amount) from ledger_entry e join ledger_line l on l.entry_id = e.id
        where e.seller_id = '${seller}' and l.account like 'floor_goodwill:%'), 0))::float8 as amount
    from group_order o where o.seller_id = '${seller}' and o.state = 'delivered'`)

moduleIntegrationTestRunner<DisputeModuleService>({
  moduleName: DISPUTE_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: makeTables },
  testSuite: ({ MikroOrmWrapper }) => {
    const inTransaction: InTransaction = (work) =>
      MikroOrmWrapper.forkManager().transactional((transactionManager) => work({ transactionManager }))
    // One connection after the other would be most of the work.
    let client: Awaited<ReturnType<typeof connect>>
    beforeEach(async () => void (client = await connect(DISPUTE_MODULE)))
    afterEach(() => client.end())
    const container = containerOver(async (text, values) => (await client.query(text, values)).rows)
    const one: One = async (text) => (await client.query<{ amount: number }>(text)).rows[0]?.amount ?? 0
    const close = (at: Day) => inTransaction((context) => closeNextMonth(context, noon(at)))

    async function payOut(seller: string, at: Day) {
      const amount = await one(
        `select (0 - coalesce(sum(amount), 0))::float8 as amount from ledger_line where account = 'seller_payable:${seller}'`,
      )
      if (amount <= 0) return
      const payout = { id: `pout_${seller}`, seller_id: seller, floor_id: FLOOR, amount, state: "drafted" } as const
      await inTransaction((context) => postEntry(context, payoutEntry(payout, "approved", noon(at))))
      const approved = { ...payout, state: "sent" } as const
      if (amount % 3 === 0)
        await inTransaction((context) => postEntry(context, payoutEntry(approved, "failed", noon(addDays(at, 2)))))
    }

    async function proveMonth(seller: string, month: string): Promise<Statement> {
      const [statement, lines] = await Promise.all([
        readStatement(container, seller, month, ALL),
        readAccountLines(container, seller, month, 1000),
      ])
      const { account, taken } = statement
      const before = await toCome(one, seller, addDays(day(`${month}-01`), -1))
      expect([account.opening, account.closing]).toEqual([before, await toCome(one, seller, `${month}-31`)])
      expect(account.opening + sum(lines.map(({ amount }) => amount))).toBe(account.closing)
      expect(sum(account.moved.map(({ amount }) => amount))).toBe(account.closing - account.opening)
      expect(sum(account.moved.map(({ count }) => count))).toBe(lines.length)
      for (const line of lines) {
        expect([line.day.slice(0, 7), line.why === "other"]).toEqual([month, false])
        expect(line.code === null).toBe(line.why === "paid_out")
      }
      const given = lines.filter(({ why }) => (TAKEN_WHY as readonly string[]).includes(why))
      expect([taken.count, taken.sums.net]).toEqual([given.length, sum(given.map(({ amount }) => amount))])
      return statement
    }

    it("a stall's statements tell every dong that moved on its accounts, and add up to what its orders brought it", async () => {
      let first = day("2026-01-01")
      let run = 0
      await fc.assert(
        fc.asyncProperty(someOrders, fc.boolean(), async (orders, isClosed) => {
          const seller = `sel_${(run += 1)}`
          await sql(`insert into seller values ('${seller}', 'gian-${run}')`)
          for (const [index, order] of orders.entries())
            await live(inTransaction, `r${run}x${index}`, seller, first, order)
          const months = Array.from({ length: MONTHS }, (_, later) => addMonths(first, later))
          await payOut(seller, addMonths(first, 3))
          first = addMonths(first, MONTHS)
          if (isClosed) while ((await close(first)) !== null);
          const statements: Statement[] = []
          for (const month of months) statements.push(await proveMonth(seller, month.slice(0, 7)))
          expect(sum(statements.map(({ sums, taken }) => sums.net + taken.sums.net))).toBe(await brought(one, seller))
        }),
        { numRuns: 12 },
      )
    })
  },
})
