import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127084006 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "cod_statement" ("id" text not null, "owner_kind" text not null, "owner_id" text not null, "carrier" text not null, "file_name" text not null, "file_hash" text not null, "taken_in_by" text not null, "taken_in_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cod_statement_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cod_statement_deleted_at" ON "cod_statement" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cod_statement" cascade;`);
  }

}
