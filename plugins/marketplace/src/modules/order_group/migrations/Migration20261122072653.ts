import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122072653 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payment_share" drop constraint if exists "payment_share_payment_id_order_id_unique";`);
    this.addSql(`alter table if exists "order_group" drop constraint if exists "order_group_cart_id_unique";`);
    this.addSql(`alter table if exists "order_group" drop constraint if exists "order_group_code_unique";`);
    this.addSql(`alter table if exists "group_order" drop constraint if exists "group_order_order_id_unique";`);
    this.addSql(`alter table if exists "group_order" drop constraint if exists "group_order_code_unique";`);
    this.addSql(`alter table if exists "fulfillment_lot" drop constraint if exists "fulfillment_lot_fulfillment_item_id_lot_id_unique";`);
    this.addSql(`create table if not exists "fulfillment_lot" ("id" text not null, "fulfillment_item_id" text not null, "lot_id" text not null, "quantity" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fulfillment_lot_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_fulfillment_lot_deleted_at" ON "fulfillment_lot" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_fulfillment_lot_fulfillment_item_id_lot_id_unique" ON "fulfillment_lot" ("fulfillment_item_id", "lot_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_fulfillment_lot_lot_id" ON "fulfillment_lot" ("lot_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "group_order" ("id" text not null, "code" text not null, "group_id" text not null, "order_id" text not null, "seller_id" text not null, "floor_id" text not null, "province_code" text not null, "settlement_mode" text check ("settlement_mode" in ('direct', 'collected')) not null, "state" text check ("state" in ('placed', 'confirmed', 'shipped', 'delivered', 'cancelled')) not null default 'placed', "item_total" numeric not null, "shipping_total" numeric not null, "total" numeric not null, "shipping_name" text not null, "carrier" text null, "tracking_code" text null, "placed_at" timestamptz not null, "raw_item_total" jsonb not null, "raw_shipping_total" jsonb not null, "raw_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "group_order_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_group_order_code_unique" ON "group_order" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_group_order_group_id" ON "group_order" ("group_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_group_order_order_id_unique" ON "group_order" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_group_order_deleted_at" ON "group_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_group_order_seller_id_state_placed_at" ON "group_order" ("seller_id", "state", "placed_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "group_order_event" ("id" text not null, "group_order_id" text not null, "state" text check ("state" in ('placed', 'confirmed', 'shipped', 'delivered', 'cancelled')) not null, "at" timestamptz not null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "group_order_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_group_order_event_deleted_at" ON "group_order_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_group_order_event_group_order_id_at" ON "group_order_event" ("group_order_id", "at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "order_group" ("id" text not null, "code" text not null, "cart_id" text not null, "contact_name" text not null, "contact_phone" text not null, "contact_email" text null, "province_code" text not null, "commune_code" text not null, "street" text not null, "old_place" text null, "payment_method" text check ("payment_method" in ('cod')) not null, "note" text null, "total" numeric not null, "placed_at" timestamptz not null, "raw_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_group_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_group_code_unique" ON "order_group" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_group_cart_id_unique" ON "order_group" ("cart_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_group_contact_phone" ON "order_group" ("contact_phone") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_group_deleted_at" ON "order_group" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "payment_share" ("id" text not null, "payment_id" text not null, "order_id" text not null, "authorised" numeric not null, "captured" numeric not null, "refunded" numeric not null, "raw_authorised" jsonb not null, "raw_captured" jsonb not null, "raw_refunded" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_share_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_share_deleted_at" ON "payment_share" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_share_payment_id_order_id_unique" ON "payment_share" ("payment_id", "order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payment_share_order_id" ON "payment_share" ("order_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "fulfillment_lot" cascade;`);

    this.addSql(`drop table if exists "group_order" cascade;`);

    this.addSql(`drop table if exists "group_order_event" cascade;`);

    this.addSql(`drop table if exists "order_group" cascade;`);

    this.addSql(`drop table if exists "payment_share" cascade;`);
  }

}
