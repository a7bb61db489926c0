import type { PieceSize } from "@san-ocop/kit/charged-weight"
import type { SellerOrder } from "@san-ocop/kit/http/seller"
import type { StorageClass } from "@san-ocop/kit/storage-class"

/** Goods of one line as they were sold; null where nobody said it. */
export type ParcelGoods = { name: string; quantity: number; weight_grams: number | null; size: PieceSize | null }

/** One stall's order as it goes to the carrier. */
export type Parcel = {
  order: SellerOrder
  sender: { slug: string; name: string; phone: string | null; address: string }
  settlement_mode: "direct" | "collected"
  goods: ParcelGoods[]
  /** What its stall loses with the goods, in dong: their price less its own vouchers. What a floor's voucher paid of it the floor owes the stall for a delivery alone. */
  worth: number
  /** Grams of all goods with their packs; null where that of some is not known. */
  weight_grams: number | null
  /** What anything in it needs on its way. */
  storage_classes: StorageClass[]
}
