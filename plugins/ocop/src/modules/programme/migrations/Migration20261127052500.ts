import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Certificates by when they were last changed: every list of products asks which badges were lost of late. */
export class Migration20261127052500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create index "IDX_certificate_changed" on "certificate" (updated_at desc) where updated_at <> created_at;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_certificate_changed";`)
  }
}
