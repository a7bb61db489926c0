import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Moves from state to state, by record: statistics as of a past day ask what each record was then, and most entries are not moves. */
export class Migration20261126122900 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create index if not exists "IDX_audit_entry_moves" on "audit_entry" ("entity_type", "entity_id", "at")
      where (before ->> 'state') is not null and (after ->> 'state') is not null and deleted_at is null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_audit_entry_moves";`)
  }
}
