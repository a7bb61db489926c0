import type { ListingContent } from "@san-ocop/kit/http/seller"
import type { ProductGroupCode } from "@san-ocop/kit/product-groups"
import { isStorageClass } from "@san-ocop/kit/storage-class"

/** The content columns of a revision, as the database holds them. */
export type RevisionColumns = Omit<ListingContent, "group" | "storage_classes"> & {
  group_code: string
  storage_classes?: string[]
}

export const CONTENT_FIELDS = [
  "name",
  "description",
  "ingredients",
  "storage_note",
  "shelf_life",
  "group",
  "unit",
  "weight_grams",
  "pictures",
  "producer_id",
  "alcohol_percent",
  "storage_classes",
  "reach",
  "length_cm",
  "width_cm",
  "height_cm",
] as const satisfies readonly (keyof ListingContent)[]

/**
 * What an officer must see before shoppers do: what the goods are, what is claimed of them, who made them, how they look,
 * what one price buys and how they must be handled. Words on storage, shelf life, weight, size and reach may change without review, like price and stock.
 */
export const REVIEWED_FIELDS: readonly (keyof ListingContent)[] = [
  "name",
  "description",
  "ingredients",
  "group",
  "unit",
  "pictures",
  "producer_id",
  "alcohol_percent",
  "storage_classes",
]

/** What may be left out of a content, as it is kept. */
const handlingOf = (content: Omit<RevisionColumns, "group_code">) => ({
  alcohol_percent: content.alcohol_percent ?? null,
  storage_classes: (content.storage_classes ?? []).filter(isStorageClass),
  reach: content.reach ?? null,
  length_cm: content.length_cm ?? null,
  width_cm: content.width_cm ?? null,
  height_cm: content.height_cm ?? null,
})

export const toColumns = ({ group, ...content }: ListingContent): RevisionColumns => ({
  ...content,
  ...handlingOf(content),
  group_code: group,
})

export const toContent = (row: RevisionColumns): ListingContent => ({
  name: row.name,
  description: row.description,
  ingredients: row.ingredients,
  storage_note: row.storage_note,
  shelf_life: row.shelf_life,
  group: row.group_code as ProductGroupCode,
  unit: row.unit,
  weight_grams: row.weight_grams,
  pictures: row.pictures,
  producer_id: row.producer_id,
  ...handlingOf(row),
})

type Value = ListingContent[keyof ListingContent]

/** What was left out, what is null and an empty list all say nothing. */
const said = (value: Value): Value => (Array.isArray(value) && value.length === 0 ? null : (value ?? null))

const same = (one: Value, other: Value): boolean => {
  const [a, b] = [said(one), said(other)]
  return Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((item, i) => item === b[i]) : a === b
}

/** The fields in which two contents differ, in the order of the form. The order of pictures counts: the first is the cover. */
export const changedFields = (before: ListingContent, after: ListingContent): (keyof ListingContent)[] =>
  CONTENT_FIELDS.filter((field) => !same(before[field], after[field]))

/** True when an officer must review `after` before it replaces `before`. */
export const needsReview = (before: ListingContent, after: ListingContent): boolean =>
  changedFields(before, after).some((field) => REVIEWED_FIELDS.includes(field))
