import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { ListingContent, ListingState } from "@san-ocop/kit/http/seller"
import { type Goods, goodsGap, goodsGapText, type RegisteredGoods } from "@san-ocop/kit/registered-goods"
import { readRows } from "../../reads/rows"
import type { CheckedListing } from "./assert-listing-producer"

type Maker = RegisteredGoods & { producer: string }

const MAKER = `p.name as producer, g.product_groups as groups, g.makes_spirits`
const REGISTERED = `join producer p on p.id = r.producer_id and p.deleted_at is null
    join producer_registration g on g.producer_id = p.id and g.deleted_at is null`
const GOODS = `select r.name, r.group_code as group, r.alcohol_percent, ${MAKER} from listing_revision r ${REGISTERED}`

/** A maker without a registration is not judged here. @throws Refusal not_allowed naming the field */
function refuseGap(goods: Goods, maker: Maker): void {
  const gap = goodsGap(goods, maker)
  if (!gap) return
  const { code, field } = gap
  refuse("not_allowed", goodsGapText(gap, goods, maker.producer, maker), { field: `content.${field}`, code })
}

/** Refuses what is sent, or approved, of goods that their maker did not register. @throws Refusal not_allowed */
export async function assertRegisteredGoods(container: MedusaContainer, listing: CheckedListing): Promise<void> {
  const [found] = await readRows<Goods & Maker>(container, `${GOODS} where r.id = ?`, [listing.current_revision_id])
  if (found) refuseGap(found, found)
}

// Held against the confirmation of a correction, which reads what is on sale under the same row: whoever comes second sees the first.
const SHOWN = `${GOODS} join listing l on l.approved_revision_id = r.id
  where l.id = ? and l.deleted_at is null and l.state in ('approved', 'changed') for share of g`

/**
 * The same for what shoppers see by now, after the change that shows it was written: its maker may have given the group up
 * between the look and the change, or while the listing was down. @throws Refusal not_allowed
 */
export async function assertShownGoodsRegistered(container: MedusaContainer, listingId: string): Promise<void> {
  const [found] = await readRows<Goods & Maker>(container, SHOWN, [listingId])
  if (found) refuseGap(found, found)
}

const OF_PRODUCER = `select ${MAKER} from (select ?::text as producer_id) r ${REGISTERED}`

/** Before these its seller sends a listing himself; what he saves elsewhere an officer has before him, or shoppers see it. */
const UNSENT: readonly ListingState[] = ["draft", "changes_requested"]

/**
 * Refuses to save, of a listing that an officer reviews or shoppers see, goods that their maker did not register. What was not sent is
 * kept: its page says what is missing, and he may be asking for the group. @throws Refusal not_allowed
 */
export async function assertSavedGoodsRegistered(
  container: MedusaContainer,
  state: ListingState,
  content: ListingContent,
): Promise<void> {
  if (content.producer_id === null || UNSENT.includes(state)) return
  const [maker] = await readRows<Maker>(container, OF_PRODUCER, [content.producer_id])
  if (maker) refuseGap(content, maker)
}
