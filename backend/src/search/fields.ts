import { search } from "@medusajs/framework/utils"

const FIELDS = {
  id: search.keyword().filterable(),
  handle: search.keyword(),
  name: search.keyword(),
  /** What is searched (`derived.ts`), the most telling first. `…_key` is compared with marks, `…_plain` without. */
  name_key: search.text().array().searchable({ weight: 14 }),
  name_plain: search.text().searchable({ weight: 13 }),
  other_key: search.text().array().searchable({ weight: 12 }),
  other_plain: search.text().array().searchable({ weight: 11 }),
  maker_key: search.text().array().searchable({ weight: 10 }),
  maker_plain: search.text().array().searchable({ weight: 9 }),
  related_key: search.text().array().searchable({ weight: 8 }),
  related_plain: search.text().array().searchable({ weight: 7 }),
  place_key: search.text().array().searchable({ weight: 6 }),
  place_plain: search.text().array().searchable({ weight: 5 }),
  sound: search.text().array().searchable({ weight: 3 }),
  every: search.text().searchable({ weight: 2 }),
  certificate_plain: search.text().searchable({ weight: 1 }),
  certificate_number: search.keyword(),
  group_name: search.keyword(),
  producer_name: search.keyword(),
  seller_name: search.keyword(),
  province_name: search.keyword(),
  old_province: search.keyword().filterable(),
  old_names: search.keyword().array(),
  commune_code: search.keyword().filterable(),
  commune_name: search.keyword(),
  topics: search.keyword().array().filterable(),
  trust: search.integer().sortable(),
  seller_slug: search.keyword().filterable(),
  producer_slug: search.keyword().filterable(),
  province_code: search.keyword().filterable().facetable(),
  floor_slug: search.keyword(),
  group_code: search.keyword().filterable().facetable(),
  stars: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["value"] }),
  /** Last day of the badge as a number, 20271231: a filter on it hides a badge the moment its day is over. */
  valid_until: search.integer().filterable(),
  decision_number: search.keyword(),
  certificate_sample: search.boolean(),
  price: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["stats"] }),
  unit: search.keyword(),
  picture: search.keyword(),
  in_stock: search.boolean().filterable(),
  traced: search.boolean().filterable(),
  is_sample: search.boolean(),
  /** Seconds since 1970. */
  created_at: search.integer().sortable(),
  /** Changes with anything above: what the index holds is compared with what is true by it. */
  version: search.keyword(),
}

/** What an index of products holds: what is searched, filtered and counted, and all that a card shows, so that a list reads no database. */
export const productFields = search.define(FIELDS)

/** The same for PostgreSQL, which must be told the place of those that match alike, or pages would repeat some and leave out others. */
export const fallbackFields = search.define({ ...FIELDS, id: search.keyword().filterable().sortable() })
