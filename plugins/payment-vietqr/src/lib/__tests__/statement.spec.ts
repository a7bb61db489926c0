import { readStatement } from "../read-statement"

const HEADER = ["STT", "Ngày giao dịch", "Số tham chiếu", "Ghi nợ", "Ghi có", "Nội dung"]

describe("a statement", () => {
  it("is read below whatever the bank writes above it, and counts lines as the file does", () =>
    expect(
      readStatement([
        ["NGÂN HÀNG MẪU", "", "", "", "", ""],
        ["Tài khoản: 123", "", "", "", "", ""],
        HEADER,
        ["1", "26/11/2026 08:00:01", "FT1", "", "125.000", "OCOP7K3M9QXZ12A"],
        ["2", "26/11/2026", "FT2", "50,000", "", "phi"],
        ["3", "hôm qua", "FT3", "", "1.000", "?"],
        ["4", "25/11/2026", "", "", "1000,5", "?"],
        ["", "", "", "50.000", "126.000", "Cộng"],
      ]),
    ).toEqual({
      lines: [{ line: 4, day: "2026-11-26", amount: 125_000, content: "OCOP7K3M9QXZ12A", reference: "FT1" }],
      errors: [
        { line: 6, message: "Chưa đọc được ngày, ví dụ đúng: 26/11/2026." },
        { line: 7, message: "Chưa đọc được số tiền." },
      ],
      outgoing: 1,
    }))

  it("may have one column of amounts with a sign", () =>
    expect(
      readStatement([
        ["Date", "Amount", "Description"],
        ["2026-11-26", "+125,000.00 VND", "in"],
        ["2026-11-26", "-9,000", "out"],
      ]),
    ).toMatchObject({ lines: [{ amount: 125_000 }], outgoing: 1, errors: [] }))

  it.each([
    [
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      [
        ["Ngày", "Nội dung"],
        ["26/11/2026", "x"],
      ],
    ],
  ])("is none without a header that names day, amount and content", (rows) => expect(readStatement(rows)).toBeNull())
})
