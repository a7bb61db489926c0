import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { type Actor, assertMayModerate } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { NewRestriction } from "@san-ocop/kit/http/casework"
import { refuseOwnStall } from "../../lib/own-stall"
import { readRows } from "../../reads/sql"
import { projectSellerStep } from "./steps/project-seller"
import { announceRestrictionStep } from "./steps/write-case"

type Seller = { id: string; slug: string; province_code: string; status: string }
export type AnnounceRestriction = { restriction: NewRestriction; actor: Actor }

const assertMayRestrictStep = createStep(
  "assert-may-restrict",
  async ({ restriction, actor }: AnnounceRestriction, { container }) => {
    const sql = `select id, slug, province_code, status from seller where id = ? and deleted_at is null`
    const [seller] = await readRows<Seller>(container, sql, [restriction.seller_id])
    if (!seller) refuse("not_found", "Không tìm thấy gian hàng này.")
    // Operators answer for every floor; what they decide is announced and appealed as a department's decision is.
    if (actor.type !== "user") assertMayModerate(actor, seller)
    const { id, province_code } = seller
    // There is no restriction yet to ask about: operators are asked about its stall.
    await refuseOwnStall(container, actor, { kind: "restriction", id, province_code, seller_id: id })
    if (seller.status === "closed") refuse("not_allowed", "Gian hàng này đã đóng.", { field: "seller_id" })
    return new StepResponse(seller)
  },
)

/** Announces that a stall may not sell: after the notice, or at once where law or urgency says so. @throws Refusal not_found, forbidden, duplicate_error */
export const announceRestrictionWorkflow = createWorkflow("announce-restriction", (input: AnnounceRestriction) => {
  const seller = assertMayRestrictStep(input)
  const row = transform({ input, seller }, ({ input: { restriction, actor }, seller }) => ({
    province_code: seller.province_code,
    seller_id: seller.id,
    seller_slug: seller.slug,
    ground: restriction.ground,
    words: restriction.words,
    request_id: null,
    actor,
  }))
  const id = announceRestrictionStep(row)
  projectSellerStep(seller.id)
  return new WorkflowResponse(id)
})
