import type { StorageClass } from "@san-ocop/kit/storage-class"

/** What a sold line weighs, measures and needs on its way, a piece; as its seller said it when it was sold. */
export type FrozenHandling = {
  item_id: string
  group_order_id: string
  weight_grams: number
  /** With its pack; all three, or none. */
  length_cm: number | null
  width_cm: number | null
  height_cm: number | null
  storage_classes: StorageClass[]
}
