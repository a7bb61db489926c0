import { chargebackShares } from "../chargeback-shares"

type Order = Parameters<typeof chargebackShares>[1][number]
const order = (id: string, of: Partial<Order>): Order => ({
  ...{ id, state: "delivered", is_on_page: true, amount: 100_000, reduced: 0, captured: 0, refunded: 0, elsewhere: 0 },
  ...of,
})
const share = (id: string, amount: number, beyond = 0) => ({ id, amount, beyond })

describe("whose a chargeback is", () => {
  const three = [
    order("a", { captured: 300_000 }),
    order("b", { captured: 200_000, refunded: 50_000 }),
    order("c", { captured: 100_000, refunded: 100_000 }),
  ]

  it("goes by what the card still pays of each order, to the dong, and takes nothing of one that went back", () => {
    expect(chargebackShares(450_000, three)).toEqual([share("a", 300_000), share("b", 150_000)])
    expect(chargebackShares(100_000, three)).toEqual([share("a", 66_667), share("b", 33_333)])
  })

  it("is theirs to whom it went before as far as it is more", () => {
    const whole = [share("a", 300_000), share("b", 200_000, 50_000), share("c", 100_000, 100_000)]
    expect(chargebackShares(600_000, three)).toEqual(whole)
    const gone = [order("a", { captured: 300_000, refunded: 300_000 }), order("b", {})]
    expect(chargebackShares(200_000, gone)).toEqual([share("a", 200_000, 200_000)])
  })

  it("counts as gone back no more than went back, whatever the bank's rate of exchange makes of it", () => {
    expect(chargebackShares(600_003, three)).toEqual([
      share("a", 300_000),
      share("b", 200_001, 50_000),
      share("c", 100_002, 100_000),
    ])
    expect(chargebackShares(300_001, [order("a", { captured: 300_000 })])).toEqual([share("a", 300_001)])
  })

  it("counts as gone back to the card nothing that was given back otherwise", () => {
    const two = [
      order("a", { captured: 300_000, refunded: 150_000, elsewhere: 100_000 }),
      order("b", { captured: 200_000, refunded: 20_000, elsewhere: 20_000 }),
    ]
    expect(chargebackShares(500_000, two)).toEqual([share("a", 300_000, 50_000), share("b", 200_000)])
    // What is more than the card paid and still pays of all of it is what comes back.
    expect(chargebackShares(470_000, two).map(({ beyond }) => beyond)).toEqual([20_000, 0])
  })

  it("goes by what is about to be captured when the capture is not written down yet", () => {
    const promised = [
      order("a", { amount: 300_000, reduced: 100_000 }),
      order("b", { state: "cancelled" }),
      order("c", { is_on_page: false }),
      order("d", {}),
    ]
    expect(chargebackShares(300_000, promised)).toEqual([share("a", 200_000), share("d", 100_000)])
  })
})
