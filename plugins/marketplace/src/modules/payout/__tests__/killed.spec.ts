import path from "node:path"
import { doomedProcess } from "../../../../../../testing/doomed-process"
import { PAYOUT_MODULE } from ".."
import { databaseOf } from "../../../lib/__tests__/database"
import { balances, faults, FLOOR, owe, payouts, sql, stall, payoutSuite } from "./support"

jest.setTimeout(120_000)

payoutSuite(() => {
  const payOut = () =>
    doomedProcess({
      script: path.resolve(__dirname, "pay-out.process.mjs"),
      args: [FLOOR, databaseOf(PAYOUT_MODULE)],
      name: "pay-out",
      sql,
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
      // The step does not come to its end: what it writes into the log waits.
      await payOut().killIn({ table: "audit_entry", when: `new.action = '${action}'` })
      const before = await payouts()
      expect([...new Set(before.map(({ state }) => state))]).toEqual(states)
      expect(await faults()).toEqual([])

      for (const _start of [1, 2]) await payOut().run()
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
})
