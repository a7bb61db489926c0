import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
const WRITTEN =
  "indicator variant province_code commune_code on_day value note source written_by written_by_name written_at".split(
    " ",
  )
const WITHDRAWN = ["withdrawn_at", "withdrawn_by_name", "withdrawn_reason"]
const row = (of: string, columns: string[]) => `(${columns.map((column) => `${of}.${column}`).join(", ")})`

/** What was written down or frozen for a report stays as it was: the database itself refuses to alter it. */
export class Migration20261126113900 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "indicator_record"
      add constraint "indicator_record_on_day_is_a_day" check (on_day ~ '${DAY}'),
      add constraint "indicator_record_value_not_negative" check (value >= 0 or indicator = 'revenue_growth'),
      add constraint "indicator_record_has_source" check (btrim(source) <> ''),
      add constraint "indicator_record_withdrawal_complete" check (
        (withdrawn_at is null) = (withdrawn_by_name is null) and (withdrawn_at is null) = (withdrawn_reason is null)
      );`)
    this.addSql(`create or replace function indicator_record_guard() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          raise exception 'a recorded number is withdrawn, not deleted: %', old.id;
        end if;
        if ${row("old", WRITTEN)} is distinct from ${row("new", WRITTEN)} then
          raise exception 'a recorded number never changes: %', old.id;
        end if;
        if old.withdrawn_at is not null and ${row("old", WITHDRAWN)} is distinct from ${row("new", WITHDRAWN)} then
          raise exception 'a recorded number is withdrawn once: %', old.id;
        end if;
        return new;
      end $$;`)
    this.addSql(`create or replace trigger indicator_record_guard before update or delete on "indicator_record"
      for each row execute function indicator_record_guard();`)
    this.addSql(`create or replace function report_snapshot_guard() returns trigger language plpgsql as $$
      begin
        raise exception 'a report snapshot never changes: %', old.id;
      end $$;`)
    this.addSql(`create or replace trigger report_snapshot_guard before update or delete on "report_snapshot"
      for each row execute function report_snapshot_guard();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists report_snapshot_guard on "report_snapshot";`)
    this.addSql(`drop function if exists report_snapshot_guard();`)
    this.addSql(`drop trigger if exists indicator_record_guard on "indicator_record";`)
    this.addSql(`drop function if exists indicator_record_guard();`)
    for (const name of ["on_day_is_a_day", "value_not_negative", "has_source", "withdrawal_complete"])
      this.addSql(`alter table "indicator_record" drop constraint if exists "indicator_record_${name}";`)
  }
}
