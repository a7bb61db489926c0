import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "@san-ocop/floor/lib/problem"
import { LISTING_MODULE } from "../../../modules/listing"
import type ListingModuleService from "../../../modules/listing/service"

export type PicturesOf = { seller_id: string; listing_id: string | null; pictures: string[] }

/**
 * Refuses picture addresses that this seller did not upload here: a page of ours loads nothing from elsewhere. Those that the
 * listing shows already may stay.
 * @throws Refusal invalid_data
 */
export const assertPicturesStep = createStep(
  "assert-pictures",
  async ({ seller_id, listing_id, pictures }: PicturesOf, { container }) => {
    const listings = container.resolve<ListingModuleService>(LISTING_MODULE)
    const uploaded = await listings.listListingPictures({ seller_id, url: pictures }, { select: ["url"] })
    const written = listing_id ? await listings.listListingRevisions({ listing_id }, { select: ["pictures"] }) : []
    const ours = new Set([...uploaded.map((one) => one.url), ...written.flatMap((one) => one.pictures)])
    const foreign = pictures.findIndex((url) => !ours.has(url))
    if (foreign >= 0) {
      const message = "Ảnh này chưa được tải lên gian hàng. Mời bà con chọn lại ảnh."
      refuse("invalid_data", message, { field: `content.pictures.${foreign}`, code: "picture_unknown" })
    }
    return new StepResponse(pictures.length)
  },
)
