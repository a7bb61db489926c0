import { z } from "@medusajs/framework/zod"
import { contradicts, STORAGE_CLASSES, type StorageClass, ZONES_BY_DISTANCE } from "@san-ocop/kit/storage-class"
import type { ShippingZone } from "@san-ocop/kit/shipping-tariff"

const CODES = STORAGE_CLASSES.map(({ code }) => code) as [StorageClass, ...StorageClass[]]

/** No carrier takes a side that is longer. */
const SIDE = "Dài, rộng, cao là số xăng-ti-mét nguyên, từ 1 đến 200."
const side = z.number(SIDE).int(SIDE).min(1, SIDE).max(200, SIDE).nullable().default(null)

/** Fields of a listing about its way to the shopper. */
export const handling = {
  storage_classes: z
    .array(z.enum(CODES, "Không có cách giữ hàng này."))
    .max(CODES.length)
    // One order, so that the same choice is no change.
    .transform((chosen) => CODES.filter((code) => chosen.includes(code)))
    .refine((chosen) => !contradicts(chosen), "Hàng mát hay hàng đông lạnh: mời bà con chọn một.")
    .default([]),
  reach: z
    .enum(ZONES_BY_DISTANCE as [ShippingZone, ...ShippingZone[]], "Không có vùng gửi này.")
    .nullable()
    .default(null),
  length_cm: side,
  width_cm: side,
  height_cm: side,
}

/** A size has three sides or none. */
export const isMeasured = (size: { length_cm: number | null; width_cm: number | null; height_cm: number | null }) =>
  new Set([size.length_cm, size.width_cm, size.height_cm].map((cm) => cm === null)).size === 1
