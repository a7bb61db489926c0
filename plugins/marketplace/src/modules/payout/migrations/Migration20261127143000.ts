import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** By what a batch is paid: the bank's file or codes, never both. */
export class Migration20261127143000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payout_batch" add column if not exists "handed_over_by" text null
      constraint "CK_payout_batch_handed_over" check (handed_over_by in ('file', 'code'));`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "payout_batch" drop column if exists "handed_over_by";`)
  }
}
