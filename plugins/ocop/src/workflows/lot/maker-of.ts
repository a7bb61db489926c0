import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { NewLotBody } from "@san-ocop/kit/http/lots"
import { readRows } from "../../reads/rows"

type Of = Pick<NewLotBody, "kind" | "product_id" | "producer_id">
type Maker = { producer_id: string; province_code: string }

const OF_PRODUCT = `select p.id as producer_id, p.province_code from listing l
    join product_producer pp on pp.product_id = l.product_id and pp.deleted_at is null
    join producer p on p.id = pp.producer_id and p.deleted_at is null
  where l.product_id = ? and l.seller_id = ? and l.deleted_at is null`
const OF_SELLER = `select p.id as producer_id, p.province_code from seller_producer sp
    join producer p on p.id = sp.producer_id and p.deleted_at is null
  where sp.seller_id = ? and sp.deleted_at is null and (?::text is null or p.id = ?) order by p.name, p.id limit 2`

/** Who makes what a stall declares: of goods their producer, of the rest the one it names. @throws Refusal invalid_data */
export async function makerOf(container: MedusaContainer, sellerId: string, body: Of): Promise<Maker> {
  const { kind, product_id, producer_id } = body
  if (kind === "goods") {
    const [maker] = await readRows<Maker>(container, OF_PRODUCT, [product_id, sellerId])
    const unknown = { field: "product_id", code: "product_unknown" }
    return maker ?? refuse("invalid_data", "Sản phẩm này không phải của gian hàng.", unknown)
  }
  const [maker, second] = await readRows<Maker>(container, OF_SELLER, [sellerId, producer_id, producer_id])
  const field = "producer_id"
  if (!maker)
    return refuse("invalid_data", "Chủ thể này không có trong gian hàng.", { field, code: "producer_unknown" })
  if (second) refuse("invalid_data", "Vui lòng chọn chủ thể làm ra hàng.", { field, code: "producer_missing" })
  return maker
}
