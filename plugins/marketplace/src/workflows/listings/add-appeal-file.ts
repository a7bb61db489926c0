import type { Actor } from "@san-ocop/floor/lib/actor"
import type { Upload } from "@san-ocop/floor/lib/files/read-upload"
import { fileWorkflow } from "@san-ocop/floor/workflows"
import { LISTING_MODULE } from "../../modules/listing"
import type ListingModuleService from "../../modules/listing/service"
import { missingAppeal } from "../../modules/listing/changes/appeal-rows"
import { assertMaySell } from "./steps/assert-actor-may-sell"

export type AddAppealFile = { appeal_id: string; upload: Upload; actor: Actor }

/** A stall puts a paper to its appeal against what was decided on a listing. @throws Refusal not_found, forbidden, conflict, not_allowed */
export const addAppealFileWorkflow = fileWorkflow<AddAppealFile>("add-listing-appeal-file", {
  findOwner: async (container, { appeal_id, actor }) => {
    const listings = container.resolve<ListingModuleService>(LISTING_MODULE)
    const [appeal] = await listings.listListingAppeals({ id: appeal_id }, { take: 1 })
    if (!appeal) return missingAppeal()
    const { seller_id, province_code } = appeal
    await assertMaySell(container, actor, seller_id)
    return { kind: "listing_appeal", id: appeal.id, seller_id, province_code }
  },
  add: (container, file, { id }) =>
    container.resolve<ListingModuleService>(LISTING_MODULE).addAppealFile({ ...file, case_id: id }),
})
