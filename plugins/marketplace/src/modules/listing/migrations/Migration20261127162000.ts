import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const COLUMNS = ["storage_classes", "reach", "length_cm", "width_cm", "height_cm"]
const row = (of: string) => `(${COLUMNS.map((column) => `${of}.${column}`).join(", ")})`

/** How goods must be handled on their way, how far they go and how large they are: part of what a revision says for ever. */
export class Migration20261127162000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "listing_revision"
      add column if not exists "storage_classes" text[] not null default '{}',
      add column if not exists "reach" text null check ("reach" in ('same_province', 'same_region', 'elsewhere')),
      add column if not exists "length_cm" integer null,
      add column if not exists "width_cm" integer null,
      add column if not exists "height_cm" integer null;`)
    this.addSql(`alter table "listing_revision"
      add constraint "listing_revision_storage_classes" check (
        storage_classes <@ array['chilled', 'frozen', 'fragile', 'liquid']
        and not storage_classes @> array['chilled', 'frozen']
      ),
      add constraint "listing_revision_size" check (
        num_nulls(length_cm, width_cm, height_cm) in (0, 3)
        and least(length_cm, width_cm, height_cm) > 0 and greatest(length_cm, width_cm, height_cm) <= 200
      );`)
    this.addSql(`create or replace function listing_revision_handling_guard() returns trigger language plpgsql as $$
      begin
        raise exception 'a listing revision never changes: %', old.id;
      end $$;`)
    this.addSql(`create or replace trigger listing_revision_handling_guard before update on "listing_revision"
      for each row when (${row("old")} is distinct from ${row("new")}) execute function listing_revision_handling_guard();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists listing_revision_handling_guard on "listing_revision";`)
    this.addSql(`drop function if exists listing_revision_handling_guard();`)
    this.addSql(`alter table "listing_revision" drop constraint if exists "listing_revision_storage_classes",
      drop constraint if exists "listing_revision_size";`)
    this.addSql(
      `alter table "listing_revision" ${COLUMNS.map((column) => `drop column if exists "${column}"`).join(", ")};`,
    )
  }
}
