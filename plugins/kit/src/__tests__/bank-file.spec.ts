import fc from "fast-check"
import { bankFile, type BankFileLine, bankText } from "../bank-file"
import { findPayoutReferences, newPayoutReference } from "../payout-reference"
import { readPayoutResults, readResult } from "../payout-results"
import { findTransferMemos, newTransferMemo } from "../transfer-memo"
import { vietQrPayload } from "../vietqr"

const reference = fc.uint8Array({ minLength: 10, maxLength: 10 }).map((bytes) => newPayoutReference(() => bytes))
const line = fc.record({
  reference,
  bank_bin: fc.constantFrom("970436", "970422", "999999"),
  account_number: fc.stringMatching(/^[A-Za-z0-9]{1,19}$/),
  holder_name: fc.string({ unit: "grapheme", maxLength: 120 }),
  amount: fc.integer({ min: 1, max: 2_000_000_000 }),
})
const cellsOf = (file: string): string[][] =>
  file
    .split("\r\n")
    .slice(0, -1)
    .map((row) => row.split(","))

describe("a reference", () => {
  it("is taken by a VietQR code, found in what banks make of it, and never an order's memo, nor the other way round", () =>
    fc.assert(
      fc.property(reference, fc.uint8Array({ minLength: 10, maxLength: 10 }), (made, bytes) => {
        expect(() => vietQrPayload({ bank_bin: "970436", account: "1", amount: 1, memo: made })).not.toThrow()
        const content = `MBVCB.327. ${made.slice(0, 6).toLowerCase()}-${made.slice(6)} tra tien`
        expect(findPayoutReferences(content)).toEqual([made])
        expect(findTransferMemos(made)).toEqual([])
        expect(findPayoutReferences(newTransferMemo(() => bytes))).toEqual([])
      }),
    ))
})

describe("the file for the bank", () => {
  it("is written so", () =>
    expect(
      bankFile(
        [
          {
            reference: "CHISAN00000000001",
            bank_bin: "970436",
            account_number: "0071000",
            holder_name: "HTX Đồng Tiến, Hưng Yên",
            amount: 1_250_000,
          },
        ],
        "Sàn OCOP Hưng Yên",
      ),
    ).toBe(
      "STT,SO TAI KHOAN,TEN NGUOI HUONG,MA NGAN HANG,TEN NGAN HANG,SO TIEN,NOI DUNG\r\n" +
        "1,0071000,HTX DONG TIEN HUNG YEN,970436,VIETCOMBANK,1250000,CHISAN00000000001 SAN OCOP HUNG YEN\r\n",
    ))

  it("keeps seven cells a line, sums to the batch and holds nothing that a spreadsheet would reckon, whatever the names are", () =>
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.string({ unit: "grapheme" }), (lines, payer) => {
        const [, ...rows] = cellsOf(bankFile(lines, payer))
        expect(rows).toHaveLength(lines.length)
        for (const cells of rows) {
          expect(cells).toHaveLength(7)
          for (const cell of cells) expect(cell).toMatch(/^[A-Z0-9 ]*$/)
        }
        expect(rows.reduce((sum, cells) => sum + Number(cells[5]), 0)).toBe(
          lines.reduce((sum, { amount }) => sum + amount, 0),
        )
        expect(rows.map((cells) => findPayoutReferences(cells[6] ?? "")[0])).toEqual(lines.map((one) => one.reference))
      }),
    ))

  it("is the same file when it is asked for again", () =>
    fc.assert(fc.property(fc.array(line), (lines) => expect(bankFile(lines, "A")).toBe(bankFile(lines, "A")))))

  const good: BankFileLine = {
    reference: "CHISAN00000000001",
    bank_bin: "970436",
    account_number: "1",
    holder_name: "A",
    amount: 1,
  }
  it.each([
    ["account_number", { account_number: "=1+1" }],
    ["bank_bin", { bank_bin: "97043" }],
    ["amount", { amount: 0 }],
    ["dong", { amount: 1.5 }],
  ])("is refused for a wrong %s", (what, change) => expect(() => bankFile([{ ...good, ...change }], "A")).toThrow(what))

  it("writes names without marks, in capitals, cut where banks cut them", () => {
    expect(bankText('=HYPERLINK("x"); Nguyễn Thị Ánh')).toBe("HYPERLINK X NGUYEN THI ANH")
    expect(bankText("a".repeat(100))).toHaveLength(70)
  })
})

describe("a bank's file of results", () => {
  const [one = "", two = ""] = [1, 2].map((n) => newPayoutReference(() => new Uint8Array(10).fill(n)))
  const header = [
    "STT",
    "Số tài khoản",
    "Tên người hưởng",
    "Số tiền",
    "Nội dung",
    "Trạng thái",
    "Số giao dịch",
    "Lý do",
  ]

  it("is read below what stands above it; sums are passed over, and what is wrong is named by row", () =>
    expect(
      readPayoutResults([
        ["NGÂN HÀNG", "", "", "", "", "", "", ""],
        header,
        ["1", "007", "CONG TY A", "1.250.000", `${one} SAN OCOP`, "Thành công", "FT123", ""],
        ["2", "008", "B", "-50,000 VND", two.toLowerCase(), "Không thành công", "", "Sai số tài khoản"],
        ["3", "009", "C", "5", "khong ma", "Thành công", "FT5", ""],
        ["4", "010", "D", "5", `${one} ${two}`, "Thành công", "FT5", ""],
        ["5", "010", "D", "x", one, "Thành công", "FT5", ""],
        ["6", "010", "D", "5", one, "Gì đó", "FT5", ""],
        ["Tổng cộng", "", "", "1.300.000", "", "", "", ""],
        ["", "", "", "", "", "", "", ""],
      ]),
    ).toEqual({
      lines: [
        { line: 3, reference: one, amount: 1_250_000, result: "paid", bank_reference: "FT123", reason: null },
        { line: 4, reference: two, amount: 50_000, result: "failed", bank_reference: null, reason: "Sai số tài khoản" },
      ],
      errors: [
        { line: 5, message: "Không thấy mã lệnh chi trong dòng này." },
        { line: 6, message: "Dòng này có nhiều mã lệnh chi." },
        { line: 7, message: "Chưa đọc được số tiền: phải là số đồng nguyên." },
        { line: 8, message: "Chưa hiểu kết quả của ngân hàng. Mời xem lại cột trạng thái." },
      ],
    }))

  it("is none without a header that names amounts and results", () =>
    expect(
      readPayoutResults([
        ["Số tiền", "Nội dung"],
        ["1", one],
      ]),
    ).toBeNull())

  it.each([
    ["Thành công", "paid"],
    ["SUCCESS", "paid"],
    ["Chưa thành công", "unknown"],
    ["Đang xử lý", "unknown"],
    ["Không thành công", "failed"],
    ["Thất bại", "failed"],
    ["Đã hoàn trả", "returned"],
    ["Lỗi, đã hoàn tiền", "returned"],
    ["Thất bại: số tài khoản không đúng", "failed"],
    ["Đang chờ hoàn trả", "unknown"],
    ["Đang xử lý hoàn trả", "unknown"],
    ["Đang chờ xử lý lỗi", "unknown"],
    ["Pending – timeout error", "unknown"],
    ["Success (error code: 00)", null],
    ["Hoàn trả thành công", null],
    ["Không bị hoàn trả", null],
    ["Not completed", null],
    ["", null],
  ])("reads %s as %s", (words, result) => expect(readResult(words)).toBe(result))

  const OPEN = ["Chưa", "Đang", "Chờ", "Nghi vấn", "Treo", "pending", "Processing", "timeout"]
  const OVER = ["Hoàn trả", "Bị trả", "Không thành công", "Thất bại", "lỗi", "Rejected", "ERROR", "refunded"]
  const ARRIVED = ["Thành công", "Đã chuyển", "Hoàn tất", "success", "Completed"]
  const among = fc.constantFrom(" ", " - ", ": ", " (", "\n")
  const together = (...kinds: readonly string[][]) =>
    fc
      .tuple(fc.tuple(...kinds.map((kind) => fc.constantFrom(...kind))), among, fc.boolean())
      .map(([said, by, isTurned]) => (isTurned ? said.reverse() : said).join(by))

  it("takes nothing for over that is under way, and nothing for paid or failed that is said to be both", () =>
    fc.assert(
      fc.property(together(OPEN, [...OVER, ...ARRIVED]), together(OVER, ARRIVED), (open, both) => {
        expect(readResult(open)).toBe("unknown")
        expect(readResult(both)).toBeNull()
      }),
    ))

  it.each(["Công ty TNHH X", "Tổng công ty Y", "Tống Văn A", "Total Energies"])(
    "names the row of a payee called %s instead of passing it over as a sum",
    (payee) =>
      expect(readPayoutResults([header, ["1", "007", payee, "5", "", "Thành công", "FT1", ""]])?.errors).toEqual([
        { line: 2, message: "Không thấy mã lệnh chi trong dòng này." },
      ]),
  )

  it.each(["Tổng cộng", "CỘNG:", "Tổng số tiền (VND)", "Total amount: 1.300.000"])("passes over the sum %s", (sum) =>
    expect(readPayoutResults([header, [sum, "", "", "1.300.000", "", "", "", ""]])).toEqual({ lines: [], errors: [] }),
  )

  it("gives texts as one line without characters that nobody sees, at most as long as they are taken in", () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", " ", "\n", "\t", "\u0000", "\u200b", "\u2028") }), (cell) => {
        const row = ["1", "007", "A", "5", one, "Thành công", cell.repeat(9), `x${cell.repeat(40)}x`]
        const read = readPayoutResults([header, row])?.lines[0]
        for (const [kept, longest] of [[read?.bank_reference, 64] as const, [read?.reason, 200] as const]) {
          expect(kept ?? "").toMatch(/^(a+( a+)*|x?( ?[ax]+)*)?$/)
          expect((kept ?? "").length).toBeLessThanOrEqual(longest)
        }
      }),
    ))

  it("never fails, whatever stands in it", () =>
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 8, maxLength: 8 }), { maxLength: 6 }), (rows) => {
        const read = readPayoutResults([header, ...rows])
        expect((read?.lines.length ?? 0) + (read?.errors.length ?? 0)).toBeLessThanOrEqual(rows.length)
      }),
    ))
})
