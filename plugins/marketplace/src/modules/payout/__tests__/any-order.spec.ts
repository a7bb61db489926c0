import type { PayoutState } from "@san-ocop/kit/http/payouts"
import fc from "fast-check"
import { binh, faults, FLOOR, hoa, owe, payouts, sql, stall, payoutSuite } from "./support"

jest.setTimeout(120_000)

payoutSuite(({ service }) => {
  const form = () => service.form({ floor_id: FLOOR, ...hoa })
  const mark = (id: string, to: PayoutState) => service.mark({ id, to, bank_reference: "FT1", reason: "test", ...binh })

  it("keeps the books whole and pays nobody more than he was owed, whatever is done in whatever order", async () => {
    await stall("sel_1")
    const STEPS = [
      "form",
      "approve",
      "send",
      "cancel",
      "paid",
      "failed",
      "unknown",
      "returned",
      "paid_late",
      "owe",
      "refund",
    ] as const
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...STEPS), { minLength: 3, maxLength: 10 }), async (steps) => {
        for (const step of ["owe", "form", "approve", "send", ...steps] as const) {
          const last = (await payouts()).at(-1)
          const of = { id: last?.batch_id ?? "", ...binh }
          const work = {
            form,
            approve: () => service.approve(of),
            send: () => service.send(of),
            cancel: () => service.cancel(of),
            owe: () => owe("sel_1", 90_000, "gord_1"),
            refund: () => owe("sel_1", -40_000, "gord_1", "card.reduced"),
          }
          const run = step in work ? work[step as keyof typeof work] : () => mark(last?.id ?? "", step as PayoutState)
          // What the table does not allow is refused; nothing else may go wrong.
          await run().catch((error: { name: string }) => expect(error).toMatchObject({ name: "Refusal" }))
        }
        expect(await faults()).toEqual([])
        const [over] = await sql<{
          over: number
        }>(`select count(*)::int as over from (select l.account from ledger_line l join ledger_entry e on e.id = l.entry_id
            where l.account like 'seller_payable:%' group by l.account
            having sum(l.amount) filter (where e.kind like 'payout.%') > sum(0 - l.amount) filter (where e.kind not like 'payout.%' and l.amount < 0)) x`)
        expect(over?.over).toBe(0)
      }),
      { numRuns: 5 },
    )
  })
})
