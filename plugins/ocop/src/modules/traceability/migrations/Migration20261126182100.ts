import { Migration } from "@medusajs/framework/mikro-orm/migrations"

// The primary keys of a GS1 Digital Link that fit a lot's number, as `@san-ocop/kit/gs1/application-identifiers` has them.
const KEYS = "00 01 253 255 401 402 414 415 417 8003 8004 8006 8010 8013 8017 8018"

/** A lot's number is none that a reader of GS1 Digital Links would take for the key of something else. Lots of before stay as they are. */
export class Migration20261126182100 extends Migration {
  override async up(): Promise<void> {
    const keys = KEYS.split(" ").map((key) => `'${key}'`)
    this.addSql(`alter table "lot" add constraint "lot_number_is_no_key" check (lot_number not in (${keys.join(", ")})) not valid;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "lot" drop constraint if exists "lot_number_is_no_key";`)
  }
}
