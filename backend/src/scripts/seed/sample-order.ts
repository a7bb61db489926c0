import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { placeOrderSchema } from "@san-ocop/marketplace/lib/checkout/place-order-schema"
import { readCartPage } from "@san-ocop/marketplace/reads/cart-page"
import { confirmOrderWorkflow } from "@san-ocop/marketplace/workflows"
import { placeOrder } from "@san-ocop/marketplace/workflows/checkout/place-order"
import { SEED_ACTOR, type Seeding, select } from "./context"

/** Sample buyers live in Hà Nội. */
const HANOI = { province_code: "01", commune_code: "00004", street: "Dữ liệu mẫu: số 1, ngõ 2" }

const ORDERED = `select o.id from group_order o join order_group g on g.id = o.group_id where g.contact_phone = ? and g.contact_name = ?`
const CHANNEL = `select default_sales_channel_id as sales_channel_id, default_region_id as region_id from store limit 1`

export type Buyer = { buyer: string; phone: string }

/** The order of a sample buyer, cash on delivery: the one that is there, or a new one that its stall has taken on. */
export async function sampleOrder(
  { container }: Seeding,
  { buyer, phone }: Buyer,
  variant_id: string,
): Promise<string> {
  const [known] = await select<{ id: string }>(container, ORDERED, [phone, buyer])
  if (known) return known.id
  const [where] = await select<{ sales_channel_id: string; region_id: string }>(container, CHANNEL)
  const { result: cart } = await createCartWorkflow(container).run({
    input: { ...where, currency_code: "vnd", items: [{ variant_id, quantity: 1 }] },
  })
  const { total } = await readCartPage(container, cart.id, HANOI)
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
