import { VietQrPaymentService } from "../service"

const provider = new VietQrPaymentService({}, {})
const arrived = (amount: unknown, said_by: unknown = "bank") => ({ arrived: { amount, said_by } })

describe("a payment by transfer", () => {
  it("begins without money, whatever it is opened with", async () => {
    const opened = await provider.initiatePayment()
    expect(opened).toMatchObject({ data: {}, status: "pending" })
    expect((await provider.authorizePayment({ data: opened.data ?? {} })).status).toBe("pending")
  })

  it.each([["bank"], ["seller"]])("is authorised when the %s says that the money is there", async (who) => {
    const { data } = await provider.updatePayment({
      data: arrived(125_000, who),
      amount: 125_000,
      currency_code: "vnd",
    })
    expect(await provider.authorizePayment({ data: data ?? {} })).toEqual({
      data: arrived(125_000, who),
      status: "authorized",
    })
  })

  it.each([
    ["nobody says so", arrived(125_000, "shopper")],
    ["nothing came", arrived(0)],
    ["less than nothing came", arrived(-1)],
    ["half a dong came", arrived(0.5)],
    ["the amount is text", arrived("125000")],
    ["there are no data", {}],
  ])("waits while %s", async (_what, data) => {
    expect((await provider.authorizePayment({ data })).status).toBe("pending")
    expect((await provider.getPaymentStatus({ data })).status).toBe("pending")
  })
})
