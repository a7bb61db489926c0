import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const CHECKS: readonly (readonly [table: string, name: string, condition: string])[] = [
  ["scan_item", "counted", "count >= 1 and first_at <= last_at"],
  ["scan_item", "suspicion_is_dated", "(suspicion is null) = (suspected_at is null)"],
  ["scan_item", "place_is_whole", "num_nonnulls(latitude, longitude, located_at) in (0, 3)"],
  ["scan_day", "day_is_a_day", "day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'"],
  ["scan_day", "not_negative", "least(scans, first, forged, voided) >= 0"],
]

/** What a count can be. A place is kept to a tenth of a degree, so a finer one is refused by the database itself. */
export class Migration20261126150700 extends Migration {
  override async up(): Promise<void> {
    for (const [table, name, condition] of CHECKS)
      this.addSql(`alter table "${table}" add constraint "${table}_${name}" check (${condition});`)
    this.addSql(`alter table "scan_item" add constraint "scan_item_place_is_rough" check (
      (latitude * 10)::numeric(7, 3) = round((latitude * 10)::numeric) and
      (longitude * 10)::numeric(7, 3) = round((longitude * 10)::numeric));`)
  }

  override async down(): Promise<void> {
    for (const [table, name] of CHECKS)
      this.addSql(`alter table "${table}" drop constraint if exists "${table}_${name}";`)
    this.addSql(`alter table "scan_item" drop constraint if exists "scan_item_place_is_rough";`)
  }
}
