import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Lists ask of the products that were given another maker within the hour: few among all of them. */
export class Migration20261127162500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index "IDX_product_producer_changed" on "product_producer" (updated_at desc) where updated_at <> created_at;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_product_producer_changed";`)
  }
}
