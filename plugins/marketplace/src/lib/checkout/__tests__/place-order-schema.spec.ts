import { placeOrderSchema } from "../place-order-schema"

const order = {
  contact: { name: "Nguyễn Thị Hoa", phone: "0912 345 678" },
  address: { province_code: "01", commune_code: "00004", street: "12 phố Hàng Bột" },
  payment_method: "cod",
  expected_total: 150_000,
}
const faults = (body: unknown) => placeOrderSchema.safeParse(body).error?.issues.map((issue) => issue.path.join("."))

describe("what a shopper types for an order", () => {
  it("is composed and trimmed, a note with its lines", () => {
    const contact = { ...order.contact, name: "  Nguyễn  Thị Hoa ".normalize("NFD") }
    const parsed = placeOrderSchema.parse({ ...order, contact, note: " Gọi trước.\r\nGiao chiều. " })
    expect(parsed.contact.name).toBe("Nguyễn Thị Hoa")
    expect(parsed.note).toBe("Gọi trước.\nGiao chiều.")
  })
  it.each([
    ["contact.name", { ...order, contact: { ...order.contact, name: "Hoa\u202e" } }],
    ["contact.name", { ...order, contact: { ...order.contact, name: "  " } }],
    ["address.street", { ...order, address: { ...order.address, street: "12\u200bHàng Bột" } }],
    ["address.old_place", { ...order, address: { ...order.address, old_place: "Xã\u0007" } }],
    ["note", { ...order, note: "Gọi\u0000trước" }],
  ])("is refused when something cannot be seen in it, or nothing can: %s", (field, body) => {
    expect(faults(body)).toContain(field)
  })
})
