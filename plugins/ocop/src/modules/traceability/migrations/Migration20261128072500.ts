import { Migration } from "@medusajs/framework/mikro-orm/migrations"

// As Migration20261126182100 has them.
const KEYS = "00 01 253 255 401 402 414 415 417 8003 8004 8006 8010 8013 8017 8018"
const IN_KEYS = `in (${KEYS.split(" ").map((key) => `'${key}'`).join(", ")})`

/**
 * Which numbers a lot may not have is asked when it is recorded, and never again, since a number is permanent: a check of the table was
 * also asked when an older lot with such a number was closed, corrected or recalled, and refused that.
 */
export class Migration20261128072500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "lot" drop constraint if exists "lot_number_is_no_key";`)
    this.addSql(`create or replace function "lot_refuse_key"() returns trigger language plpgsql as $$
      begin raise exception 'lot_number_is_no_key: %', new.lot_number
        using errcode = 'check_violation', table = 'lot', constraint = 'lot_number_is_no_key'; end $$;`)
    this.addSql(`create trigger "lot_number_is_no_key" before insert on "lot" for each row
      when (new.lot_number ${IN_KEYS}) execute function "lot_refuse_key"();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "lot_number_is_no_key" on "lot";`)
    this.addSql(`drop function if exists "lot_refuse_key"();`)
    this.addSql(`alter table "lot" add constraint "lot_number_is_no_key" check (not lot_number ${IN_KEYS}) not valid;`)
  }
}
