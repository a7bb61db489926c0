import { CROCKFORD } from "@san-ocop/kit/crockford"
import { checkDigit } from "@san-ocop/kit/gs1/check-digit"
import { mintSerial } from "@san-ocop/kit/serial"
import { lotKeyOf } from "@san-ocop/ocop/lib/labels/lot-key"
import { randomBytes, randomInt } from "node:crypto"
import { withDatabase } from "./database"
import { backendUrl } from "./server"

export type LabelledLot = {
  id: string
  code: string
  lot_number: string
  product_id: string
  seller_id: string
  province_code: string
  /** The product's handle, and both of its identifiers. */
  handle: string
  gtin: string
  platform_key: string
}

const letters = (length: number): string => Array.from(randomBytes(length), (byte) => CROCKFORD[byte & 31]).join("")

const NEW_LOT = `insert into lot (id, code, lot_number, product_id, producer_id, province_code, made_on, best_before, quantity, unit)
  select 'lot_' || $1, $2 || '-' || $3, $3, x.product_id, x.producer_id, x.province_code, '2026-10-01', '2099-10-01', 100, 'hũ'
  from lot x where x.product_id = $4 limit 1 returning id, code, lot_number, product_id, producer_id, province_code`
const NEW_GTIN = `insert into product_identifier (id, product_id, producer_id, scheme, value) values ($1, $2, $3, 'gs1', $4)`

/** A lot of its own of a sample seller's product on sale, known by a new GTIN and by our key. */
export const labelledLot = (sellerId: string): Promise<LabelledLot> =>
  withDatabase(async (database) => {
    const { rows: products } = await database.query<{ id: string; handle: string }>(
      `select p.id, p.handle from product p join listing l on l.product_id = p.id and l.state = 'approved'
        where l.seller_id = $1 and p.status = 'published' and exists (select 1 from lot x where x.product_id = p.id)
        order by p.id limit 1`,
      [sellerId],
    )
    const [product] = products
    if (!product) throw new Error("the sample seller has no product with a lot")
    const { rows: keys } = await database.query<{ value: string }>(
      "select value from product_identifier where product_id = $1 and scheme = 'platform' and retired_at is null",
      [product.id],
    )
    const platform_key = keys[0]?.value
    if (!platform_key) throw new Error("the product has no key of ours")
    const digits = `0893${String(randomInt(1e9)).padStart(9, "0")}`
    const gtin = digits + String(checkDigit(digits))
    const values = [letters(20), platform_key, letters(6), product.id]
    const { rows } = await database.query<Omit<LabelledLot, "seller_id"> & { producer_id: string }>(NEW_LOT, values)
    const [lot] = rows
    if (!lot) throw new Error("no lot was made")
    await database.query(NEW_GTIN, [`pident_${letters(20)}`, product.id, lot.producer_id, gtin])
    return { ...lot, handle: product.handle, product_id: product.id, seller_id: sellerId, gtin, platform_key }
  })

/** The serial of an item, as a label has it. */
export const serialOf = (lot: LabelledLot, item: number): string => mintSerial(lotKeyOf(lot.id), item)

/** Asks for an address on a label, and follows it nowhere. */
export const scan = (path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Response> =>
  fetch(backendUrl() + path, { method, headers, redirect: "manual" })
