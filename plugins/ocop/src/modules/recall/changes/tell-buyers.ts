import type { Context } from "@medusajs/framework/types"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { AboutBuyers } from "../../../lib/recall/about-buyers"
import { type About, type Giver, giverWords, type Holder, holderWords } from "../../../lib/recall/buyer-words"
import { GIVEN_PARCELS, IS_LATE_GIVER } from "../../../lib/recall/gifts-sql"
import { buyerNoticeKey, giverNoticeKey } from "../../../lib/recall/notice-key"
import type { RecallRecord } from "../types"

/** What telling needs of others, inside its own transaction. */
export type AtTelling = { about: AboutBuyers }

type AboutHis = (purchase?: string) => About
type ToldGiver = Giver & { email: string }
type Untold = Holder & {
  id: string
  phone: string
  name: string
  email: string | null
  givers: ToldGiver[]
}

const RECALL = `select * from recall where id = ? and state = 'approved' and not is_drill and deleted_at is null`

// A gift's number is its receiver's, its address its giver's. Another process that tells buyers at the same time takes others.
const UNTOLD = `select b.id, b.phone, b.name, b.email, p.orders, p.gifts, p.by_lot, g.givers from recall_buyer b
  join lateral (select coalesce(array_agg(p.order_code order by p.order_code) filter (where gift.id is null), '{}') as orders,
      coalesce(array_agg(p.order_code order by p.order_code) filter (where gift.id is not null), '{}') as gifts, bool_or(p.match = 'lot') as by_lot
    from recall_parcel p left join group_order o on o.id = p.group_order_id left join order_group gift on gift.id = o.group_id and gift.is_gift
    where p.buyer_id = b.id and p.deleted_at is null) p on true
  join lateral (select coalesce(json_agg(json_build_object('purchase_code', given.code, 'email', given.email, 'by_lot', given.by_lot)), '[]') as givers
    from (select gift.code, gift.contact_email as email, bool_or(p.match = 'lot') as by_lot from ${GIVEN_PARCELS}
      where p.buyer_id = b.id group by gift.code, gift.contact_email) given) g on true
  where b.recall_id = ? and b.told_at is null and b.deleted_at is null order by b.id limit ? for update of b skip locked`

// Who gave what was found after its holder was told. Taken by their keys in order, of two processes the second waits for the first, and writes none again.
const LATE_GIVERS = `select b.id as buyer_id, gift.code as purchase_code, gift.contact_email as email, bool_or(p.match = 'lot') as by_lot
  from recall_buyer b cross join ${GIVEN_PARCELS} where b.recall_id = ? and ${IS_LATE_GIVER}
  group by b.id, gift.code, gift.contact_email order by b.id, gift.code limit ?`

const TOLD = `update recall_buyer set told_at = ?, updated_at = ? where id = any(?)`

const noticeOf = (recall: RecallRecord, about: About) => ({
  title: `Thu hồi hàng: ${about.products}`,
  province_code: recall.province_code,
})

const tellGiver = (context: Context, recall: RecallRecord, about: About, buyerId: string, giver: ToldGiver) =>
  appendNotice(context, {
    ...noticeOf(recall, about),
    topic: "recall.giver_told",
    to: { kind: "person", name: "Quý khách", phone: null, email: giver.email },
    body: giverWords(recall, about, giver),
    href: `/don-hang/${giver.purchase_code}`,
    dedupe_key: giverNoticeKey(recall.id, buyerId, giver.purchase_code),
  })

async function tell(context: Context, recall: RecallRecord, about: AboutHis, buyer: Untold): Promise<void> {
  const { id, name, phone, email, givers } = buyer
  const all = about()
  await appendNotice(context, {
    ...noticeOf(recall, all),
    topic: "recall.buyer_told",
    to: { kind: "person", name, phone, email },
    body: holderWords(recall, all, buyer),
    href: `/thu-hoi/${recall.code}`,
    dedupe_key: buyerNoticeKey(recall.id, id),
  })
  for (const giver of givers) await tellGiver(context, recall, about(giver.purchase_code), id, giver)
}

/**
 * Tells the next buyers of a recall, `limit` of them, each once: notice and mark commit together, so that whoever goes on after a
 * process died finds exactly those who were not told. Of a gift both are told, who has the goods and who gave them. Where fewer buyers
 * are left, also givers of what was found later than its holder was told. Answers how many it told of both. A drill tells nobody.
 */
export async function tellSomeBuyers(
  context: Context,
  { recall_id, limit, at }: { recall_id: string; limit: number; at: Date },
  { about }: AtTelling,
): Promise<number> {
  const [recall] = await runSql<RecallRecord>(context, RECALL, [recall_id])
  if (!recall) return 0
  const untold = await runSql<Untold>(context, UNTOLD, [recall_id, limit])
  const ids = untold.map(({ id }) => id)
  const aboutOf = await about(context, ids)
  for (const buyer of untold) await tell(context, recall, (purchase) => aboutOf(buyer.id, purchase), buyer)
  await runSql(context, TOLD, [at, at, ids])
  if (untold.length === limit) return limit
  const late = await runSql<ToldGiver & { buyer_id: string }>(context, LATE_GIVERS, [recall_id, limit])
  const ofLate = await about(
    context,
    late.map(({ buyer_id }) => buyer_id),
  )
  for (const { buyer_id, ...giver } of late)
    await tellGiver(context, recall, ofLate(buyer_id, giver.purchase_code), buyer_id, giver)
  return untold.length + late.length
}
