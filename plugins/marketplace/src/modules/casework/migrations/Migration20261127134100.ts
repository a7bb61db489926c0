import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Both sides may appeal against one outcome where it gives each less than he asked for. */
export class Migration20261127134100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_case_appeal_case_kind_case_id_unique";`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_case_appeal_case_kind_case_id_side_unique" ON "case_appeal" ("case_kind", "case_id", "side") WHERE deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_case_appeal_case_kind_case_id_side_unique";`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_case_appeal_case_kind_case_id_unique" ON "case_appeal" ("case_kind", "case_id") WHERE deleted_at is null;`,
    )
  }
}
