import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Lots get the address by which events call them, with the next event that speaks of each. What was recorded before calls them
 * "urn:san-ocop:lot:<code>", and stays as it is.
 */
export class Migration20261128001600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "lot" add column if not exists "uri" text null;`)
    this.addSql(
      `create unique index if not exists "IDX_lot_uri_unique" on "lot" ("uri") where deleted_at is null;`,
    )
    this.addSql(`create trigger "lot_keeps_its_uri" before update on "lot" for each row
      when (old.uri is not null and old.uri is distinct from new.uri) execute function "traceability_refuse_rename"();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "lot_keeps_its_uri" on "lot";`)
    this.addSql(`drop index if exists "IDX_lot_uri_unique";`)
    this.addSql(`alter table "lot" drop column if exists "uri";`)
  }
}
