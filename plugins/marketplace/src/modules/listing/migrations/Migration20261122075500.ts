import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const CONTENT = [
  "listing_id",
  "number",
  "name",
  "description",
  "ingredients",
  "storage_note",
  "shelf_life",
  "group_code",
  "unit",
  "weight_grams",
  "pictures",
  "producer_id",
  "written_by",
  "written_at",
]
const DECISION = ["decision", "decided_by", "decided_at", "reason_code", "reason"]
const row = (of: string, columns: string[]) => `(${columns.map((column) => `${of}.${column}`).join(", ")})`

/** What the database itself promises of listings: whole dong, real weights, and revisions that never change. */
export class Migration20261122075500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "listing" add column if not exists "taken_down_reason" text null;`)
    this.addSql(`alter table "listing"
      add constraint "listing_price_whole_dong" check (price >= 0 and price = trunc(price)),
      add constraint "listing_stock_not_negative" check (stock >= 0),
      add constraint "listing_approved_has_revision" check (
        state not in ('approved', 'changed', 'taken_down') or approved_revision_id is not null
      ),
      add constraint "listing_taken_down_has_reason" check (state <> 'taken_down' or taken_down_reason is not null);`)
    this.addSql(`alter table "listing_revision"
      add constraint "listing_revision_number_positive" check (number > 0),
      add constraint "listing_revision_weight_positive" check (weight_grams > 0),
      add constraint "listing_revision_decision_complete" check (
        (decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)
      );`)
    // san_ocop.undo is set for one transaction by a workflow that took the decision and could not finish.
    this.addSql(`create or replace function listing_revision_guard() returns trigger language plpgsql as $$
      begin
        if ${row("old", CONTENT)} is distinct from ${row("new", CONTENT)} then
          raise exception 'a listing revision never changes: %', old.id;
        end if;
        if old.decision is not null and ${row("old", DECISION)} is distinct from ${row("new", DECISION)}
          and coalesce(current_setting('san_ocop.undo', true), '') <> 'on' then
          raise exception 'a listing revision is decided once: %', old.id;
        end if;
        return new;
      end $$;`)
    this.addSql(`create or replace trigger listing_revision_guard before update on "listing_revision"
      for each row execute function listing_revision_guard();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists listing_revision_guard on "listing_revision";`)
    this.addSql(`drop function if exists listing_revision_guard();`)
    this.addSql(`alter table "listing_revision" drop constraint if exists "listing_revision_number_positive",
      drop constraint if exists "listing_revision_weight_positive",
      drop constraint if exists "listing_revision_decision_complete";`)
    this.addSql(`alter table "listing" drop constraint if exists "listing_price_whole_dong",
      drop constraint if exists "listing_stock_not_negative",
      drop constraint if exists "listing_approved_has_revision",
      drop constraint if exists "listing_taken_down_has_reason",
      drop column if exists "taken_down_reason";`)
  }
}
