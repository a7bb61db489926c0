import { formatMoney } from "@san-ocop/kit/format-money"
import type { StallListing } from "@san-ocop/kit/http/stall-record"
import { translator } from "@/shared/i18n/translator"
import { StateTag } from "@/shared/ui/state-tag"
import { LISTING_TONE } from "../department-listings/listing-tone"
import { queuePath, WAITING } from "../department-listings/queue-filter"

/** A listing of a stall as a row, which leads to its review. The keyboard moves among the links marked `data-queue-row`. */
export const stallListingCells = ({ id, name, state, price }: StallListing) => ({
  name: (
    <a
      href={queuePath(WAITING, { chon: id })}
      data-queue-row=""
      className="text-link max-md:inline-flex max-md:min-h-11 max-md:items-center"
    >
      {name}
    </a>
  ),
  state: <StateTag tone={LISTING_TONE[state]}>{translator("seller")(`listingState.${state}`)}</StateTag>,
  price: formatMoney(price),
})
