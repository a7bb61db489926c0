import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { LEDGER_MODULE } from ".."
import { postEntry } from "../../../lib/ledger/post-entries"
import { reverseEntry } from "../../../lib/ledger/reverse-entry"
import { readBalance } from "../../../reads/ledger/balance"
import type LedgerModuleService from "../service"
import { at, entry, ledgerDesk, pay } from "./ledger-desk"

jest.setTimeout(60_000)

moduleIntegrationTestRunner<LedgerModuleService>({
  moduleName: LEDGER_MODULE,
  resolve: `${__dirname}/..`,
  pathToMigrations: `${__dirname}/../migrations`,
  testSuite: ({ service, MikroOrmWrapper }) => {
    const { sql, container, inTransaction, post } = ledgerDesk(() => MikroOrmWrapper.forkManager())
    const lines = () =>
      sql<{ account: string; amount: string }>("select account, amount from ledger_line order by account")

    describe("an entry", () => {
      it("is posted once, however often it is tried, also at the same time", async () => {
        await Promise.all(Array.from({ length: 8 }, () => post(entry("a", pay(100)))))
        await post(entry("a", pay(999)), entry("b", pay(50)))
        expect(await readBalance(container, "carrier_cod:ghn")).toBe(150)
        expect(await service.listLedgerEntries()).toHaveLength(2)
      })

      it("goes with the change: rolled back together", async () => {
        const change = inTransaction(async (context) => {
          await postEntry(context, entry("a", pay(100)))
          throw new Error("the change fails")
        })
        await expect(change).rejects.toThrow("the change fails")
        expect(await lines()).toEqual([])
        await expect(postEntry({}, entry("a", pay(100)))).rejects.toThrow("transaction")
      })

      it("makes one line of several for one account, and none of what moves nothing", async () => {
        await post(
          entry("a", [...pay(100), ...pay(-40), { account: "bank", amount: 0 }]),
          entry("b", pay(0)),
          entry("c", [...pay(5), ...pay(-5)]),
        )
        expect(await lines()).toEqual([
          { account: "carrier_cod:ghn", amount: "60" },
          { account: "shopper_funds", amount: "-60" },
        ])
        expect(await service.listLedgerEntries()).toHaveLength(1)
      })

      it("is taken back by an opposite one, once", async () => {
        await post(entry("a", pay(100)))
        for (const _ of [1, 2]) await inTransaction((context) => reverseEntry(context, "a", at("2026-09-11")))
        expect(await readBalance(container, "shopper_funds")).toBe(0)
        expect(await service.listLedgerEntries()).toHaveLength(2)
        await inTransaction((context) => reverseEntry(context, "unknown", at("2026-09-11")))
        expect(await service.listLedgerEntries()).toHaveLength(2)
      })
    })

    describe("the database refuses", () => {
      it.each([
        [
          "an entry that does not sum to zero",
          [
            { account: "bank", amount: 1 },
            { account: "shopper_funds", amount: -2 },
          ],
          "balance",
        ],
        ["an entry with one line", [{ account: "bank", amount: 1 }], "balance"],
        [
          "an account that it does not know",
          [
            { account: "pocket", amount: 1 },
            { account: "bank", amount: -1 },
          ],
          "CK_ledger_line_account",
        ],
      ])("%s", async (_what, wrong, why) => {
        await expect(post(entry("a", wrong))).rejects.toThrow(why)
        expect(await lines()).toEqual([])
      })

      it.each([
        [
          "half a dong",
          "insert into ledger_line (entry_id, day, account, amount) select id, day, 'bank', 0.5 from ledger_entry",
          "CK_ledger_line_whole",
        ],
        [
          "a line more on an old entry",
          "insert into ledger_line (entry_id, day, account, amount) select id, day, 'bank', 5 from ledger_entry",
          "balance",
        ],
        [
          "a line of another day than its entry",
          "insert into ledger_line (entry_id, day, account, amount) select id, '2026-09-11', 'bank', 5 from ledger_entry",
          "FK_ledger_line_entry",
        ],
        ["to change an amount", "update ledger_line set amount = 1", "append-only"],
        ["to change an entry", "update ledger_entry set kind = 'x'", "append-only"],
        ["to delete a line", "delete from ledger_line", "append-only"],
        ["to empty the entries", "truncate ledger_entry cascade", "append-only"],
        ["to change a closing", "update ledger_closing set balance = 0", "append-only"],
        ["to open a month again", "delete from ledger_month", "append-only"],
      ])("%s", async (_what, statement, why) => {
        await post(entry("a", pay(100)))
        await expect(sql(statement)).rejects.toThrow(why)
        expect(await readBalance(container, "carrier_cod:ghn")).toBe(100)
      })

      it("an amount that is not whole, before it is sent", async () => {
        await expect(post(entry("a", pay(0.5)))).rejects.toThrow(RangeError)
      })
    })
  },
})
