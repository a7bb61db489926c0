import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126113847 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "indicator_record" ("id" text not null, "indicator" text not null, "variant" text not null, "province_code" text not null, "commune_code" text null, "on_day" text not null, "value" numeric not null, "note" text null, "source" text not null, "written_by" text not null, "written_by_name" text not null, "written_at" timestamptz not null, "withdrawn_at" timestamptz null, "withdrawn_by_name" text null, "withdrawn_reason" text null, "is_sample" boolean not null default false, "raw_value" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "indicator_record_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_indicator_record_deleted_at" ON "indicator_record" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_indicator_record_province_code_indicator_variant_on_day" ON "indicator_record" ("province_code", "indicator", "variant", "on_day") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "report_snapshot" ("id" text not null, "title" text not null, "province_code" text not null, "scope" jsonb not null, "indicators" jsonb not null, "taken_by" text not null, "taken_by_name" text not null, "taken_at" timestamptz not null, "is_sample" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "report_snapshot_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_report_snapshot_deleted_at" ON "report_snapshot" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_report_snapshot_province_code_taken_at" ON "report_snapshot" ("province_code", "taken_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "indicator_record" cascade;`);

    this.addSql(`drop table if exists "report_snapshot" cascade;`);
  }

}
