import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { TRACKING_KEY_SQL } from "../../../lib/remittances/tracking-sql"

/** Carriers name parcels by their tracking code, a thousand in one file. */
export class Migration20261127052302 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index if not exists "IDX_group_order_tracking" on "group_order" ((${TRACKING_KEY_SQL})) where tracking_code is not null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_group_order_tracking";`)
  }
}
