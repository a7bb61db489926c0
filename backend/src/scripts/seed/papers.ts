import { addDays, addMonths, type Day } from "@san-ocop/kit/day"
import type { ProductGroupCode } from "@san-ocop/kit/product-groups"
import { applies } from "@san-ocop/kit/requirement-checklist"
import { taxCheckDigit } from "@san-ocop/kit/tax-code"
import { STANDARD_CHECKLIST, type StandardRule } from "@san-ocop/ocop/lib/verification/standard-checklist"
import { between, randomFrom } from "../../pictures/random"
import type { ProducerKind } from "@san-ocop/kit/http/verification"

type Subject = { name: string; kind: ProducerKind; groups: ProductGroupCode[]; makes_spirits: boolean }

const ISSUERS: Readonly<Record<string, string>> = {
  business_registration: "UBND xã (mẫu)",
  cooperative_registration: "UBND xã (mẫu)",
  cooperation_contract: "Các thành viên tổ hợp tác (mẫu)",
  identity_card: "Bộ Công an (mẫu)",
  food_safety: "Chi cục Chất lượng, chế biến và phát triển thị trường (mẫu)",
  product_declaration: "Cơ sở tự công bố (mẫu)",
  spirits_licence: "Phòng Kinh tế (mẫu)",
}

const bindingRules = ({ kind, groups, makes_spirits }: Subject, today: Day): StandardRule[] =>
  STANDARD_CHECKLIST.filter((rule) => {
    const dated = { ...rule, in_force_from: rule.in_force_from as Day, in_force_until: null }
    return rule.mandatory && applies(dated, { kind, groups, makes_spirits }, today)
  })

/** When a sample paper ends: long after today, so that a demonstration keeps. Null for what does not end. */
const endOf = (rule: StandardRule, name: string, today: Day): Day | null =>
  rule.needs_expiry ? addDays(today, between(400, 900, randomFrom(`${rule.code}|${name}`))) : null

export type SamplePaper = {
  requirement: string
  kind: "document" | "attestation"
  number: string | null
  issuer: string | null
  issued_on: Day
  expires_on: Day | null
}

/** The papers that a producer of this kind and these goods would hand in, made up, always the same for the same name and day. */
export function samplePapers(subject: Subject, today: Day): SamplePaper[] {
  return bindingRules(subject, today).flatMap((rule): SamplePaper[] => {
    if (rule.ways.includes("fact")) return []
    const random = randomFrom(`paper|${rule.code}|${subject.name}`)
    const issued_on = addDays(today, -between(60, 600, random))
    if (rule.ways.includes("attestation")) {
      const expires_on = addMonths(issued_on, rule.attestation_months ?? 36)
      return [{ requirement: rule.code, kind: "attestation", number: null, issuer: null, issued_on, expires_on }]
    }
    const number = `MẪU-${between(1000, 9999, random)}`
    const issuer = ISSUERS[rule.code] ?? "Cơ quan cấp (mẫu)"
    return [
      {
        requirement: rule.code,
        kind: "document",
        number,
        issuer,
        issued_on,
        expires_on: endOf(rule, subject.name, today),
      },
    ]
  })
}

/** Numbers of nobody: the tax office gives out none that begin with 99, and these personal IDs count up from nought. */
export function sampleIdentity({ name, kind }: Pick<Subject, "name" | "kind">, serial: number) {
  const count = String(serial).padStart(6, "0")
  const personal_id = `038080${count}`
  const household = kind === "household_business" || kind === "farm"
  let nine = `99${String(serial).padStart(7, "0")}`
  // Numbers whose check digit would be ten are never issued.
  while (taxCheckDigit(nine) === 10) nine = String(Number(nine) + 100_000)
  return {
    tax_code: household ? personal_id : `${nine}${taxCheckDigit(nine)}`,
    tax_code_kind: household ? ("personal" as const) : ("organisation" as const),
    personal_id,
    bank_account: `0000${count}00`,
    representative_name: `Người đại diện mẫu ${serial}`,
    bank_name: "Ngân hàng mẫu",
    bank_account_name: name,
  }
}
