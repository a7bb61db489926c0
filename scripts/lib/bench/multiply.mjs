import { quoted } from "../backup/catalogue.mjs"
import { withClient } from "../postgres.mjs"

/**
 * What a copy of a product is made of: for each table the columns that get a new value in each copy (ids and what must be
 * unique), and which rows belong to products. Producers and sellers are copied along, so that a stall stays as large as it is. What is `named`
 * gets the name of another commune at its end: a large catalogue has more words than a small one, and few of its names are the same.
 */
const TABLES = [
  { table: "seller", renewed: ["id", "slug", "opened_for"] },
  { table: "producer", renewed: ["id", "slug"] },
  { table: "product", renewed: ["id", "handle"] },
  { table: "product_variant", renewed: ["id", "product_id", "sku"] },
  { table: "image", renewed: ["id", "product_id"] },
  { table: "product_sales_channel", renewed: ["id", "product_id"] },
  { table: "product_shipping_profile", renewed: ["id", "product_id"] },
  { table: "product_category_product", renewed: ["product_id"] },
  { table: "product_variant_price_set", renewed: ["id", "variant_id", "price_set_id"] },
  { table: "price_set", renewed: ["id"], of: "id in (select price_set_id from product_variant_price_set)" },
  {
    table: "price",
    renewed: ["id", "price_set_id"],
    of: "price_set_id in (select price_set_id from product_variant_price_set)",
  },
  { table: "product_variant_inventory_item", renewed: ["id", "variant_id", "inventory_item_id"] },
  { table: "inventory_item", renewed: ["id", "sku"] },
  { table: "inventory_level", renewed: ["id", "inventory_item_id"] },
  {
    table: "listing",
    renewed: ["id", "product_id", "variant_id", "seller_id", "current_revision_id", "approved_revision_id"],
    of: "product_id is not null",
  },
  {
    table: "listing_revision",
    renewed: ["id", "listing_id", "producer_id"],
    named: "name",
    of: "listing_id in (select id from listing where product_id is not null)",
  },
  { table: "product_producer", renewed: ["id", "product_id", "producer_id"] },
  { table: "certificate", renewed: ["id", "number", "product_id", "producer_id"] },
]

const COMMUNES = `select array_agg(name order by code) as names from administrative_unit
   where level = 'commune' and valid_to is null and name !~ '[0-9]'`

const COLUMNS = `select column_name as name from information_schema.columns
   where table_name = $1 and is_generated = 'NEVER' order by ordinal_position`

/** Copies every product until there are at least `wanted`. Returns how many there are. */
export const multiplyProducts = (databaseUrl, wanted) =>
  withClient(databaseUrl, async (client) => {
    const count = async () => (await client.query("select count(*)::int as n from product")).rows[0].n
    const copies = Math.ceil(wanted / (await count())) - 1
    if (copies < 1) return count()
    const { names } = (await client.query(COMMUNES)).rows[0]
    const communes = Array.from({ length: copies }, (_, k) => names[k % names.length])
    await client.query("begin")
    await client.query("set local session_replication_role = replica") // copies are consistent; checking each would take minutes
    for (const { table, renewed, named, of = "true" } of TABLES) {
      const { rows } = await client.query(COLUMNS, [table])
      const value = (name) => {
        if (renewed.includes(name)) return `${quoted(name)} || '-bench-' || bench_k`
        return name === named ? `${quoted(name)} || ' ' || bench_commune` : quoted(name)
      }
      await client.query(
        `insert into ${quoted(table)} (${rows.map(({ name }) => quoted(name)).join(", ")})
         select ${rows.map(({ name }) => value(name)).join(", ")}
         from ${quoted(table)}, unnest($1::text[]) with ordinality bench(bench_commune, bench_k) where ${of}`,
        [communes],
      )
    }
    // Each list looks at the badges that were lost within the hour, with a certificate or a maker, and has its stars counted apart while there
    // are some. The sample data has one, and makers that were changed; fifty copies of these are no floor that is large, but one that has just been
    // struck by a paper.
    for (const table of ["certificate", "product_producer"])
      await client.query(
        `update ${table} set created_at = created_at - interval '1 day', updated_at = updated_at - interval '1 day'`,
      )
    await client.query("commit")
    // As it would be on a floor that has stood for a while; else PostgreSQL does it by itself in the middle of what is measured.
    await client.query("vacuum (analyze)")
    return count()
  })
