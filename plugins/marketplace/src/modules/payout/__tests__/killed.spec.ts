import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
import { PAYOUT_MODULE } from ".."
import { databaseOf } from "../../../lib/__tests__/database"
import type PayoutModuleService from "../service"
import { balances, faults, FLOOR, makeTables, owe, payouts, sql, stall } from "./support"

jest.setTimeout(120_000)

// The step in which a process is killed does not come to its end: what it writes into the log waits.
const HOLD = (action: string) => `create function wait_for_the_test() returns trigger language plpgsql as $$
    begin if new.action = '${action}' then perform pg_sleep(60); end if; return new; end $$;
  create trigger held before insert on audit_entry for each row execute function wait_for_the_test()`
const GO_ON = "drop trigger held on audit_entry; drop function wait_for_the_test()"
const ASLEEP = `select 1 from pg_stat_activity where application_name = 'pay-out' and datname = current_database() and wait_event = 'PgSleep'`
const END_SESSIONS = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'pay-out' and datname = current_database()`
const SESSIONS = `select 1 from pg_stat_activity where application_name = 'pay-out' and datname = current_database()`

moduleIntegrationTestRunner<PayoutModuleService>({
  moduleName: PAYOUT_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: makeTables },
  testSuite: () => {
    const until = async (isSo: () => Promise<boolean>) => {
      for (let look = 0; look < 1_000; look += 1) {
        if (await isSo()) return
        await new Promise((done) => setTimeout(done, 20))
      }
      throw new Error("it did not come to that")
    }
    const start = (): ChildProcess =>
      spawn(process.execPath, [path.resolve(__dirname, "pay-out.process.mjs"), FLOOR, databaseOf(PAYOUT_MODULE)], {
        stdio: ["ignore", "ignore", "inherit"],
      })

    it.each([
      ["payout_batch.formed", []],
      ["payout_batch.approved", ["drafted"]],
      ["payout_batch.sent", ["approved"]],
      ["payout.paid", ["sent"]],
    ])(
      "killed in the middle of %s the books balance, and started again each stall is paid once",
      async (action, states) => {
        for (const seller of ["sel_1", "sel_2"]) {
          await stall(seller)
          await owe(seller, 200_000, `gord_${seller}`)
        }
        await sql(HOLD(action))
        const first = start()
        const killed = once(first, "exit")
        await until(async () => (await sql(ASLEEP)).length === 1)
        first.kill("SIGKILL")
        expect(await killed).toEqual([null, "SIGKILL"])
        await sql(END_SESSIONS)
        await until(async () => (await sql(SESSIONS)).length === 0)
        await sql(GO_ON)
        const before = await payouts()
        expect([...new Set(before.map(({ state }) => state))]).toEqual(states)
        expect(await faults()).toEqual([])

        for (const _start of [1, 2]) expect(await once(start(), "exit")).toEqual([0, null])
        const after = await payouts()
        expect(after.map(({ seller_id, amount, state }) => [seller_id, amount, state]).sort()).toEqual([
          ["sel_1", 200_000, "paid"],
          ["sel_2", 200_000, "paid"],
        ])
        // The bank finds the reference that it may have been given before.
        if (before.length > 0)
          expect(after.map(({ reference }) => reference)).toEqual(before.map(({ reference }) => reference))
        expect(await balances()).toEqual({ bank: -400_000 })
        expect(await faults()).toEqual([])
      },
    )
  },
})
