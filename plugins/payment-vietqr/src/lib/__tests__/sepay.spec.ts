import { bearsSepayKey, sepayFeed } from "../sepay"

const webhook = {
  id: 92704,
  gateway: "Vietcombank",
  transactionDate: "2026-11-26 21:05:33",
  accountNumber: "0123 499999",
  code: null,
  content: "MBVCB.327 OCOP7K3M9QXZ12A",
  transferType: "in",
  transferAmount: 125000,
  accumulated: 19077000,
  subAccount: null,
  referenceCode: "MBVCB.3278907687",
}

describe("SePay's webhook", () => {
  it("tells of one transaction", () =>
    expect(sepayFeed.read(webhook)).toEqual({
      kind: "incoming",
      transaction: {
        provider_id: "92704",
        account_number: "0123499999",
        amount: 125_000,
        content: "MBVCB.327 OCOP7K3M9QXZ12A",
        reference: "MBVCB.3278907687",
        received_on: "2026-11-26",
      },
    }))
  it("of money that went out says nothing more", () =>
    expect(sepayFeed.read({ ...webhook, transferType: "out" })).toEqual({ kind: "outgoing" }))
  it.each([
    ["id", { id: null }],
    ["id", { id: "a b" }],
    ["transferType", { transferType: undefined }],
    ["transferAmount", { transferAmount: -5 }],
    ["transferAmount", { transferAmount: 1000.5 }],
    ["accountNumber", { accountNumber: "" }],
    ["transactionDate", { transactionDate: "2026-02-30 00:00:00" }],
  ])("is not read with a bad %s", (field, change) =>
    expect(sepayFeed.read({ ...webhook, ...change })).toEqual({ kind: "unreadable", message: field }),
  )
  it.each([[null], ["text"], [7]])("is not read when it is %p", (piece) =>
    expect(sepayFeed.read(piece)).toMatchObject({ kind: "unreadable" }),
  )
})

describe("the key of a webhook", () => {
  it("is taken as SePay sends it", () => expect(bearsSepayKey("Apikey s3cret", "s3cret")).toBe(true))
  it.each([undefined, "", "Apikey", "Apikey ", "Apikey S3cret", "Apikey s3cret ", "Bearer s3cret", "s3cret"])(
    "is not %p",
    (authorization) => expect(bearsSepayKey(authorization, "s3cret")).toBe(false),
  )
})
