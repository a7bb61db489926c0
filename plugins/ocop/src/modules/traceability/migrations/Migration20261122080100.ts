import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"

/** Rules between a lot's columns; and history is only added to: the database itself refuses to change or remove an event. */
export class Migration20261122080100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "lot"
      add constraint "lot_code_is_printable" check (code ~ '^[A-Z0-9][A-Z0-9-]{2,39}$'),
      add constraint "lot_days_are_days" check (made_on ~ '${DAY}' and best_before ~ '${DAY}'),
      add constraint "lot_keeps_until_after_making" check (best_before >= made_on),
      add constraint "lot_quantity_is_positive" check (quantity > 0);`)
    this.addSql(`create index "IDX_lot_producer_id" on "lot" ("producer_id") where deleted_at is null;`)
    // Deferred: a lot and its events are written in one transaction, in the order that the ORM chooses.
    this.addSql(`alter table "trace_event"
      add constraint "trace_event_lot_fk" foreign key ("lot_id") references "lot" ("id") deferrable initially deferred,
      add constraint "trace_event_id_is_a_uri" check (event_id ~ '^[a-z][a-z0-9+.-]*:'),
      add constraint "trace_event_offset_is_an_offset" check (time_zone_offset ~ '^[+-][0-9]{2}:[0-9]{2}$');`)
    this.addSql(`create or replace function "trace_event_refuse_change"() returns trigger language plpgsql as $$
      begin raise exception 'trace_event is append-only' using errcode = 'restrict_violation'; end $$;`)
    this.addSql(`create trigger "trace_event_append_only" before update or delete on "trace_event"
      for each row execute function "trace_event_refuse_change"();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "trace_event_append_only" on "trace_event";`)
    this.addSql(`drop function if exists "trace_event_refuse_change"();`)
    for (const name of ["lot_fk", "id_is_a_uri", "offset_is_an_offset"]) {
      this.addSql(`alter table "trace_event" drop constraint if exists "trace_event_${name}";`)
    }
    this.addSql(`drop index if exists "IDX_lot_producer_id";`)
    for (const name of ["code_is_printable", "days_are_days", "keeps_until_after_making", "quantity_is_positive"]) {
      this.addSql(`alter table "lot" drop constraint if exists "lot_${name}";`)
    }
  }
}
