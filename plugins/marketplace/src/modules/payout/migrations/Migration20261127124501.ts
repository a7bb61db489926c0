import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127124501 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "payout_batch" ("id" text not null, "floor_id" text not null, "province_code" text not null, "provider" text not null, "formed_by" text not null, "formed_name" text not null, "formed_at" timestamptz not null, "approved_by" text null, "approved_name" text null, "approved_at" timestamptz null, "sent_name" text null, "sent_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_batch_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_batch_deleted_at" ON "payout_batch" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_payout_batch_floor_id_formed_at" ON "payout_batch" ("floor_id", "formed_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payout_batch" cascade;`);
  }

}
