import { randomUUID } from "node:crypto"
import type {
  NewRecall,
  PackingLots,
  RecallBuyer,
  RecallRefund,
  RecallReview,
  SellerRecall,
} from "@san-ocop/kit/http/recall"
import type { Page } from "@san-ocop/kit/http/problem"
import type { SellerOrder, SellerOrderRow } from "@san-ocop/kit/http/seller"
import { OPERATOR, PASSWORD } from "./accounts"
import { logIn } from "./api"
import { ask, type Told } from "./ask"
import { withDatabase } from "./database"
import { eventually } from "./eventually"
import type { MadeLot } from "./recall-lots"
import type { SampleSeller } from "./sample-people"
import { buy, type Goods } from "./shopper"

export const recallOf = (lots: readonly MadeLot[], change: Partial<NewRecall> = {}): NewRecall => ({
  request_key: randomUUID(),
  is_drill: false,
  hazard_class: "serious",
  reason: "Mẫu kiểm nghiệm có vi khuẩn vượt mức.",
  advice: "Ngừng dùng, giữ lại và trả cho gian hàng.",
  contact_phone: "0912345678",
  lots: lots.map(({ code }) => ({ code })),
  ...change,
})

export const draft = (token: string, body: NewRecall): Promise<Told<RecallReview>> =>
  ask<RecallReview>("POST", "/department/recalls", { token, body })

export const decide = (token: string, id: string, move: string, body: unknown = {}): Promise<Told<RecallReview>> =>
  ask<RecallReview>("POST", `/department/recalls/${id}/${move}`, { token, body })

export const readRecall = (token: string, id: string): Promise<Told<RecallReview>> =>
  ask<RecallReview>("GET", `/department/recalls/${id}`, { token })

export const readBuyers = (token: string, id: string, show: "to_call" | "all"): Promise<Told<Page<RecallBuyer>>> =>
  ask<Page<RecallBuyer>>("GET", `/department/recalls/${id}/buyers?show=${show}`, { token })

/** The recall once its buyers are found and told, which happens by itself after the approval. */
export const whenTold = async (token: string, id: string): Promise<RecallReview> =>
  (
    await eventually(
      () => readRecall(token, id),
      ({ body }) => body.state === "approved" && body.telling === null,
    )
  ).body

/** Drafts by the one officer, approves by the other, waits until the buyers are told. */
export async function recall(one: string, other: string, body: NewRecall): Promise<RecallReview> {
  const drafted = await draft(one, body)
  if (drafted.status !== 201) throw new Error(`no draft: ${JSON.stringify(drafted.body)}`)
  const approved = await decide(other, drafted.body.id, "approve")
  if (approved.status !== 200) throw new Error(`not approved: ${JSON.stringify(approved.body)}`)
  return whenTold(other, drafted.body.id)
}

let phones = Number(process.hrtime.bigint() % 80_000_000n)
/** A number that nobody else in this run has. */
export const freshPhone = (): string => `03${String((phones += 1) + 10_000_000).slice(-8)}`

export type Buyer = { name?: string; phone: string; email?: string }

/** Somebody buys `quantity` pieces; answers his order as the seller sees it. */
export async function orderOf(
  seller: SampleSeller,
  goods: Goods,
  { phone, name = "Nguyễn Thị An", email }: Buyer,
  quantity = 2,
): Promise<SellerOrderRow> {
  const contact = { name, phone, ...(email && { email }) }
  const group = await buy([{ variant_id: goods.variant_id, quantity }], { contact })
  const { body } = await ask<Page<SellerOrderRow>>("GET", `${seller.path}/orders?limit=100`, { token: seller.token })
  const order = body.items.find(({ code }) => code === group.orders[0]?.code)
  if (!order) throw new Error("the seller does not see the order")
  return order
}

export const act = (seller: SampleSeller, id: string, what: string, body: unknown = {}) =>
  ask<SellerOrder>("POST", `${seller.path}/orders/${id}/${what}`, { token: seller.token, body })

export const ship = (seller: SampleSeller, id: string) =>
  act(seller, id, "ship", { carrier: "Viettel Post", tracking_code: `VTP${id}` })

/** Confirms, chooses this lot for every line that has none of the others (none: says nothing of lots) and sends. */
export async function sendWith(
  seller: SampleSeller,
  id: string,
  lot: MadeLot | null,
  others: readonly MadeLot[] = [],
): Promise<Told<SellerOrder>> {
  await act(seller, id, "confirm")
  if (lot) {
    const chosen = await choose(seller, id, lot, others)
    if (chosen.status !== 200) throw new Error(`not chosen: ${JSON.stringify(chosen.body)}`)
  }
  return ship(seller, id)
}

/** Chooses this lot for every line of an order but for those that have another of the lots. */
export async function choose(
  seller: SampleSeller,
  id: string,
  lot: MadeLot,
  others: readonly MadeLot[] = [],
  reason = "Lô này ở gần cửa kho",
) {
  const path = `${seller.path}/orders/${id}/lots`
  const { body } = await ask<PackingLots>("GET", path, { token: seller.token })
  const lines = body.lines.map(({ item_id, quantity, lots }) => {
    const own = others.find((other) => lots.some((offered) => offered.id === other.id)) ?? lot
    return { item_id, lots: [{ lot_id: own.id, quantity }] }
  })
  return ask("POST", path, { token: seller.token, body: { lines, reason } })
}

export const sellerRecall = (seller: SampleSeller, id: string) =>
  ask<SellerRecall>("GET", `${seller.path}/recalls/${id}`, { token: seller.token })

/** Returns of recalled goods that are not over, as operators see them. */
export async function waitingRefunds(): Promise<RecallRefund[]> {
  const token = await logIn("user", OPERATOR, PASSWORD)
  return (await ask<Page<RecallRefund>>("GET", "/admin/recall-refunds?limit=100", { token })).body.items
}

/** The notices to buyers of a recall: to whom. */
export const toldBuyers = (recallId: string): Promise<(string | null)[]> =>
  withDatabase(async (database) => {
    const sql = `select to_phone from notice where topic = 'recall.buyer_told' and dedupe_key like $1 and deleted_at is null order by to_phone`
    const { rows } = await database.query<{ to_phone: string | null }>(sql, [`recall:${recallId}:%`])
    return rows.map(({ to_phone }) => to_phone)
  })
