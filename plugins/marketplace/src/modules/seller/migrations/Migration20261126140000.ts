import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Whose number is proven: all accounts so far, of which departments gave nearly all. And what a stall was opened for, once. */
export class Migration20261126140000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "seller_member" add column if not exists "phone_confirmed_at" timestamptz null;`)
    this.addSql(`update "seller_member" set "phone_confirmed_at" = "created_at" where "phone_confirmed_at" is null;`)
    this.addSql(`alter table "seller" add column if not exists "opened_for" text null;`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_opened_for_unique" ON "seller" ("opened_for") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_seller_opened_for_unique";`)
    this.addSql(`alter table "seller" drop column if exists "opened_for";`)
    this.addSql(`alter table "seller_member" drop column if exists "phone_confirmed_at";`)
  }
}
