import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126152824 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "recall_parcel" drop constraint if exists "recall_parcel_recall_id_group_order_id_unique";`);
    this.addSql(`alter table if exists "recall_lot" drop constraint if exists "recall_lot_recall_id_lot_id_unique";`);
    this.addSql(`alter table if exists "recall_buyer" drop constraint if exists "recall_buyer_recall_id_phone_unique";`);
    this.addSql(`alter table if exists "recall" drop constraint if exists "recall_request_key_unique";`);
    this.addSql(`alter table if exists "recall" drop constraint if exists "recall_code_unique";`);
    this.addSql(`create table if not exists "recall" ("id" text not null, "code" text not null, "request_key" text not null, "state" text check ("state" in ('draft', 'approved', 'closed', 'withdrawn')) not null default 'draft', "is_drill" boolean not null, "hazard_class" text check ("hazard_class" in ('serious', 'moderate', 'minor')) not null, "reason" text not null, "advice" text not null, "contact_phone" text not null, "producer_id" text not null, "province_code" text not null, "seller_id" text null, "drafted_by" text not null, "drafted_by_name" text not null, "drafted_at" timestamptz not null, "approved_by" text null, "approved_by_name" text null, "approved_at" timestamptz null, "traced_at" timestamptz null, "ended_by" text null, "ended_by_name" text null, "ended_at" timestamptz null, "end_words" text null, "report" jsonb null, "is_sample" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "recall_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_recall_code_unique" ON "recall" ("code") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_recall_request_key_unique" ON "recall" ("request_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recall_deleted_at" ON "recall" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recall_province_code_state_drafted_at" ON "recall" ("province_code", "state", "drafted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recall_producer_id" ON "recall" ("producer_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "recall_buyer" ("id" text not null, "recall_id" text not null, "phone" text not null, "name" text not null, "email" text null, "told_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "recall_buyer_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recall_buyer_deleted_at" ON "recall_buyer" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_recall_buyer_recall_id_phone_unique" ON "recall_buyer" ("recall_id", "phone") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "recall_call" ("id" text not null, "recall_id" text not null, "buyer_id" text not null, "outcome" text check ("outcome" in ('reached', 'no_answer', 'wrong_number')) not null, "words" text null, "called_by" text not null, "called_by_name" text not null, "called_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "recall_call_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recall_call_deleted_at" ON "recall_call" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recall_call_buyer_id_called_at" ON "recall_call" ("buyer_id", "called_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "recall_file" ("id" text not null, "recall_id" text not null, "private_file_id" text not null, "name" text not null, "mime" text not null, "size" integer not null, "added_by" text not null, "added_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "recall_file_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recall_file_recall_id" ON "recall_file" ("recall_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recall_file_deleted_at" ON "recall_file" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "recall_lot" ("id" text not null, "recall_id" text not null, "lot_id" text not null, "from_lot_id" text null, "first_item" integer null, "last_item" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "recall_lot_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recall_lot_deleted_at" ON "recall_lot" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_recall_lot_recall_id_lot_id_unique" ON "recall_lot" ("recall_id", "lot_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recall_lot_lot_id" ON "recall_lot" ("lot_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "recall_parcel" ("id" text not null, "recall_id" text not null, "buyer_id" text not null, "group_order_id" text not null, "order_code" text not null, "seller_id" text not null, "match" text check ("match" in ('lot', 'window')) not null, "quantity" integer not null, "remedy" text check ("remedy" in ('expected', 'to_refund')) not null default 'expected', "returned" integer not null default 0, "how" text check ("how" in ('returned', 'destroyed')) null, "recorded_by" text null, "recorded_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "recall_parcel_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recall_parcel_deleted_at" ON "recall_parcel" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_recall_parcel_recall_id_group_order_id_unique" ON "recall_parcel" ("recall_id", "group_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recall_parcel_buyer_id" ON "recall_parcel" ("buyer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_recall_parcel_seller_id_remedy" ON "recall_parcel" ("seller_id", "remedy") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "recall" cascade;`);

    this.addSql(`drop table if exists "recall_buyer" cascade;`);

    this.addSql(`drop table if exists "recall_call" cascade;`);

    this.addSql(`drop table if exists "recall_file" cascade;`);

    this.addSql(`drop table if exists "recall_lot" cascade;`);

    this.addSql(`drop table if exists "recall_parcel" cascade;`);
  }

}
