import { GIVER_NOTICE_KEY } from "./notice-key"

/** Parcels `p` that a recall found and that were given away, each with its purchase `gift`. The address of that one is its giver's. */
export const GIVEN_PARCELS = `recall_parcel p join group_order o on o.id = p.group_order_id and p.deleted_at is null
  join order_group gift on gift.id = o.group_id and gift.is_gift and gift.contact_email is not null`

/** True of a buyer `b` who was told and a parcel of GIVEN_PARCELS that was found for him later: its giver has not heard of it. */
export const IS_LATE_GIVER = `p.buyer_id = b.id and b.told_at is not null and b.deleted_at is null
  and not exists (select 1 from notice n where n.dedupe_key = ${GIVER_NOTICE_KEY} and n.deleted_at is null)`
