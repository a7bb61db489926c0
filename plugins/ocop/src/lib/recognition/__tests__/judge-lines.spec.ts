import { day } from "@san-ocop/kit/day"
import { judgeLines } from "../judge-lines"
import { readLines } from "../read-lines"
import { aCertificate, aLine, aTruth, outcomes } from "./a-truth"

describe("a line of a file of recognitions", () => {
  it("is a new certificate when everything is known", () => {
    expect(outcomes([aLine({})])).toEqual(["new"])
  })

  it("finds names without marks, in other letters, and by their short forms", () => {
    expect(outcomes([aLine({ producer: "hop tac xa HAU LOC", product: "Mam tom Hau Loc" })])).toEqual(["new"])
  })

  it.each<[string, Parameters<typeof aLine>[0], string]>([
    ["an unknown producer", { producer: "HTX Không Có" }, "producer: producer_unknown"],
    ["an unknown product", { product: "Mắm tép" }, "product: product_unknown"],
    ["a product of two makers", { producer: "Cơ sở Lê Gia", product: "Nước mắm" }, "product: product_ambiguous"],
    ["a maker name that two share", { producer: "Cơ sở Lê Gia", product: "Tép" }, "producer: producer_ambiguous"],
    ["another province", { province: "Nghệ An" }, "province: other_province"],
    ["another province's decision", { issuer_name: "UBND tỉnh Nghệ An" }, "issuer_name: other_province"],
    ["an issuer of no level", { issuer_name: "Hội đồng" }, "issuer_name: unreadable"],
    ["a date that is none", { decided_on: "30/02/2026" }, "decided_on: unreadable"],
    ["a decision of tomorrow", { decided_on: "27/11/2026" }, "decided_on: date_in_future"],
    ["two stars", { stars: "2" }, "stars: stars_out_of_range"],
    ["points that are none", { score_a: "nhiều" }, "score_a: unreadable"],
    ["a number that no address can hold", { number: "12/GCN" }, "number: unreadable"],
    ["a missing decision", { decision_number: "" }, "decision_number: missing"],
  ])("is refused for %s", (_name, cells, problem) => {
    expect(outcomes([aLine(cells)])).toEqual([[problem]])
  })

  it("is refused for a producer behind whom the officer stands himself, however his product was found, until it is left out", () => {
    const own = aTruth({ own_producers: new Set(["m1"]) })
    const chosen = aLine({ producer: "Cơ sở Lê Gia" }, 2, { chosen_product_id: "p1" })
    expect(outcomes([aLine({}), chosen], own)).toEqual([["producer: own_matter"], ["producer: own_matter"]])
    expect(
      outcomes([aLine({}, 2, { left_out: true }), aLine({ product: "Chả cá", producer: "Cơ sở Lê Gia" }, 3)], own),
    ).toEqual(["left_out", "new"])
  })

  it("is settled by what the officer chose, or left out", () => {
    const unclear = { producer: "Cơ sở Lê Gia", product: "Nước mắm" }
    expect(outcomes([aLine(unclear, 2, { chosen_product_id: "p3" })])).toEqual(["new"])
    expect(outcomes([aLine(unclear, 2, { left_out: true })])).toEqual(["left_out"])
    const foreign = aLine(unclear, 2, { chosen_product_id: "of another province" })
    expect(outcomes([foreign])).toEqual([["product: product_ambiguous"]])
  })

  it("offers the products among which to choose", () => {
    const [judged] = judgeLines([aLine({ producer: "Cơ sở Lê Gia", product: "Nước mắm" })], aTruth())
    expect(judged?.candidates.map(({ id }) => id)).toEqual(["p2", "p3"])
  })

  it("refuses a second day for one decision number, in the file and on file, but not in another year", () => {
    const other = { product: "Chả cá", producer: "Cơ sở Lê Gia" }
    const twice = [aLine({}), aLine({ ...other, decided_on: "11/09/2026" }, 3)]
    expect(outcomes(twice)).toEqual(["new", ["decided_on: decision_number_taken"]])
    const decisions = [{ number: "715/QĐ-UBND", issuer_name: "UBND tỉnh Thanh Hóa", decided_on: day("2026-09-09") }]
    expect(outcomes([aLine({})], aTruth({ decisions }))).toEqual([["decided_on: decision_number_taken"]])
    expect(outcomes([aLine({ decided_on: "10/09/2025" })], aTruth({ decisions }))).toEqual(["new"])
  })

  it("refuses one number and day under another issuer, in the file and on file, and says what is there", () => {
    const decisions = [{ number: "715/QĐ-UBND", issuer_name: "UBND tỉnh Thanh Hoá", decided_on: day("2026-09-10") }]
    const [judged] = judgeLines([aLine({})], aTruth({ decisions }))
    expect(judged?.problems).toEqual([
      {
        column: "issuer_name",
        code: "decision_number_taken",
        message: expect.stringContaining(
          "715/QĐ-UBND ngày 10/09/2026 đã có, do «UBND tỉnh Thanh Hoá» ban hành",
        ) as string,
      },
    ])
    const other = { product: "Chả cá", producer: "Cơ sở Lê Gia", issuer_name: "UBND tỉnh Thanh Hoá" }
    expect(outcomes([aLine({}), aLine(other, 3)])).toEqual(["new", ["issuer_name: decision_number_taken"]])
  })

  it("does nothing for what is recorded already, and refuses other stars from the same decision", () => {
    const paper = { decision_number: "715/QĐ-UBND", issuer_name: "UBND tỉnh Thanh Hóa", decided_on: day("2026-09-10") }
    const truth = aTruth({ certificates: [aCertificate({ ...paper, stars: 4 })] })
    expect(outcomes([aLine({})], truth)).toEqual(["already"])
    expect(outcomes([aLine({}), aLine({}, 3)])).toEqual(["new", "already"])
    expect(outcomes([aLine({ stars: "3" })], truth)).toEqual([["stars: other_stars_recorded"]])
  })

  it("refuses a number of certificate that is taken, in the file or anywhere", () => {
    const other = { product: "Chả cá", producer: "Cơ sở Lê Gia", number: "GCN-1" }
    expect(outcomes([aLine({ number: "gcn-1" }), aLine(other, 3)])).toEqual(["new", ["number: number_twice"]])
    const truth = aTruth({ taken_numbers: new Set(["GCN-1"]) })
    expect(outcomes([aLine({ number: "GCN-1" })], truth)).toEqual([["number: number_taken"]])
  })
})

describe("the heading of a file", () => {
  const heading = ["STT", "Tên sản phẩm", "Chủ thể", "Số QĐ", "Ngày ký", "Cơ quan ban hành", "Số sao"]

  it("is found below a title, under the names that other software uses", () => {
    const row = ["1", "Mắm", "HTX", "1/QĐ", "1/1/2025", "UBND tỉnh", "4"]
    const lines = readLines([["SỞ NÔNG NGHIỆP"], [], heading, row, ["", ""]])
    const cells = { product: "Mắm", producer: "HTX", decision_number: "1/QĐ", decided_on: "1/1/2025" }
    expect(lines).toEqual([{ row: 4, cells: { ...cells, issuer_name: "UBND tỉnh", stars: "4" } }])
  })

  it.each([
    ["heading_missing", [["a", "b"]]],
    ["column_missing", [heading.slice(0, 5), ["1"]]],
    ["column_twice", [[...heading, "Sao"], ["1"]]],
    ["no_lines", [heading, ["", ""]]],
  ])("refuses with %s", (code, sheet) => {
    expect(() => readLines(sheet)).toThrow(expect.objectContaining({ code }))
  })
})
