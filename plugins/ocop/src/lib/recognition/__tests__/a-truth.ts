import { day } from "@san-ocop/kit/day"
import type { RecognitionCells } from "@san-ocop/kit/recognition-columns"
import type { ImportedLine } from "../imported-line"
import { judgeLines } from "../judge-lines"
import { planImport } from "../plan-import"
import type { KnownCertificate, Truth } from "../truth"

/** A province with three producers, two of one name. */
export const aTruth = (change: Partial<Truth> = {}): Truth => ({
  today: day("2026-11-26"),
  province_code: "38",
  province_names: ["thanh hoa"],
  all_province_names: new Set(["thanh hoa", "nghe an", "ha noi"]),
  producers: [
    { id: "m1", name: "HTX Hậu Lộc" },
    { id: "m2", name: "Cơ sở Lê Gia" },
    { id: "m3", name: "Cơ sở Lê Gia" },
  ],
  products: [
    { id: "p1", name: "Mắm tôm Hậu Lộc", producer_id: "m1", producer_name: "HTX Hậu Lộc" },
    { id: "p2", name: "Nước mắm", producer_id: "m2", producer_name: "Cơ sở Lê Gia" },
    { id: "p3", name: "Nước mắm", producer_id: "m3", producer_name: "Cơ sở Lê Gia" },
    { id: "p4", name: "Chả cá", producer_id: "m3", producer_name: "Cơ sở Lê Gia" },
  ],
  own_producers: new Set(),
  certificates: [],
  taken_numbers: new Set(),
  decisions: [],
  ...change,
})

export const aCertificate = (change: Partial<KnownCertificate> = {}): KnownCertificate => ({
  id: "c1",
  number: "TH-1",
  product_id: "p1",
  stars: 3,
  state: "recognised",
  decided_on: day("2023-11-01"),
  decision_number: "10/QĐ-UBND",
  issuer_name: "UBND huyện Hậu Lộc",
  replaced_from: null,
  is_followed: false,
  ...change,
})

const CELLS: RecognitionCells = {
  product: "Mắm tôm Hậu Lộc",
  producer: "HTX Hậu Lộc",
  decision_number: "715/QĐ-UBND",
  decided_on: "10/09/2026",
  issuer_name: "UBND tỉnh Thanh Hóa",
  stars: "4",
}

export const aLine = (cells: RecognitionCells, row = 2, change: Partial<ImportedLine> = {}): ImportedLine => ({
  row,
  cells: { ...CELLS, ...cells },
  chosen_product_id: null,
  left_out: false,
  ...change,
})

/** Judges and plans lines: for each its outcome, with its problems where it has some. */
export const outcomes = (lines: readonly ImportedLine[], truth = aTruth()) =>
  planImport(judgeLines(lines, truth), truth).map(({ line, outcome }) =>
    outcome === "problem" ? line.problems.map(({ column, code }) => `${column}: ${code}`) : outcome,
  )
