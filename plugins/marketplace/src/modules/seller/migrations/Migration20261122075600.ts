import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** An e-mail address logs in one person; phones are kept in national form only. */
export class Migration20261122075600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create unique index if not exists "IDX_seller_member_email_unique" on "seller_member" (lower(email))
      where email is not null and deleted_at is null;`)
    this.addSql(`alter table "seller_member"
      add constraint "seller_member_phone_national" check (phone ~ '^0[0-9]{9,10}$');`)
    this.addSql(`alter table "seller"
      add constraint "seller_joined_on_day" check (joined_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$');`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_seller_member_email_unique";`)
    this.addSql(`alter table "seller_member" drop constraint if exists "seller_member_phone_national";`)
    this.addSql(`alter table "seller" drop constraint if exists "seller_joined_on_day";`)
  }
}
