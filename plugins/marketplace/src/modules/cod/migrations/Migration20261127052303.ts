import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127052303 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "cod_term" ("id" text not null, "floor_id" text not null, "most_per_order" integer not null, "refusals" integer not null, "refusal_days" integer not null, "valid_from" text not null, "note" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cod_term_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cod_term_deleted_at" ON "cod_term" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cod_term_floor_id_valid_from" ON "cod_term" ("floor_id", "valid_from") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cod_term" cascade;`);
  }

}
