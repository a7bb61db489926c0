import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const PRINTED = ["lot_id", "product_id", "kind", "quantity", "first_item", "last_item", "lot_path", "valid_to", "printed_by", "printed_at"]
const changed = (columns: readonly string[]) => columns.map((one) => `old.${one} is distinct from new.${one}`).join(" or ")

/** The register of stamps, whatever writes to it: no number of a lot in two entries, no entry altered, none voided back. */
export class Migration20261126213500 extends Migration {
  override async up(): Promise<void> {
    // Another writer of the same lot waits, and then sees what was written.
    this.addSql(`create or replace function "label_batch_refuse_overlap"() returns trigger language plpgsql as $$ begin
      perform pg_advisory_xact_lock(hashtextextended('label_batch:' || new.lot_id, 0));
      if exists (select 1 from "label_batch" b where b.lot_id = new.lot_id and b.deleted_at is null
        and b.first_item <= new.last_item and b.last_item >= new.first_item) then
        raise exception 'numbers % to % of lot % are given already', new.first_item, new.last_item, new.lot_id
          using errcode = 'exclusion_violation';
      end if;
      return new; end $$;`)
    this.addSql(`create trigger "label_batch_no_overlap" before insert on "label_batch" for each row
      when (new.first_item is not null) execute function "label_batch_refuse_overlap"();`)
    this.addSql(`create or replace function "label_batch_refuse_change"() returns trigger language plpgsql as $$
      begin raise exception 'an entry of the stamp register stays as it is' using errcode = 'restrict_violation'; end $$;`)
    this.addSql(`create trigger "label_batch_stays" before update on "label_batch" for each row
      when (${changed([...PRINTED, "deleted_at"])} or (old.voided_at is not null and (${changed(["voided_at", "voided_by", "void_reason"])})))
      execute function "label_batch_refuse_change"();`)
    this.addSql(`create trigger "label_batch_not_deleted" before delete on "label_batch" for each row
      execute function "label_batch_refuse_change"();`)
  }

  override async down(): Promise<void> {
    for (const trigger of ["not_deleted", "stays", "no_overlap"]) {
      this.addSql(`drop trigger if exists "label_batch_${trigger}" on "label_batch";`)
    }
    this.addSql(`drop function if exists "label_batch_refuse_change"();`)
    this.addSql(`drop function if exists "label_batch_refuse_overlap"();`)
  }
}
