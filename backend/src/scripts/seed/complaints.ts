import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import type { ComplaintReason, ComplaintWish } from "@san-ocop/kit/http/casework"
import { placeOrderSchema } from "@san-ocop/marketplace/lib/checkout/place-order-schema"
import { readCartPage } from "@san-ocop/marketplace/reads/cart-page"
import { confirmOrderWorkflow, openComplaintWorkflow, speakOnComplaintWorkflow } from "@san-ocop/marketplace/workflows"
import { placeOrder } from "@san-ocop/marketplace/workflows/checkout/place-order"
import { SEED_ACTOR, type Seeding, select } from "./context"
import type { Shown } from "./listings"
import { report } from "./progress"

/** Thanh Hóa: the desk that the documents lead to. Its buyers live in Hà Nội. */
const PROVINCE = "38"
const HANOI = { province_code: "01", commune_code: "00004", street: "Dữ liệu mẫu: số 1, ngõ 2" }

type Said = { move: "answer" | "escalate"; words: string }
type Sample = {
  buyer: string
  phone: string
  reason_code: ComplaintReason
  wish: ComplaintWish
  words: string
  said: Said[]
}

/** One waits for the department, one for the shopper's word, one for the stall. */
const SAMPLES: readonly Sample[] = [
  {
    ...{ buyer: "Nguyễn Thị Mẫu", phone: "0900003001", reason_code: "not_received", wish: "refund" },
    words: "Dữ liệu mẫu: gian hàng đã nhận đơn mà chưa thấy gửi hàng, xin trả lại tiền.",
    said: [
      { move: "answer", words: "Dữ liệu mẫu: mẻ mới tuần sau mới xong, mong khách chờ thêm." },
      { move: "escalate", words: "Dữ liệu mẫu: tôi không chờ được nữa, nhờ Sở xem giúp." },
    ],
  },
  {
    ...{ buyer: "Trần Văn Mẫu", phone: "0900003002", reason_code: "not_received", wish: "deliver" },
    words: "Dữ liệu mẫu: gọi hỏi bao giờ giao mà không ai trả lời.",
    said: [{ move: "answer", words: "Dữ liệu mẫu: ngày mai gian hàng gửi, mong khách thông cảm." }],
  },
  {
    ...{ buyer: "Lê Thị Mẫu", phone: "0900003003", reason_code: "other", wish: "explain" },
    words: "Dữ liệu mẫu: muốn hỏi vì sao phí gửi cao hơn lần trước.",
    said: [],
  },
]

const ORDERED = `select o.id from group_order o join order_group g on g.id = o.group_id where g.contact_phone = ? and g.contact_name = ?`
const CHANNEL = `select default_sales_channel_id as sales_channel_id, default_region_id as region_id from store limit 1`

/** The order of a sample buyer: the one that is there, or a new one that its stall has taken on. */
async function orderOf({ container }: Seeding, { buyer, phone }: Sample, variant_id: string): Promise<string> {
  const [known] = await select<{ id: string }>(container, ORDERED, [phone, buyer])
  if (known) return known.id
  const [where] = await select<{ sales_channel_id: string; region_id: string }>(container, CHANNEL)
  const { result: cart } = await createCartWorkflow(container).run({
    input: { ...where, currency_code: "vnd", items: [{ variant_id, quantity: 1 }] },
  })
  const { total } = await readCartPage(container, cart.id, HANOI.province_code)
  const order = placeOrderSchema.parse({
    contact: { name: buyer, phone },
    address: HANOI,
    payment_method: "cod",
    note: "Dữ liệu mẫu",
    expected_total: total ?? 0,
  })
  const placed = await placeOrder(container, { cart_id: cart.id, order })
  const id = placed.orders[0]?.id ?? ""
  await confirmOrderWorkflow(container).run({ input: { id, actor: SEED_ACTOR } })
  return id
}

async function complain(seeding: Seeding, sample: Sample, variant_id: string): Promise<void> {
  const { container } = seeding
  const order_id = await orderOf(seeding, sample, variant_id)
  const { reason_code, wish, words } = sample
  const complaint = { order_id, reason_code, wish, words, actor: SEED_ACTOR }
  const { result: code } = await openComplaintWorkflow(container).run({ input: complaint })
  const [row] = await select<{ id: string }>(container, "select id from complaint where code = ?", [code])
  for (const { move, ...said } of sample.said) {
    const side = move === "answer" ? ("seller" as const) : ("shopper" as const)
    const input = { complaint_id: row?.id ?? "", side, move, ...said, actor: SEED_ACTOR }
    await speakOnComplaintWorkflow(container).run({ input })
  }
}

/** Orders that wait for their parcels, and what their buyers complain about. Each once: a second run finds them there. */
export async function openComplaints(seeding: Seeding, shown: readonly Shown[]): Promise<void> {
  const { container } = seeding
  const written = await select<{ words: string }>(container, "select words from complaint where words = any(?)", [
    SAMPLES.map(({ words }) => words),
  ])
  const there = new Set(written.map(({ words }) => words))
  const open = SAMPLES.filter(({ words }) => !there.has(words))
  const ours = shown.filter(({ row }) => row.provinceCode === PROVINCE && row.producer !== null).slice(1)
  const goods = await select<{ variant_id: string }>(
    container,
    "select variant_id from listing where id = any(?) and sales_mode = 'sale' and minimum_age is null order by id",
    [ours.slice(0, 2 * SAMPLES.length).map(({ listingId }) => listingId)],
  )
  const [first] = goods
  if (!first) return
  await report("Orders and complaints of Thanh Hóa", open.length, async (progress) => {
    for (const [index, sample] of open.entries()) {
      await complain(seeding, sample, (goods[index] ?? first).variant_id)
      progress.done()
    }
  })
}
