import { sellerCancelSchema, shipOrderSchema } from "../schemas"

const ship = { carrier: "Viettel Post", tracking_code: "VTP123" }
const faults = (parsed: { error?: { issues: { path: PropertyKey[] }[] } | undefined }) =>
  parsed.error?.issues.map((issue) => issue.path.join("."))

describe("what a seller types about a parcel", () => {
  it("is composed, and trimmed", () => {
    const typed = { carrier: "  Bưu   điện ".normalize("NFD"), tracking_code: " VTP123 " }
    expect(shipOrderSchema.parse(typed)).toEqual({ carrier: "Bưu điện", tracking_code: "VTP123" })
  })
  it.each([
    ["carrier", { ...ship, carrier: "Viettel\u202ePost" }],
    ["carrier", { ...ship, carrier: "\u200b" }],
    ["tracking_code", { ...ship, tracking_code: "VTP\u0000123" }],
    ["tracking_code", { ...ship, tracking_code: "   " }],
  ])("is refused with hidden signs or empty, naming %s", (field, body) => {
    expect(faults(shipOrderSchema.safeParse(body))).toContain(field)
  })
})

describe("the reason of a cancellation", () => {
  it("may have several lines, and is not empty", () => {
    expect(sellerCancelSchema.parse({ reason: "Hết hàng.\r\nMong bác thông cảm." }).reason).toContain("\n")
    expect(faults(sellerCancelSchema.safeParse({ reason: " \n " }))).toEqual(["reason"])
  })
  it("hides nothing", () => {
    expect(faults(sellerCancelSchema.safeParse({ reason: "Hết\u2066hàng" }))).toEqual(["reason"])
  })
})
