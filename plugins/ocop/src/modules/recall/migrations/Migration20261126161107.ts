import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const CHECKS: [table: string, name: string, rule: string][] = [
  ["recall", "says_why_and_what_to_do", "btrim(reason) <> '' and btrim(advice) <> ''"],
  [
    "recall",
    "approved_by_a_second_person",
    "(approved_at is null) = (approved_by is null) and approved_by is distinct from drafted_by",
  ],
  ["recall", "approved_when_it_is", "(state in ('approved', 'closed')) = (approved_at is not null)"],
  [
    "recall",
    "ended_when_it_is",
    "(state in ('closed', 'withdrawn')) = (ended_at is not null and coalesce(end_words, '') <> '')",
  ],
  ["recall", "report_at_the_end", "(state = 'closed') = (report is not null)"],
  ["recall_lot", "range_is_a_range", "(first_item is null) = (last_item is null) and first_item >= 1 and last_item >= first_item"],
  ["recall_lot", "comes_from_another", "from_lot_id <> lot_id"],
  ["recall_parcel", "holds_something", "quantity > 0"],
  ["recall_parcel", "returned_is_what_it_held", "returned between 0 and quantity"],
  ["recall_parcel", "to_refund_when_returned", "(remedy = 'to_refund') = (returned > 0 and how is not null and recorded_at is not null)"],
  ["recall_buyer", "has_a_phone", "phone ~ '^0[0-9]{9,10}$'"],
]

const KEYS: [table: string, column: string, of: string][] = [
  ["recall_lot", "recall_id", "recall"],
  ["recall_file", "recall_id", "recall"],
  ["recall_buyer", "recall_id", "recall"],
  ["recall_parcel", "recall_id", "recall"],
  ["recall_parcel", "buyer_id", "recall_buyer"],
  ["recall_call", "buyer_id", "recall_buyer"],
]

const APPEND_ONLY = ["recall_lot", "recall_call"]
/** What two people decided stays as they decided it. */
const KEPT =
  "code request_key is_drill hazard_class reason advice contact_phone producer_id province_code seller_id drafted_by drafted_at".split(
    " ",
  )
const kept = (of: string): string => `(${KEPT.map((column) => `${of}.${column}`).join(", ")})`

/** What must be true of every recall, whoever writes it. */
export class Migration20261126161107 extends Migration {
  override async up(): Promise<void> {
    for (const [table, name, rule] of CHECKS) {
      this.addSql(`alter table "${table}" add constraint "${table}_${name}" check (${rule});`)
    }
    for (const [table, column, of] of KEYS) {
      this.addSql(`alter table "${table}" add constraint "${table}_${column}_fk" foreign key ("${column}")
        references "${of}" ("id");`)
    }
    this.addSql(`create index "IDX_recall_buyer_untold" on "recall_buyer" ("recall_id", "id")
      where told_at is null and deleted_at is null;`)
    this.addSql(`create or replace function "recall_guard"() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' then
          raise exception 'a recall is ended, not deleted: %', old.id using errcode = 'restrict_violation';
        end if;
        if ${kept("old")} is distinct from ${kept("new")} or new.deleted_at is not null
          or (old.state <> 'draft' and new.state = 'draft')
          or (old.approved_at is not null and (old.approved_at, old.approved_by) is distinct from (new.approved_at, new.approved_by))
          or (old.report is not null and old.report is distinct from new.report) then
          raise exception 'what was decided about a recall stays: %', old.id using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;`)
    this.addSql(`create trigger "recall_guard" before update or delete on "recall" for each row
      execute function "recall_guard"();`)
    this.addSql(`create or replace function "recall_refuse_change"() returns trigger language plpgsql as $$
      begin raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation'; end $$;`)
    for (const table of APPEND_ONLY) {
      this.addSql(`create trigger "${table}_append_only" before update or delete on "${table}" for each row
        execute function "recall_refuse_change"();`)
    }
  }

  override async down(): Promise<void> {
    for (const table of APPEND_ONLY) this.addSql(`drop trigger if exists "${table}_append_only" on "${table}";`)
    this.addSql(`drop function if exists "recall_refuse_change"();`)
    this.addSql(`drop trigger if exists "recall_guard" on "recall";`)
    this.addSql(`drop function if exists "recall_guard"();`)
    this.addSql(`drop index if exists "IDX_recall_buyer_untold";`)
    for (const [table, column] of KEYS) {
      this.addSql(`alter table "${table}" drop constraint if exists "${table}_${column}_fk";`)
    }
    for (const [table, name] of CHECKS) {
      this.addSql(`alter table "${table}" drop constraint if exists "${table}_${name}";`)
    }
  }
}
