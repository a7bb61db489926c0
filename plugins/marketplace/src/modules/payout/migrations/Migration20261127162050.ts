import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Batches that the schedule forms: one a floor and day of payment, whoever asks how often. */
export class Migration20261127162050 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payout_batch" add column if not exists "due_on" text null;`)
    this.addSql(`create unique index if not exists "UQ_payout_batch_due_on" on "payout_batch" ("floor_id", "due_on")
      where due_on is not null and deleted_at is null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "payout_batch" drop column if exists "due_on";`)
  }
}
