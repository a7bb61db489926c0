import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126191706 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "commission_rule" ("id" text not null, "floor_id" text null, "seller_id" text null, "category" text null, "rate_bp" integer not null, "vat_bp" integer not null, "min_fee" integer null, "max_fee" integer null, "valid_from" text not null, "valid_to" text null, "note" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commission_rule_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_commission_rule_deleted_at" ON "commission_rule" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "withholding_rate" ("id" text not null, "floor_id" text not null, "supply" text check ("supply" in ('goods', 'services', 'transport')) not null, "vat_bp" integer not null, "pit_bp" integer not null, "valid_from" text not null, "valid_to" text null, "source" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "withholding_rate_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_withholding_rate_deleted_at" ON "withholding_rate" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_withholding_rate_floor_id" ON "withholding_rate" ("floor_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "commission_rule" cascade;`);

    this.addSql(`drop table if exists "withholding_rate" cascade;`);
  }

}
