import { z } from "@medusajs/framework/zod"
import { paging } from "@san-ocop/floor/lib/parse"
import { oneProvince } from "@san-ocop/floor/lib/province-read"
import type {
  AuthorityRequestKind,
  CaseKind,
  CaseShow,
  ComplaintOutcome,
  ComplaintReason,
  ComplaintWish,
  ReportReason,
  RestrictionGround,
} from "@san-ocop/kit/http/casework"
import { REASON_CODES } from "../../modules/listing/reasons"
import { phoneSchema } from "../checkout/place-order-schema"
import { line, prose } from "../listings/person-text"

const id = z.string().min(1).max(64)
const code = z.string("Vui lòng nhập mã.").trim().min(1).max(40)
/** Every value of a union of words, in the order of the form. */
const choice = <T extends string>(values: readonly [T, ...T[]], missing: string) => z.enum(values, { error: missing })

const KINDS: readonly [CaseKind, ...CaseKind[]] = ["report", "complaint", "authority_request", "restriction", "appeal"]
const SHOWS: readonly [CaseShow, ...CaseShow[]] = ["open", "late", "all"]
const REPORT_REASONS: readonly [ReportReason, ...ReportReason[]] = [
  "fake_goods",
  "wrong_information",
  "prohibited_goods",
  "unsafe",
  "false_badge",
  "other",
]
const COMPLAINT_REASONS: readonly [ComplaintReason, ...ComplaintReason[]] = [
  "not_received",
  "not_as_described",
  "damaged",
  "missing",
  "refund",
  "other",
]
const WISHES: readonly [ComplaintWish, ...ComplaintWish[]] = ["refund", "replace", "deliver", "explain"]
const OUTCOMES: readonly [ComplaintOutcome, ...ComplaintOutcome[]] = ["refund", "partial_refund", "replace", "no_fault"]
const REQUESTS: readonly [AuthorityRequestKind, ...AuthorityRequestKind[]] = [
  "remove_listings",
  "lock_seller",
  "seller_information",
]
// `authority_request` is placed by carrying a request out, never by hand.
const GROUNDS: readonly [RestrictionGround, ...RestrictionGround[]] = [
  "repeated_violations",
  "false_information",
  "complaints_ignored",
  "law",
  "urgent_harm",
]

const optionalPhone = z.union([z.literal("").transform(() => undefined), phoneSchema]).optional()
const optionalEmail = z
  .union([z.literal("").transform(() => undefined), z.email("Địa chỉ thư điện tử chưa đúng.").trim().max(254)])
  .optional()
const outcome = choice(OUTCOMES, "Vui lòng chọn kết quả.")

export const caseListQuery = z
  .object({
    ...paging,
    ...oneProvince,
    kind: z.enum(KINDS).optional(),
    show: z.enum(SHOWS).default("open"),
    q: line(0, 100).default(""),
  })
  .strict()
export type CaseListQuery = z.output<typeof caseListQuery>

export const reportSchema = z
  .object({
    reason_code: choice(REPORT_REASONS, "Vui lòng chọn điều cần phản ánh."),
    words: prose(5, 2000, "Vui lòng kể rõ hơn, ít nhất năm chữ cái."),
    phone: optionalPhone,
    email: optionalEmail,
  })
  .strict()
export type ReportBody = z.output<typeof reportSchema>

export const decideReportSchema = z
  .object({
    outcome: choice(["take_down", "upheld", "dismissed"] as const, "Vui lòng chọn kết quả."),
    answer: prose(5, 1000, "Vui lòng ghi lời trả lời người phản ánh."),
    reason_code: z.enum(REASON_CODES).optional(),
  })
  .strict()
  .refine((body) => body.outcome !== "take_down" || body.reason_code !== undefined, {
    message: "Vui lòng chọn lý do gỡ sản phẩm.",
    path: ["reason_code"],
  })
export type DecideReportBody = z.output<typeof decideReportSchema>

export const complaintSchema = z
  .object({
    phone: phoneSchema,
    reason_code: choice(COMPLAINT_REASONS, "Vui lòng chọn điều khiếu nại."),
    wish: choice(WISHES, "Vui lòng chọn điều quý khách mong muốn."),
    words: prose(5, 2000, "Vui lòng kể rõ sự việc, ít nhất năm chữ cái."),
  })
  .strict()

export const complaintLookupSchema = z.object({ code, phone: phoneSchema }).strict()

const words = prose(2, 2000, "Vui lòng ghi nội dung.")
export const wordsSchema = z.object({ words }).strict()
export type WordsBody = z.output<typeof wordsSchema>

export const shopperWordsSchema = z.object({ phone: phoneSchema, words }).strict()
/** Words are welcome with it, but not needed. */
export const shopperResolveSchema = z.object({ phone: phoneSchema, words: prose(0, 2000).default("") }).strict()
export const phoneOnlySchema = z.object({ phone: phoneSchema }).strict()

export const decideComplaintSchema = z.object({ outcome, words }).strict()
export type DecideComplaintBody = z.output<typeof decideComplaintSchema>

const receivedAt = z
  .string("Vui lòng ghi lúc nhận văn bản.")
  .refine((text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text), {
    message: "Giờ nhận văn bản chưa đúng.",
  })
  .transform((text, context) => {
    const at = new Date(text)
    if (!Number.isNaN(at.getTime())) return at.toISOString()
    context.addIssue({ code: "custom", message: "Giờ nhận văn bản chưa đúng." })
    return z.NEVER
  })

export const newRequestSchema = z
  .object({
    kind: choice(REQUESTS, "Vui lòng chọn việc được yêu cầu."),
    authority: line(3, 200, "Vui lòng ghi tên cơ quan yêu cầu."),
    paper_number: line(1, 80, "Vui lòng ghi số văn bản."),
    received_at: receivedAt,
    words,
    seller_id: z.string("Vui lòng chọn gian hàng.").min(1, "Vui lòng chọn gian hàng.").max(64),
    listing_ids: z.array(id).max(200).default([]),
  })
  .strict()
  .refine((body) => body.kind !== "remove_listings" || body.listing_ids.length > 0, {
    message: "Vui lòng chọn ít nhất một sản phẩm.",
    path: ["listing_ids"],
  })
export type NewRequestBody = z.output<typeof newRequestSchema>

export const handOverSchema = z.object({ form: z.enum(["sheet", "page"]) }).strict()
export type HandOverBody = z.output<typeof handOverSchema>

export const newRestrictionSchema = z
  .object({
    seller_id: z.string("Vui lòng chọn gian hàng.").min(1, "Vui lòng chọn gian hàng.").max(64),
    ground: choice(GROUNDS, "Vui lòng chọn lý do hạn chế."),
    words: prose(10, 2000, "Vui lòng ghi rõ lý do để gian hàng được biết."),
  })
  .strict()
export type NewRestrictionBody = z.output<typeof newRestrictionSchema>
export const restrictStallSchema = newRestrictionSchema.omit({ seller_id: true })
export type RestrictStallBody = z.output<typeof restrictStallSchema>

export const decideAppealSchema = z
  .object({
    state: choice(["upheld", "overturned"] as const, "Vui lòng chọn kết quả."),
    words,
    outcome: outcome.optional(),
  })
  .strict()
export type DecideAppealBody = z.output<typeof decideAppealSchema>

export const sellersQuery = z.object({ q: line(0, 100).default("") }).strict()
export type SellersQuery = z.output<typeof sellersQuery>
/** A list without filters. */
export const pageQuery = z.object(paging).strict()
export type PageQuery = z.output<typeof pageQuery>
export const nothingSchema = z.object({}).strict()
