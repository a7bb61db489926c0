import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { ListingContent, ListingState } from "@san-ocop/kit/http/seller"
import { type Goods, goodsGap, goodsGapText, type RegisteredGoods } from "@san-ocop/kit/registered-goods"
import { readRows } from "../../reads/rows"
import type { CheckedListing } from "./assert-listing-producer"

type Maker = RegisteredGoods & { producer: string; producer_id: string }

const MAKER = `p.name as producer, p.id as producer_id, g.product_groups as groups, g.makes_spirits`
const registered = (producerId: string): string => `join producer p on p.id = ${producerId} and p.deleted_at is null
    join producer_registration g on g.producer_id = p.id and g.deleted_at is null`
// Older revisions name no maker: then it is whom the product is linked to, as where a group is given up.
const GOODS = `select r.name, r.group_code as group, r.alcohol_percent, ${MAKER} from listing_revision r
    join listing l on l.id = r.listing_id and l.deleted_at is null
    left join product_producer k on k.product_id = l.product_id and k.deleted_at is null
    ${registered("coalesce(r.producer_id, k.producer_id)")}`

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
const SHOWN = `${GOODS} where l.id = ? and l.approved_revision_id = r.id and l.state in ('approved', 'changed') for share of g`

/**
 * The same for what shoppers see by now, after the change that shows it was written: its maker may have given the group up
 * between the look and the change, or while the listing was down. @throws Refusal not_allowed
 */
export async function assertShownGoodsRegistered(container: MedusaContainer, listingId: string): Promise<void> {
  const [found] = await readRows<Goods & Maker>(container, SHOWN, [listingId])
  if (found) refuseGap(found, found)
}

const OF_PRODUCER = `select ${MAKER} from (select ?::text as producer_id) r ${registered("r.producer_id")}`

/** Before these its seller sends a listing himself; what he saves elsewhere an officer has before him, or shoppers see it. */
const UNSENT: readonly ListingState[] = ["draft", "changes_requested"]

/** True where goods of the same maker lacked the same before: who changes a word of them brings nothing in. */
async function isOldGap(container: MedusaContainer, revisionId: string | null, goods: Goods, maker: Maker) {
  const [before] = await readRows<Goods & Maker>(container, `${GOODS} where r.id = ?`, [revisionId])
  if (before?.producer_id !== maker.producer_id) return false
  const code = goodsGap(goods, maker)?.code
  const isSame = goodsGap(before, before)?.code === code
  return isSame && (code !== "group_not_registered" || before.group === goods.group)
}

/**
 * Refuses to save, of a listing that an officer reviews or shoppers see, goods that their maker did not register and that were not so
 * before. What was not sent is kept: its page says what is missing, and he may be asking for the group. @throws Refusal not_allowed
 */
export async function assertSavedGoodsRegistered(
  container: MedusaContainer,
  { state, current_revision_id }: CheckedListing & { state: ListingState },
  content: ListingContent,
): Promise<void> {
  if (content.producer_id === null || UNSENT.includes(state)) return
  const [maker] = await readRows<Maker>(container, OF_PRODUCER, [content.producer_id])
  if (!maker || (await isOldGap(container, current_revision_id, content, maker))) return
  refuseGap(content, maker)
}
