import { quoted } from "../backup/catalogue.mjs"
import { withClient } from "../postgres.mjs"

/**
 * What a copy of a product is made of: for each table the columns that get a new value in each copy (ids and what must be
 * unique), and which rows belong to products. Producers and sellers are copied along, so that a stall stays as large as it is.
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
    of: "listing_id in (select id from listing where product_id is not null)",
  },
  { table: "product_producer", renewed: ["id", "product_id", "producer_id"] },
  { table: "certificate", renewed: ["id", "number", "product_id", "producer_id"] },
]

/** Copies every product until there are at least `wanted`. Returns how many there are. */
export const multiplyProducts = (databaseUrl, wanted) =>
  withClient(databaseUrl, async (client) => {
    const count = async () => (await client.query("select count(*)::int as n from product")).rows[0].n
    const copies = Math.ceil(wanted / (await count())) - 1
    if (copies < 1) return count()
    await client.query("begin")
    await client.query("set local session_replication_role = replica") // copies are consistent; checking each would take minutes
    for (const { table, renewed, of = "true" } of TABLES) {
      const { rows } = await client.query(
        "select column_name as name from information_schema.columns where table_name = $1 and is_generated = 'NEVER' order by ordinal_position",
        [table],
      )
      const values = rows.map(({ name }) =>
        renewed.includes(name) ? `${quoted(name)} || '-bench-' || k` : quoted(name),
      )
      await client.query(
        `insert into ${quoted(table)} (${rows.map(({ name }) => quoted(name)).join(", ")})
         select ${values.join(", ")} from ${quoted(table)}, generate_series(1, ${copies}) k where ${of}`,
      )
    }
    await client.query("commit")
    await client.query("analyze")
    return count()
  })
