import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor, assertMayModerate } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { CaseKind } from "@san-ocop/kit/http/casework"
import { refuseOwnStall } from "../../../lib/own-stall"
import type { AppealedKind } from "../../../modules/casework/types"
import { readDeciders } from "../../../reads/cases/deciders"
import { casework } from "./write-case"

type Governed = { id: string; province_code: string; seller_id: string }
type Found = Governed & {
  /** Of an appeal: the case whose outcome it is against. */
  case_kind?: AppealedKind
  case_id?: string
}

/** A case by its kind and id: whose it is. */
export const GOVERNED: Readonly<Record<CaseKind, (container: MedusaContainer, id: string) => Promise<Found[]>>> = {
  report: (container, id) => casework(container).listShopperReports({ id }, { take: 1 }),
  complaint: (container, id) => casework(container).listComplaints({ id }, { take: 1 }),
  authority_request: (container, id) => casework(container).listAuthorityRequests({ id }, { take: 1 }),
  restriction: (container, id) => casework(container).listSellerRestrictions({ id }, { take: 1 }),
  appeal: (container, id) => casework(container).listCaseAppeals({ id }, { take: 1 }),
}

/**
 * First step of what a department does with a case: a trade officer of its province, in no matter of his own.
 * @throws Refusal not_found for another province's case; forbidden for who may only read, or works for the stall
 */
export const assertMayHandleCaseStep = createStep(
  "assert-may-handle-case",
  async ({ actor, kind, id }: { actor: Actor; kind: CaseKind; id: string }, { container }) => {
    const [row] = await GOVERNED[kind](container, id)
    if (!row) refuse("not_found", "Không tìm thấy hồ sơ này.")
    assertMayModerate(actor, row)
    const governed = { id: row.id, province_code: row.province_code, seller_id: row.seller_id }
    // Who stands in for him must not be the one whose decision an appeal is against.
    const deciders = row.case_kind && row.case_id ? await readDeciders(container, row.case_kind, row.case_id) : []
    await refuseOwnStall(container, actor, { ...governed, kind, deciders })
    return new StepResponse(governed)
  },
)
