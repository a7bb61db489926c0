import type { ListingReview } from "@san-ocop/kit/http/department"
import type { ListingContent } from "@san-ocop/kit/http/seller"
import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import { storageWords } from "@san-ocop/kit/storage-class"
import { sizeText } from "@/shared/listings/size-text"
import { translator } from "@/shared/i18n/translator"

export type TextField = Exclude<keyof ListingContent, "pictures" | "width_cm" | "height_cm">

/** The fields of a listing that are read as text, in reading order. */
export const TEXT_FIELDS: readonly TextField[] = [
  "name",
  "group",
  "producer_id",
  "unit",
  "weight_grams",
  "description",
  "ingredients",
  "storage_note",
  "shelf_life",
  "alcohol_percent",
  "storage_classes",
  "reach",
  // Stands for the whole size.
  "length_cm",
]

const SIDES: readonly (keyof ListingContent)[] = ["length_cm", "width_cm", "height_cm"]

/** The texts that a change of these fields changed: a size is one text of three fields. */
export const changedTexts = (changed: readonly (keyof ListingContent)[]): TextField[] =>
  TEXT_FIELDS.filter((field) => (field === "length_cm" ? SIDES : [field]).some((one) => changed.includes(one)))

const percentText = (percent: number | null | undefined): string =>
  percent === null || percent === undefined ? "" : `${String(percent).replace(".", ",")}%`

/** One field as people read it; "" when nothing was written. A producer whose name the answer does not carry is "another". */
export function fieldText(content: ListingContent, field: TextField, producer: ListingReview["producer"]): string {
  const t = translator("department")
  if (field === "group") return PRODUCT_GROUPS.find(({ code }) => code === content.group)?.name ?? content.group
  if (field === "weight_grams") return t("review.grams", { grams: content.weight_grams })
  if (field === "alcohol_percent") return percentText(content.alcohol_percent)
  if (field === "storage_classes") return storageWords(content.storage_classes ?? [])
  if (field === "reach") return content.reach ? t(`reach.${content.reach}`) : ""
  if (field === "length_cm") return sizeText(content) ?? ""
  if (field !== "producer_id") return content[field] ?? ""
  if (content.producer_id === null) return ""
  return producer?.id === content.producer_id ? producer.name : t("review.otherProducer")
}
