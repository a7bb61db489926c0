import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { clock } from "@san-ocop/floor/lib/clock"
import fc from "fast-check"
import { LEDGER_MODULE } from ".."
import { readBalance } from "../../../reads/ledger/balance"
import type LedgerModuleService from "../service"
import { at, entry, ledgerDesk, pay } from "./ledger-desk"

jest.setTimeout(60_000)

moduleIntegrationTestRunner<LedgerModuleService>({
  moduleName: LEDGER_MODULE,
  resolve: `${__dirname}/..`,
  pathToMigrations: `${__dirname}/../migrations`,
  testSuite: ({ service, MikroOrmWrapper }) => {
    const { manager, sql, container, post, faults } = ledgerDesk(() => MikroOrmWrapper.forkManager())
    const unguarded = (work: (text: (statement: string) => Promise<unknown>) => Promise<unknown>) =>
      manager().transactional(async (inside) => {
        await inside.execute("set local session_replication_role = replica")
        await work((statement) => inside.execute(statement))
      })

    describe("a month", () => {
      const closeAll = async (): Promise<string[]> => {
        const month = await service.closeNextMonth()
        return month === null ? [] : [month, ...(await closeAll())]
      }

      it("is closed when it is over, each after the one before, and once", async () => {
        const now = jest.spyOn(clock, "now").mockReturnValue(at("2026-12-01"))
        expect(await closeAll()).toEqual([])
        await post(
          entry("a", pay(100), "2026-09-10"),
          entry("b", pay(30), "2026-11-30"),
          entry("c", pay(7), "2026-12-01"),
        )
        expect(await closeAll()).toEqual(["2026-09", "2026-10", "2026-11"])
        expect(await closeAll()).toEqual([])
        expect(
          await sql("select month, balance from ledger_closing where account = 'carrier_cod:ghn' order by month"),
        ).toEqual([
          { month: "2026-09", balance: "100" },
          { month: "2026-11", balance: "130" },
        ])
        expect(await readBalance(container, "carrier_cod:ghn")).toBe(137)
        expect(await faults()).toEqual([])
        now.mockRestore()
      })

      it("that is closed takes nothing more: what comes late counts on the first open day", async () => {
        const now = jest.spyOn(clock, "now").mockReturnValue(at("2026-10-02"))
        await post(entry("a", pay(100), "2026-09-10"))
        await service.closeNextMonth()
        await post(entry("late", pay(11), "2026-09-29"))
        const [late] = await service.listLedgerEntries({ posting_key: "late" })
        expect(late?.day).toBe("2026-10-01")
        expect(await readBalance(container, "carrier_cod:ghn")).toBe(111)
        const sneaked = manager().transactional(async (inside) => {
          await inside.execute(
            `insert into ledger_entry (id, posting_key, kind, at, day) values ('x', 'x', 'x', now(), '2026-09-30')`,
          )
          await inside.execute(
            `insert into ledger_line values ('x', '2026-09-30', 'bank', 1), ('x', '2026-09-30', 'shopper_funds', -1)`,
          )
        })
        await expect(sneaked).rejects.toThrow("closed")
        now.mockRestore()
      })

      it("is closed with every line in it, also while others post", async () => {
        const now = jest.spyOn(clock, "now").mockReturnValue(at("2026-10-02"))
        await post(entry("first", pay(1)))
        await Promise.all([
          ...Array.from({ length: 10 }, (_, n) => post(entry(`k${n}`, pay(10)))),
          service.closeNextMonth(),
          ...Array.from({ length: 10 }, (_, n) => post(entry(`l${n}`, pay(10)))),
        ])
        expect(await readBalance(container, "carrier_cod:ghn")).toBe(201)
        expect(await faults()).toEqual([])
        now.mockRestore()
      })
    })

    it("is reproducible from its lines: any postings on any days, closed or not, leave all accounts together at zero", async () => {
      const accounts = ["bank", "shopper_funds", "seller_payable:s1", "seller_payable:s2", "tax_withheld"]
      const movement = fc.record({
        from: fc.constantFrom(...accounts),
        to: fc.constantFrom(...accounts),
        amount: fc.integer({ min: 1, max: 900_000_000 }),
        month: fc.integer({ min: 1, max: 12 }),
        close: fc.boolean(),
      })
      let run = 0
      const expected = new Map<string, number>()
      const now = jest.spyOn(clock, "now").mockReturnValue(at("2027-01-05"))
      await fc.assert(
        fc.asyncProperty(fc.array(movement, { minLength: 1, maxLength: 6 }), async (movements) => {
          for (const { from, to, amount, month, close } of movements) {
            const moved = [
              { account: to, amount },
              { account: from, amount: -amount },
            ]
            await post(entry(`run${run++}`, moved, `2026-${String(month).padStart(2, "0")}-15`))
            for (const line of moved) expected.set(line.account, (expected.get(line.account) ?? 0) + line.amount)
            if (close && run % 3 === 0) await service.closeNextMonth()
          }
          const balances = await Promise.all(accounts.map((account) => readBalance(container, account)))
          expect(balances).toEqual(accounts.map((account) => expected.get(account) ?? 0))
          expect(balances.reduce((sum, balance) => sum + balance, 0)).toBe(0)
        }),
        { numRuns: 15 },
      )
      expect(await faults()).toEqual([])
      now.mockRestore()
    })

    it("is proven against who gets past the guards: what was changed is named", async () => {
      const now = jest.spyOn(clock, "now").mockReturnValue(at("2026-10-02"))
      await post(entry("a", pay(100)), entry("b", pay(50)))
      await service.closeNextMonth()
      expect(await faults()).toEqual([])
      await unguarded(async (run) => {
        await run("update ledger_line set amount = 90 where account = 'carrier_cod:ghn' and amount = 100")
        await run(
          "insert into ledger_entry (id, posting_key, kind, at, day) values ('lent_x', 'x', 'x', now(), '2026-10-01')",
        )
      })
      const found = await faults()
      expect(found.map(({ fault, off }) => [fault, off]).sort()).toEqual([
        ["closing_wrong", 10],
        ["entry_empty", 0],
        ["entry_unbalanced", -10],
      ])
      expect(found.map(({ subject }) => subject)).toContain("carrier_cod:ghn 2026-09")
      now.mockRestore()
    })
  },
})
