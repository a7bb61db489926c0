import type { Context } from "@medusajs/framework/types"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { AboutBuyers } from "../../../lib/recall/about-buyers"
import { type About, type Giver, giverWords, type Holder, holderWords } from "../../../lib/recall/buyer-words"
import { buyerNoticeKey, giverNoticeKey } from "../../../lib/recall/notice-key"
import type { RecallRecord } from "../types"

/** What telling needs of others, inside its own transaction. */
export type AtTelling = { about: AboutBuyers }

type AboutHis = (purchase?: string) => About
type Untold = Holder & {
  id: string
  phone: string
  name: string
  email: string | null
  givers: (Giver & { email: string })[]
}

const RECALL = `select * from recall where id = ? and state = 'approved' and not is_drill and deleted_at is null`

// A gift's number is its receiver's, its address its giver's. Another process that tells buyers at the same time takes others.
const UNTOLD = `select b.id, b.phone, b.name, b.email, p.orders, p.gifts, p.by_lot, g.givers from recall_buyer b
  join lateral (select coalesce(array_agg(p.order_code order by p.order_code) filter (where gift.id is null), '{}') as orders,
      coalesce(array_agg(p.order_code order by p.order_code) filter (where gift.id is not null), '{}') as gifts, bool_or(p.match = 'lot') as by_lot
    from recall_parcel p left join group_order o on o.id = p.group_order_id left join order_group gift on gift.id = o.group_id and gift.is_gift
    where p.buyer_id = b.id and p.deleted_at is null) p on true
  join lateral (select coalesce(json_agg(json_build_object('purchase_code', given.code, 'email', given.email, 'by_lot', given.by_lot)), '[]') as givers
    from (select gift.code, gift.contact_email as email, bool_or(p.match = 'lot') as by_lot
      from recall_parcel p join group_order o on o.id = p.group_order_id join order_group gift on gift.id = o.group_id and gift.is_gift
      where p.buyer_id = b.id and p.deleted_at is null and gift.contact_email is not null group by gift.code, gift.contact_email) given) g on true
  where b.recall_id = ? and b.told_at is null and b.deleted_at is null order by b.id limit ? for update of b skip locked`

const TOLD = `update recall_buyer set told_at = ?, updated_at = ? where id = any(?)`

async function tell(context: Context, recall: RecallRecord, about: AboutHis, buyer: Untold): Promise<void> {
  const { id, name, phone, email, givers } = buyer
  const { province_code } = recall
  const all = about()
  await appendNotice(context, {
    province_code,
    title: `Thu hồi hàng: ${all.products}`,
    topic: "recall.buyer_told",
    to: { kind: "person", name, phone, email },
    body: holderWords(recall, all, buyer),
    href: `/thu-hoi/${recall.code}`,
    dedupe_key: buyerNoticeKey(recall.id, id),
  })
  for (const giver of givers) {
    const given = about(giver.purchase_code)
    await appendNotice(context, {
      province_code,
      title: `Thu hồi hàng: ${given.products}`,
      topic: "recall.giver_told",
      to: { kind: "person", name: "Quý khách", phone: null, email: giver.email },
      body: giverWords(recall, given, giver),
      href: `/don-hang/${giver.purchase_code}`,
      dedupe_key: giverNoticeKey(recall.id, id, giver.purchase_code),
    })
  }
}

/**
 * Tells the next buyers of a recall, `limit` of them, each once: notice and mark commit together, so that whoever goes on after a
 * process died finds exactly those who were not told. Of a gift both are told, who has the goods and who gave them. Answers how many
 * buyers it told. A drill tells nobody.
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
  return untold.length
}
