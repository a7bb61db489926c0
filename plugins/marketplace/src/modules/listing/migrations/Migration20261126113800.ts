import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What the database itself promises of holds: each is on a listing, says why, and ends by somebody's hand. */
export class Migration20261126113800 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "listing_hold"
      add constraint "listing_hold_listing" foreign key (listing_id) references listing (id) on delete cascade,
      add constraint "listing_hold_has_reason" check (btrim(reason) <> ''),
      add constraint "listing_hold_release_complete" check ((released_by is null) = (released_at is null));`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "listing_hold" drop constraint if exists "listing_hold_listing",
      drop constraint if exists "listing_hold_has_reason",
      drop constraint if exists "listing_hold_release_complete";`)
  }
}
