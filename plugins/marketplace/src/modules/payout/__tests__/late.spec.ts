import type { PayoutState } from "@san-ocop/kit/http/payouts"
import { balances, binh, faults, FLOOR, hoa, type Kept, owe, payouts, sent, stall, payoutSuite } from "./support"

jest.setTimeout(120_000)

payoutSuite(({ service }) => {
  const form = () => service.form({ floor_id: FLOOR, ...hoa })
  const mark = (id: string, to: PayoutState) => service.mark({ id, to, bank_reference: "FT1", reason: "test", ...binh })
  const first = async (): Promise<Kept> => (await sent(service))[0] as Kept

  beforeEach(async () => {
    await stall("sel_1")
    await owe("sel_1", 300_000, "gord_1")
  })
  afterEach(async () => expect(await faults()).toEqual([]))

  describe("a payout that the bank paid late", () => {
    it("is taken off the next one when it arrives after the bank had said that it failed, so that nobody is paid twice", async () => {
      const one = await first()
      await mark(one.id, "failed")
      const lines = [{ line: 2, reference: one.reference, amount: one.amount, bank_reference: "FT5", reason: null }]
      const take = () =>
        service.takeInResults({ id: one.batch_id, lines: lines.map((line) => ({ ...line, result: "paid" })), ...hoa })
      expect((await take()).map(({ outcome }) => outcome)).toEqual(["applies"])
      expect((await take()).map(({ outcome }) => outcome)).toEqual(["known"])
      expect((await balances())[`seller_payable:${one.seller_id}`]).toBeUndefined()
      await expect(form()).rejects.toMatchObject({ code: "nothing_due" })
      await owe(one.seller_id, 80_000, "gord_5")
      await form()
      expect((await payouts()).at(-1)).toMatchObject({ seller_id: one.seller_id, amount: 80_000 })
    })

    it("leaves a debt when it was paid once more meanwhile, which a return of the money ends", async () => {
      const one = await first()
      await mark(one.id, "failed")
      const id = await form()
      await service.approve({ id, ...binh })
      await service.send({ id, ...binh })
      const again = (await payouts()).find(({ batch_id }) => batch_id === id)
      await mark(again?.id ?? "", "paid")
      await mark(one.id, "paid_late")
      expect((await balances())[`seller_payable:${one.seller_id}`]).toBe(one.amount)
      await mark(one.id, "returned")
      expect((await balances())[`seller_payable:${one.seller_id}`]).toBeUndefined()
    })
  })
})
