import fc from "fast-check"
import { readCodStatement, trackingKey } from "../cod-statement"
import { day } from "../day"

const TODAY = day("2026-11-27")
const HEADER = ["STT", "Mã vận đơn", "Tiền thu hộ", "Phí vận chuyển", "Phí thu hộ", "Thực nhận", "Ngày chuyển tiền"]
const read = (...rows: string[][]) => readCodStatement([["BẢNG KÊ", "", "", "", "", "", ""], HEADER, ...rows], TODAY)

describe("a carrier's statement", () => {
  it("is read below whatever stands above it; fees are added up, sums passed over, and what is wrong is named by row", () =>
    expect(
      read(
        ["1", "ghn-12 34", "150.000", "-22,000", "3.000", "125000", "26/11/2026"],
        ["2", "GHN5", "150.000", "abc", "", "", "26/11/2026"],
        ["3", "", "150.000", "", "", "", "26/11/2026"],
        ["4", "GHN6", "150.000", "", "", "", "28/11/2026"],
        ["5", "GHN7", "0", "0", "0", "0", "26/11/2026"],
        ["", "Tổng cộng", "600.000", "", "", "", ""],
        ["Tổng", "", "600.000", "", "", "", ""],
      ),
    ).toEqual({
      lines: [{ line: 3, day: "2026-11-26", tracking_code: "GHN1234", cod: 150_000, fee: 25_000, remitted: 125_000 }],
      errors: [
        { line: 4, message: "Chưa đọc được tiền phí: phải là số đồng nguyên." },
        { line: 5, message: "Thiếu mã vận đơn." },
        { line: 6, message: "Ngày trả tiền ở sau hôm nay." },
        { line: 7, message: "Dòng này không có số tiền." },
      ],
    }))
  it("counts a column of all fees alone, and reckons what was paid where it does not say", () =>
    expect(
      readCodStatement(
        [
          ["Mã vận đơn", "COD", "Phí ship", "Tổng phí", "Ngày"],
          ["A1", "100000", "9000", "10000", "2026-11-26"],
        ],
        TODAY,
      )?.lines,
    ).toMatchObject([{ cod: 100_000, fee: 10_000, remitted: 90_000 }]))
  it.each([
    ["plainly", "22.000", "-22.000"],
    ["with a minus", "-22.000", "22.000"],
  ])("that writes fees %s gives one back by the other sign", (_how, taken, back) =>
    expect(
      read(
        ["1", "A1", "150.000", taken, "", "128.000", "26/11/2026"],
        ["2", "A2", "150.000", taken, "", "128.000", "26/11/2026"],
        ["3", "A3", "0", back, "", "22.000", "26/11/2026"],
        ["4", "A4", "150.000", back, "", "", "26/11/2026"],
        ["5", "A5", "150.000", taken, "", "", "26/11/2026"],
      )?.lines.map(({ fee, remitted }) => [fee, remitted]),
    ).toEqual([
      [22_000, 128_000],
      [22_000, 128_000],
      [-22_000, 22_000],
      [-22_000, 172_000],
      [22_000, 128_000],
    ]),
  )
  it.each([["22.000"], ["-22.000"]])("of a fee alone, written %s, says by what was paid which way it went", (fee) => {
    const only = (remitted: string) => read(["1", "A1", "0", fee, "", remitted, "26/11/2026"])?.lines[0]?.fee
    expect([only("-22.000"), only("22.000")]).toEqual([22_000, -22_000])
  })
  it("is none without columns of codes, cash and days", () =>
    expect(
      readCodStatement(
        [
          ["Mã vận đơn", "Ngày"],
          ["A", "26/11/2026"],
        ],
        TODAY,
      ),
    ).toBeNull())
  it("gives each row back as a line or an error, however odd", () =>
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ maxLength: 12 }), { minLength: 7, maxLength: 7 })), (rows) => {
        const statement = read(...rows)
        const told = [...(statement?.lines ?? []), ...(statement?.errors ?? [])].map(({ line }) => line)
        expect(new Set(told).size).toBe(told.length)
        for (const { cod, fee, remitted } of statement?.lines ?? [])
          expect([cod, fee, remitted].every(Number.isSafeInteger)).toBe(true)
      }),
    ))
  it("knows a code however it is spaced", () => expect(trackingKey(" vtp-12 3/4 ")).toBe("VTP1234"))
})
