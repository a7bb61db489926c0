import { paymentMethods, refuseTransfer, sellersOf, whyNoTransfer } from "../transfer-offer"

const account = { bank_bin: "970436", account_number: "1", holder_name: "A", is_sample: false }
const line = (seller_id: string, settlement_mode: "direct" | "collected" = "direct") => ({
  seller_id,
  seller_name: `Gian ${seller_id}`,
  settlement_mode,
})
const accounts = new Map([
  ["a", account],
  ["b", account],
])

describe("paying by transfer", () => {
  it("is offered when every stall has an account and its floor leaves the money to the stalls", () => {
    expect(whyNoTransfer([line("a"), line("b"), line("a")], accounts)).toBeNull()
    expect(paymentMethods([line("a")], accounts, null)).toMatchObject([
      { available: true },
      { code: "vietqr", available: true },
    ])
    expect(() => refuseTransfer([line("a")], accounts)).not.toThrow()
  })
  it.each([
    ["a stall without an account", [line("a"), line("c")]],
    ["a floor that collects", [line("a"), line("b", "collected")]],
  ])("is neither offered nor taken with %s, which is named", (_what, lines) => {
    const [cash, transfer] = paymentMethods(lines, accounts, null)
    expect([cash?.available, transfer?.available]).toEqual([true, false])
    expect(transfer?.reason).toContain(lines[1]?.seller_name)
    expect(() => refuseTransfer(lines, accounts)).toThrow("Chưa chuyển khoản được")
  })
  it("asks for each seller's account once", () =>
    expect(sellersOf([line("a"), line("b"), line("a")])).toEqual(["a", "b"]))
})
