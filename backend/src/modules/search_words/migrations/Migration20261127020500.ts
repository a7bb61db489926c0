import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127020500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "search_synonym" ("id" text not null, "replaces" text null, "removed" boolean not null default false, "relation" text check ("relation" in ('same', 'related', 'oneway')) not null, "terms" text[] not null, "from_terms" text[] not null, "to_terms" text[] not null, "marks_only" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "search_synonym_pkey" primary key ("id"));`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_search_synonym_replaces_unique" ON "search_synonym" ("replaces") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_search_synonym_deleted_at" ON "search_synonym" ("deleted_at") WHERE deleted_at IS NULL;`)

    this.addSql(`create table if not exists "search_tally" ("id" text not null, "day" text not null, "query" text not null, "searches" integer not null default 0, "none" integer not null default 0, "near" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "search_tally_pkey" primary key ("id"), constraint "search_tally_day" check (day ~ '^\\d{4}-\\d{2}-\\d{2}$'), constraint "search_tally_counts" check (none >= 0 and near >= 0 and searches >= none + near));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_search_tally_deleted_at" ON "search_tally" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_search_tally_day_query_unique" ON "search_tally" ("day", "query") WHERE deleted_at IS NULL;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "search_synonym" cascade;`)
    this.addSql(`drop table if exists "search_tally" cascade;`)
  }
}
