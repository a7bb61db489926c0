import type { SellerOrder } from "@san-ocop/kit/http/seller"
import type { StorageClass } from "@san-ocop/kit/storage-class"

/** One stall's order as it goes to the carrier. */
export type Parcel = {
  order: SellerOrder
  sender: { name: string; phone: string | null; address: string }
  /** Grams of all goods with their packs; null where that of some is not known. */
  weight_grams: number | null
  /** What anything in it needs on its way. */
  storage_classes: StorageClass[]
}
