import { judgeUpload } from "@san-ocop/floor/lib/files/read-upload"
import { day, type Day } from "@san-ocop/kit/day"
import { parsePersonalId } from "@san-ocop/kit/personal-id"
import { checklistOn } from "@san-ocop/kit/requirement-checklist"
import { holds } from "@san-ocop/kit/requirement-standing"
import { parseTaxCode } from "@san-ocop/kit/tax-code"
import { STANDARD_CHECKLIST } from "@san-ocop/ocop/lib/verification/standard-checklist"
import { sampleIdentity, samplePapers } from "../papers"
import { samplePdf } from "../sample-pdf"

const today = day("2026-11-26")
const KINDS = ["cooperative", "cooperative_group", "enterprise", "household_business", "farm"] as const
const RULES = STANDARD_CHECKLIST.map((rule) => ({
  ...rule,
  in_force_from: rule.in_force_from as Day,
  in_force_until: null,
}))

describe("the sample papers of a producer", () => {
  it.each(KINDS)("meet all that is asked of a %s that makes food and spirits", (kind) => {
    const subject = { name: "Mẫu", kind, groups: ["thuc-pham" as const, "do-uong" as const], makes_spirits: true }
    const proofs = samplePapers(subject, today).map((paper) => ({
      ...paper,
      state: "accepted" as const,
      created_at: null,
    }))
    const open = checklistOn(RULES, subject, proofs, today).filter(
      ({ rule, standing }) => rule.mandatory && !rule.ways.includes("fact") && !holds(standing),
    )
    expect(open.map(({ rule }) => rule.code)).toEqual([])
  })

  it("come with numbers that are well formed, whatever the serial", () => {
    for (let serial = 1; serial <= 600; serial += 1) {
      const { tax_code, personal_id } = sampleIdentity({ name: "Mẫu", kind: "enterprise" }, serial)
      expect(parseTaxCode(tax_code, 2026)?.kind).toBe("organisation")
      expect(parsePersonalId(personal_id, 2026)).toBe(personal_id)
    }
  })

  it("are pages that the floor takes in", () => {
    expect(judgeUpload("giay.pdf", "application/pdf", samplePdf("Giấy tờ mẫu (1)")).mime).toBe("application/pdf")
  })
})
