import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { type Actor, assertMayModerate } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { MS_PER_DAY } from "@san-ocop/kit/day"
import type { NewRequestBody } from "../../lib/cases/schemas"
import { readRows } from "../../reads/sql"
import { registerRequestStep } from "./steps/write-case"

// A paper that lay longer is not late but forgotten: it wants an explanation, not a clock.
const LONGEST_AGO_MS = 30 * MS_PER_DAY

type Seller = { id: string; slug: string; province_code: string }
export type RegisterRequest = { request: NewRequestBody; actor: Actor }

/** @throws Refusal invalid_data for a paper that comes from the future, or lay for a month */
function refuseWrongTime(receivedAt: string): void {
  const age = clock.now().getTime() - new Date(receivedAt).getTime()
  if (age >= 0 && age <= LONGEST_AGO_MS) return
  const message =
    age < 0 ? "Giờ nhận văn bản ở trong tương lai. Xin xem lại." : "Văn bản nhận đã quá 30 ngày. Xin xem lại ngày nhận."
  refuse("invalid_data", message, { field: "received_at", code: "received_at_out_of_range" })
}

/** The stall and its goods that a paper names, and when it came. @throws Refusal not_found, forbidden, invalid_data */
const assertMayRegisterStep = createStep(
  "assert-may-register",
  async ({ request, actor }: RegisterRequest, { container }) => {
    const sql = `select id, slug, province_code from seller where id = ? and deleted_at is null`
    const [seller] = await readRows<Seller>(container, sql, [request.seller_id])
    if (!seller) refuse("not_found", "Không tìm thấy gian hàng này.")
    assertMayModerate(actor, seller)
    const wanted = [...new Set(request.kind === "remove_listings" ? request.listing_ids : [])]
    const known = `select id from listing where seller_id = ? and id = any(?) and deleted_at is null`
    const goods = await readRows<{ id: string }>(container, known, [seller.id, wanted])
    if (goods.length !== wanted.length) {
      refuse("invalid_data", "Có sản phẩm không thuộc gian hàng này.", {
        field: "listing_ids",
        code: "listing_unknown",
      })
    }
    refuseWrongTime(request.received_at)
    return new StepResponse({ ...seller, listing_ids: wanted })
  },
)

/** Writes down what an authority asks for; its clock runs from when the paper came. @throws Refusal duplicate_error for a paper that is there */
export const registerRequestWorkflow = createWorkflow("register-request", (input: RegisterRequest) => {
  const named = assertMayRegisterStep(input)
  const row = transform({ input, named }, ({ input: { request, actor }, named }) => ({
    kind: request.kind,
    authority: request.authority,
    paper_number: request.paper_number,
    words: request.words,
    received_at: request.received_at,
    seller_id: named.id,
    seller_slug: named.slug,
    province_code: named.province_code,
    listing_ids: named.listing_ids,
    actor,
  }))
  return new WorkflowResponse(registerRequestStep(row))
})
