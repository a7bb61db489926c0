import { z } from "@medusajs/framework/zod"
import { paging } from "@san-ocop/floor/lib/parse"
import { oneProvince } from "@san-ocop/floor/lib/province-read"
import { type Day, isDay } from "@san-ocop/kit/day"

const words = z.string().trim().max(200).optional()
const dayText = z
  .string()
  .refine(isDay, "Ngày chưa đúng, vui lòng xem lại.")
  .transform((text) => text as Day)
const decisionNumber = z.string().trim().min(1, "Vui lòng ghi số quyết định.").max(100)
const importId = z.string().max(64).optional()
const points = z.number().min(0).max(100).optional()

const FILTER = {
  ...oneProvince,
  q: words,
  standing: z.enum(["valid", "expiring", "expired", "replaced", "suspended", "revoked", "not_recognised"]).optional(),
  due: z.enum(["30", "90", "180", "expired"]).optional(),
  stars: z.coerce.number().int().min(3).max(5).optional(),
  level: z.enum(["district", "province", "ministry"]).optional(),
  decision: z.string().max(64).optional(),
}

export const CertificatesQuery = z.object({ ...paging, ...FILTER }).strict()
export type CertificatesQuery = z.infer<typeof CertificatesQuery>

export const ExportQuery = z.object(FILTER).strict()
export type ExportQuery = z.infer<typeof ExportQuery>

export const DecisionsQuery = z
  .object({ ...paging, ...oneProvince, q: words, id: z.string().max(64).optional(), import: importId })
  .strict()
export type DecisionsQuery = z.infer<typeof DecisionsQuery>

export const DecisionsExport = z.object({ ...oneProvince, q: words, import: importId }).strict()
export type DecisionsExport = z.infer<typeof DecisionsExport>

export const ImportsQuery = z.object({ ...paging, ...oneProvince }).strict()
export type ImportsQuery = z.infer<typeof ImportsQuery>

export const ImportQuery = z.object({ ...paging, only: z.enum(["problems"]).optional() }).strict()
export type ImportQuery = z.infer<typeof ImportQuery>

const STATES = ["recognised", "renewed", "upgraded", "suspended", "revoked", "not_recognised"] as const
const GROUNDS = [
  "process_changed",
  "food_safety",
  "production_stopped",
  "no_traceability",
  "false_dossier",
  "producer_request",
  "other",
] as const

export const DecideOnCertificate = z
  .object({
    seen_state: z.enum(STATES),
    ground: z.enum(GROUNDS).optional(),
    decision_number: decisionNumber,
    decided_on: dayText,
    note: z.string().trim().max(1_000).optional(),
  })
  .strict()
export type DecideOnCertificate = z.infer<typeof DecideOnCertificate>

export const RenewCertificate = z
  .object({
    number: z
      .string()
      .regex(
        /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/,
        "Số giấy chứng nhận chỉ gồm chữ cái không dấu, chữ số, dấu gạch và dấu chấm.",
      )
      .optional(),
    stars: z.union([z.literal(3), z.literal(4), z.literal(5)]),
    decision_number: decisionNumber,
    decided_on: dayText,
    issuer_level: z.enum(["district", "province", "ministry"]),
    issuer_name: z.string().trim().min(3, "Vui lòng ghi cơ quan ban hành.").max(200),
    valid_until: dayText.optional(),
    score_a: points,
    score_b: points,
    score_c: points,
  })
  .strict()
export type RenewCertificate = z.infer<typeof RenewCertificate>

export const ChooseForLine = z.union([
  z.object({ product_id: z.string().min(1).max(64) }).strict(),
  z.object({ leave_out: z.boolean() }).strict(),
])
export type ChooseForLine = z.infer<typeof ChooseForLine>

export const UndoImport = z.object({ reason: z.string().trim().min(1, "Vui lòng ghi rõ lý do.").max(1_000) }).strict()
export type UndoImport = z.infer<typeof UndoImport>

export const Nothing = z.object({}).strict()
