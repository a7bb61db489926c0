import { maskEmail, maskPersonal, maskText } from "../mask"

describe("what is written down about people", () => {
  it("hides phones and e-mail addresses in free text, and keeps other numbers", () => {
    expect(maskText("Gọi +84 912 345 678 hoặc lan@example.vn, giá 150.000đ, QĐ 0148/2023")).toBe(
      "Gọi 0*** *** 678 hoặc l***@example.vn, giá 150.000đ, QĐ 0148/2023",
    )
  })

  it("hides personal IDs in free text, and not as phone numbers with a tail", () => {
    expect(maskText("Số căn cước 038185001234, MST 0100109106")).toBe("Số căn cước *** *** 1234, MST 0100109106")
  })

  it.each(["038 185 001 234", "038.185.001.234", "038-185-001-234", "101090001234"])(
    "hides a personal ID written as %s",
    (id) => expect(maskText(`Số căn cước ${id}.`)).toBe("Số căn cước *** *** 1234."),
  )

  it("leaves sums and numbers of papers alone", () => {
    const text = "Thu 150.000.000.000 đồng, lô 999900001111, QĐ 1489/QĐ-TTg"
    expect(maskText(text)).toBe(text)
  })

  it("hides them at any depth of a record, with addresses and secrets", () => {
    expect(
      maskPersonal({
        state: "rejected",
        price: 150000,
        note: null,
        contact: { phone: "0912345678", email: "lan@example.vn", address_1: "Số 1", address: { street: "Số 1" } },
        people: [{ phone: "0987654321" }],
        password: "bí mật",
      }),
    ).toEqual({
      state: "rejected",
      price: 150000,
      note: null,
      contact: { phone: "0*** *** 678", email: "l***@example.vn", address_1: "***", address: "***" },
      people: [{ phone: "0*** *** 321" }],
      password: "***",
    })
  })

  it("leaves the first letter of an e-mail address", () => {
    expect(maskEmail("so-ct.hung-yen@san-ocop.example")).toBe("s***@san-ocop.example")
  })
})
