import type { ListingContent } from "@san-ocop/kit/http/seller"
import type { ProductGroupCode } from "@san-ocop/kit/product-groups"

/** The content columns of a revision, as the database holds them. */
export type RevisionColumns = Omit<ListingContent, "group"> & { group_code: string }

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
] as const satisfies readonly (keyof ListingContent)[]

/**
 * What an officer must see before shoppers do: what the goods are, what is claimed of them, who made them, how they look and
 * what one price buys. Storage, shelf life and weight may change without review, like price and stock.
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
]

export const toColumns = ({ group, ...content }: ListingContent): RevisionColumns => ({
  ...content,
  alcohol_percent: content.alcohol_percent ?? null,
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
  alcohol_percent: row.alcohol_percent ?? null,
})

const same = (a: ListingContent[keyof ListingContent], b: ListingContent[keyof ListingContent]): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((item, i) => item === b[i])
    : (a ?? null) === (b ?? null)

/** The fields in which two contents differ, in the order of the form. The order of pictures counts: the first is the cover. */
export const changedFields = (before: ListingContent, after: ListingContent): (keyof ListingContent)[] =>
  CONTENT_FIELDS.filter((field) => !same(before[field], after[field]))

/** True when an officer must review `after` before it replaces `before`. */
export const needsReview = (before: ListingContent, after: ListingContent): boolean =>
  changedFields(before, after).some((field) => REVIEWED_FIELDS.includes(field))
