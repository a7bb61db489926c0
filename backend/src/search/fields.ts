import { search } from "@medusajs/framework/utils"

/** What an index of products holds: what is searched, filtered and counted, and all that a card shows, so that a list reads no database. */
export const productFields = search.define({
  id: search.keyword().filterable(),
  handle: search.keyword(),
  name: search.text().searchable({ weight: 10 }),
  group_name: search.text().searchable({ weight: 4 }),
  producer_name: search.text().searchable({ weight: 4 }),
  seller_name: search.text().searchable({ weight: 3 }),
  province_name: search.text().searchable({ weight: 3 }),
  /** Names before July 2025: people still search by them. */
  old_province: search.text().searchable({ weight: 3 }),
  old_names: search.text().array().searchable({ weight: 2 }),
  commune_name: search.text().searchable({ weight: 2 }),
  certificate_number: search.text().searchable({ weight: 1 }),
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
})
