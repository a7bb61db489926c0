import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Whatever writes: only labels of a batch that holds are voided, each once, and for ever. */
export class Migration20261127020102 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "label_void" add constraint "label_void_in_order" check (first_item >= 1 and first_item <= last_item);`,
    )
    // Another writer of the same lot waits, and then sees what was written.
    this.addSql(`create or replace function "label_void_refuse_wrong"() returns trigger language plpgsql as $$ begin
      perform pg_advisory_xact_lock(hashtextextended('label_batch:' || new.lot_id, 0));
      if not exists (select 1 from "label_batch" b where b.id = new.batch_id and b.lot_id = new.lot_id and b.deleted_at is null
        and b.voided_at is null and b.first_item <= new.first_item and b.last_item >= new.last_item) then
        raise exception 'labels % to % are not of batch %, or it is void', new.first_item, new.last_item, new.batch_id
          using errcode = 'check_violation';
      end if;
      if exists (select 1 from "label_void" v where v.lot_id = new.lot_id
        and v.first_item <= new.last_item and v.last_item >= new.first_item) then
        raise exception 'labels % to % of lot % are void already', new.first_item, new.last_item, new.lot_id
          using errcode = 'exclusion_violation';
      end if;
      return new; end $$;`)
    this.addSql(`create trigger "label_void_right" before insert on "label_void" for each row
      execute function "label_void_refuse_wrong"();`)
    this.addSql(`create trigger "label_void_stays" before update or delete on "label_void" for each row
      execute function "label_batch_refuse_change"();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "label_void_stays" on "label_void";`)
    this.addSql(`drop trigger if exists "label_void_right" on "label_void";`)
    this.addSql(`drop function if exists "label_void_refuse_wrong"();`)
    this.addSql(`alter table "label_void" drop constraint if exists "label_void_in_order";`)
  }
}
