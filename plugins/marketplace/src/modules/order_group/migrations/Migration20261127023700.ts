import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** When a carrier has paid on what he collected. */
export class Migration20261127023700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "group_order" add column if not exists "remitted_at" timestamptz null;`)
    this.addSql(
      `alter table "group_order" add constraint "CK_group_order_remitted" check (remitted_at is null or state = 'delivered');`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "group_order" drop constraint if exists "CK_group_order_remitted";`)
    this.addSql(`alter table "group_order" drop column if exists "remitted_at";`)
  }
}
