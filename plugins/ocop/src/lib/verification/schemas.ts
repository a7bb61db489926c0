import { z } from "@medusajs/framework/zod"
import { paging } from "@san-ocop/floor/lib/parse"
import { oneProvince } from "@san-ocop/floor/lib/province-read"
import { line, prose } from "@san-ocop/marketplace/lib/listings/person-text"
import type { ProducerKind, VerificationReason, VerificationState } from "@san-ocop/kit/http/verification"
import { PRODUCT_GROUPS, type ProductGroupCode } from "@san-ocop/kit/product-groups"
import { PRODUCER_VERIFICATION } from "../../modules/verification/producer-verification"

const KINDS = [
  "cooperative",
  "cooperative_group",
  "enterprise",
  "household_business",
  "farm",
] as const satisfies ProducerKind[]
const REASONS = [
  "papers_false",
  "papers_missing",
  "not_eligible",
  "duplicate",
  "violation",
  "other",
] as const satisfies VerificationReason[]
const GROUPS = PRODUCT_GROUPS.map((group) => group.code) as [ProductGroupCode, ...ProductGroupCode[]]
const STATES = Object.keys(PRODUCER_VERIFICATION) as [VerificationState, ...VerificationState[]]

const code = z.string().min(1).max(64)
const id = z.string().min(1).max(64)
const kind = z.enum(KINDS)
const producerName = line(3, 160, "Vui lòng ghi tên cơ sở.")
const personName = line(2, 100, "Vui lòng ghi họ và tên.")
const phone = z.string().max(30)
/** An empty one is none. */
const email = z
  .union([
    z.literal(""),
    z.string().trim().toLowerCase().max(200).pipe(z.email("Thư điện tử chưa đúng. Ví dụ: ten@gmail.com.")),
  ])
  .transform((typed) => typed || undefined)
  .optional()
const password = z.string().min(8, "Mật khẩu cần ít nhất 8 ký tự.").max(200)
const province_code = z.string().max(8)
const commune_code = z.string().max(8)
const street = line(1, 200, "Vui lòng ghi số nhà, thôn xóm.")
const groups = z
  .array(z.enum(GROUPS))
  .min(1, "Vui lòng chọn ít nhất một nhóm sản phẩm.")
  .max(GROUPS.length)
  .transform((list) => [...new Set(list)])
const number = z.string().trim().min(1).max(40)
const dayText = z.string().max(10)
const reason = prose(5, 1000, "Vui lòng ghi rõ lý do.")
const token = z.string().min(1).max(200)

export const NewRegistrationSchema = z
  .object({ person_name: personName, phone, email, password, kind, name: producerName, province_code })
  .strict()
export type NewRegistrationBody = z.output<typeof NewRegistrationSchema>
export const FurtherRegistrationSchema = z.object({ kind, name: producerName, province_code }).strict()
export const LinkTokenSchema = z.object({ token }).strict()
export const UseLinkSchema = z.object({ token, password }).strict()

export const BasicsSchema = z.object({ kind, name: producerName, contact_name: personName.optional() }).strict()
export const PlaceSchema = z.object({ province_code, commune_code, street }).strict()
export const IdentitySchema = z
  .object({
    tax_code: number.optional(),
    representative_name: personName.optional(),
    personal_id: number.optional(),
    bank_name: line(2, 100).optional(),
    bank_account: number.optional(),
    bank_account_name: line(2, 160).optional(),
  })
  .strict()
export const BankAccountSchema = z
  .object({
    bank_name: line(2, 100, "Vui lòng ghi tên ngân hàng."),
    bank_account: number,
    bank_account_name: line(2, 160, "Vui lòng ghi tên chủ tài khoản."),
  })
  .strict()
export const CorrectionSchema = z
  .object({
    name: producerName.optional(),
    commune_code: commune_code.optional(),
    street: street.optional(),
    tax_code: number.optional(),
    representative_name: personName.optional(),
    personal_id: number.optional(),
    groups: groups.optional(),
    makes_spirits: z.boolean().optional(),
    note: prose(5, 1000, "Vui lòng ghi vì sao cần sửa."),
  })
  .strict()
export type CorrectionBody = z.output<typeof CorrectionSchema>
export type BankAccountBody = z.output<typeof BankAccountSchema>
export type IdentityBody = z.output<typeof IdentitySchema>
export const GroupsSchema = z.object({ groups, makes_spirits: z.boolean() }).strict()
export const TermsSchema = z.object({ version: code }).strict()
export const AppealSchema = z.object({ text: prose(10, 3000, "Vui lòng ghi rõ điều bà con khiếu nại.") }).strict()

export const ProofSchema = z.discriminatedUnion("kind", [
  z
    .object({
      requirement: code,
      kind: z.literal("document"),
      number: line(1, 80, "Vui lòng ghi số của giấy tờ."),
      issuer: line(2, 200, "Vui lòng ghi nơi cấp."),
      issued_on: dayText,
      expires_on: dayText.nullish(),
      file_id: id,
    })
    .strict(),
  z.object({ requirement: code, kind: z.literal("attestation") }).strict(),
])
export type ProofBody = z.output<typeof ProofSchema>

export const OnboardSchema = z
  .object({
    kind,
    name: producerName,
    commune_code,
    street,
    contact_name: personName,
    contact_phone: phone,
    contact_email: email,
    groups,
    makes_spirits: z.boolean(),
  })
  .strict()
export type OnboardBody = z.output<typeof OnboardSchema>

export const RequestInformationSchema = z
  .object({ requirements: z.array(code).max(40), note: prose(5, 2000, "Vui lòng ghi rõ cần bổ sung gì.") })
  .strict()
export const RefusalSchema = z.object({ reason_code: z.enum(REASONS), reason }).strict()
export const SuspendSchema = RefusalSchema.extend({ at_once: z.enum(["law", "urgent_harm"]).optional() }).strict()
export const ReasonSchema = z.object({ reason }).strict()
export const WaiveSchema = z.object({ requirement: code, reason, expires_on: dayText.nullish() }).strict()
export const DecideAppealSchema = z.object({ outcome: z.enum(["upheld", "dismissed"]), reason }).strict()
export const RevealSchema = z
  .object({
    field: z.enum(["tax_code", "personal_id", "bank_account", "new_bank_account", "new_tax_code", "new_personal_id"]),
    reason,
  })
  .strict()
export type RevealBody = z.output<typeof RevealSchema>

export const VerificationsQuery = z
  .object({
    ...paging,
    ...oneProvince,
    state: z.enum(STATES).optional(),
    waiting: z.literal("true").optional(),
    expiring: z.enum(["30", "60", "90"]).optional(),
    kind: kind.optional(),
    commune_code: commune_code.optional(),
    q: z.string().trim().max(200).optional(),
  })
  .strict()
export type VerificationsQuery = z.output<typeof VerificationsQuery>
