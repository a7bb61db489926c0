import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const CHECKS: [string, string][] = [
  ["items_are_those_of_units", "(kind = 'unit') = (first_item is not null) and (first_item is null) = (last_item is null)"],
  ["items_are_as_many_as_labels", "first_item >= 1 and last_item <= 16777215 and last_item - first_item + 1 = quantity"],
  ["there_are_some", "quantity between 1 and 10000 and written between 0 and quantity and files_made >= 0"],
  ["valid_to_is_a_day", "valid_to ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'"],
  ["voided_whole", "(voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)"],
]

/** What the model cannot say: rules between columns, and that no number of a lot is printed twice. */
export class Migration20261126155500 extends Migration {
  override async up(): Promise<void> {
    for (const [name, rule] of CHECKS) {
      this.addSql(`alter table "label_batch" add constraint "label_batch_${name}" check (${rule});`)
    }
    this.addSql(
      `create unique index "IDX_label_batch_first_item" on "label_batch" ("lot_id", "first_item") where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_label_batch_first_item";`)
    for (const [name] of CHECKS) {
      this.addSql(`alter table "label_batch" drop constraint if exists "label_batch_${name}";`)
    }
  }
}
