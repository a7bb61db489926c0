import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127024010 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "card_payment" drop constraint if exists "card_payment_group_id_unique";`);
    this.addSql(`create table if not exists "card_payment" ("id" text not null, "group_id" text not null, "state" text not null default 'awaiting', "turn" integer not null default 0, "page_claimed_at" timestamptz null, "session_id" text null, "payment_id" text null, "pay_until" timestamptz not null, "capture_before" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "card_payment_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_card_payment_group_id_unique" ON "card_payment" ("group_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_card_payment_payment_id" ON "card_payment" ("payment_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_card_payment_deleted_at" ON "card_payment" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "card_payment" cascade;`);
  }

}
