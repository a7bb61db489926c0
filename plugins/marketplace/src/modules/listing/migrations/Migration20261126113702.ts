import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126113702 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "listing_hold" drop constraint if exists "listing_hold_listing_id_ground_source_id_unique";`);
    this.addSql(`create table if not exists "listing_hold" ("id" text not null, "listing_id" text not null, "ground" text check ("ground" in ('producer_suspended', 'seller_restricted', 'authority_request', 'recalled')) not null, "source_id" text not null, "reason" text not null, "placed_by" text not null, "placed_at" timestamptz not null, "released_by" text null, "released_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_hold_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_hold_deleted_at" ON "listing_hold" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_hold_listing_id_ground_source_id_unique" ON "listing_hold" ("listing_id", "ground", "source_id") WHERE released_at is null and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_hold_ground_source_id" ON "listing_hold" ("ground", "source_id") WHERE released_at is null and deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing_hold" cascade;`);
  }

}
