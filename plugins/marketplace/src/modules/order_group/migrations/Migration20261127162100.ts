import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A group may be a gift, with a few words of its giver. */
export class Migration20261127162100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_group" add column if not exists "is_gift" boolean not null default false,
      add column if not exists "gift_message" text null;`)
    this.addSql(`alter table "order_group"
      add constraint "order_group_gift_message" check (gift_message is null or is_gift);`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "order_group" drop constraint if exists "order_group_gift_message";`)
    this.addSql(
      `alter table if exists "order_group" drop column if exists "is_gift", drop column if exists "gift_message";`,
    )
  }
}
