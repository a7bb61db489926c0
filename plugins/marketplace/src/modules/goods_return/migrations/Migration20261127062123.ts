import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127062123 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "goods_return_line" drop constraint if exists "goods_return_line_goods_return_id_line_id_unique";`);
    this.addSql(`alter table if exists "goods_return_file" drop constraint if exists "goods_return_file_private_file_id_unique";`);
    this.addSql(`alter table if exists "goods_return" drop constraint if exists "goods_return_group_order_id_unique";`);
    this.addSql(`alter table if exists "goods_return" drop constraint if exists "goods_return_code_unique";`);
    this.addSql(`create table if not exists "goods_return" ("id" text not null, "code" text not null, "group_order_id" text not null, "order_code" text not null, "seller_id" text not null, "floor_id" text not null, "seller_slug" text not null, "province_code" text not null, "payment_method" text check ("payment_method" in ('cod', 'vietqr', 'card')) not null, "state" text check ("state" in ('requested', 'approved', 'sent', 'to_refund', 'refunded', 'refused', 'withdrawn', 'lapsed')) not null default 'requested', "reason" text check ("reason" in ('not_as_described', 'damaged', 'wrong_goods', 'expired', 'missing', 'changed_mind')) not null, "words" text not null, "contact_name" text not null, "contact_phone" text not null, "contact_email" text null, "shipping" numeric not null, "amount" numeric not null, "bank_bin" text null, "account_number" text null, "holder_name" text null, "requested_at" timestamptz not null, "due_at" timestamptz null, "answer" text null, "parcel" text null, "goods" text check ("goods" in ('good', 'damaged')) null, "restock" boolean not null default false, "restocked_at" timestamptz null, "owed_at" timestamptz null, "reference" text null, "refunded_at" timestamptz null, "closed_at" timestamptz null, "raw_shipping" jsonb not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "goods_return_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_goods_return_code_unique" ON "goods_return" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_goods_return_deleted_at" ON "goods_return" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_goods_return_group_order_id_unique" ON "goods_return" ("group_order_id") WHERE closed_at is null and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_goods_return_group_order_id_requested_at" ON "goods_return" ("group_order_id", "requested_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_goods_return_seller_id_requested_at" ON "goods_return" ("seller_id", "requested_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_goods_return_due_at" ON "goods_return" ("due_at") WHERE closed_at is null and deleted_at is null;`);

    this.addSql(`create table if not exists "goods_return_file" ("id" text not null, "goods_return_id" text not null, "private_file_id" text not null, "name" text not null, "mime" text not null, "size" integer not null, "added_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "goods_return_file_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_goods_return_file_private_file_id_unique" ON "goods_return_file" ("private_file_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_goods_return_file_deleted_at" ON "goods_return_file" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_goods_return_file_goods_return_id_added_at" ON "goods_return_file" ("goods_return_id", "added_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "goods_return_line" ("id" text not null, "goods_return_id" text not null, "line_id" text not null, "quantity" integer not null, "amount" numeric not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "goods_return_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_goods_return_line_deleted_at" ON "goods_return_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_goods_return_line_goods_return_id_line_id_unique" ON "goods_return_line" ("goods_return_id", "line_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "goods_return" cascade;`);

    this.addSql(`drop table if exists "goods_return_file" cascade;`);

    this.addSql(`drop table if exists "goods_return_line" cascade;`);
  }

}
