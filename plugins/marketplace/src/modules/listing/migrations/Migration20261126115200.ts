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

const guard = (content: string[]) => `create or replace function listing_revision_guard() returns trigger language plpgsql as $$
  begin
    if ${row("old", content)} is distinct from ${row("new", content)} then
      raise exception 'a listing revision never changes: %', old.id;
    end if;
    if old.decision is not null and ${row("old", DECISION)} is distinct from ${row("new", DECISION)}
      and coalesce(current_setting('san_ocop.undo', true), '') <> 'on' then
      raise exception 'a listing revision is decided once: %', old.id;
    end if;
    return new;
  end $$;`

/** What the database itself promises of screenings and appeals, and the order in which a queue is read. */
export class Migration20261126115200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(guard([...CONTENT, "alcohol_percent"]))
    this.addSql(`alter table "listing_revision"
      add constraint "listing_revision_alcohol_percent" check (alcohol_percent between 0 and 100);`)
    this.addSql(`alter table "listing"
      add constraint "listing_risk" check (risk between 0 and 3),
      add constraint "listing_minimum_age" check (minimum_age between 1 and 120),
      add constraint "listing_take_down_complete" check ((taken_down_by is null) = (taken_down_at is null));`)
    this.addSql(`create index if not exists "listing_queue" on "listing" (province_code, risk desc, submitted_at, id)
      where deleted_at is null and state in ('submitted', 'changed');`)
    this.addSql(`create index if not exists "listing_queue_national" on "listing" (risk desc, submitted_at, id)
      where deleted_at is null and state in ('submitted', 'changed');`)
    this.addSql(`create index if not exists "listing_picture_bands" on "listing_picture" using gin (dhash_bands);`)
    this.addSql(`alter table "listing_screening"
      add constraint "listing_screening_listing" foreign key (listing_id) references listing (id) on delete cascade,
      add constraint "listing_screening_revision" foreign key (revision_id) references listing_revision (id)
        on delete cascade,
      add constraint "listing_screening_risk" check (risk between 0 and 3);`)
    this.addSql(`alter table "listing_appeal"
      add constraint "listing_appeal_listing" foreign key (listing_id) references listing (id) on delete cascade,
      add constraint "listing_appeal_has_words" check (btrim(words) <> ''),
      add constraint "listing_appeal_other_officer" check (decided_by is null or decided_by <> against_by),
      add constraint "listing_appeal_decision_complete" check (
        (state in ('granted', 'dismissed')) = (decided_by is not null)
        and (decided_by is null) = (decided_at is null) and (decided_by is null) = (answer is null)
      );`)
    this.addSql(`create unique index if not exists "listing_appeal_one_open" on "listing_appeal" (listing_id)
      where state = 'opened' and deleted_at is null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "listing_queue", "listing_queue_national", "listing_picture_bands",
      "listing_appeal_one_open";`)
    this.addSql(`alter table "listing" drop constraint if exists "listing_risk",
      drop constraint if exists "listing_minimum_age", drop constraint if exists "listing_take_down_complete";`)
    this.addSql(`alter table "listing_revision" drop constraint if exists "listing_revision_alcohol_percent";`)
    this.addSql(`alter table "listing_screening" drop constraint if exists "listing_screening_listing",
      drop constraint if exists "listing_screening_revision", drop constraint if exists "listing_screening_risk";`)
    this.addSql(`alter table "listing_appeal" drop constraint if exists "listing_appeal_listing",
      drop constraint if exists "listing_appeal_has_words", drop constraint if exists "listing_appeal_other_officer",
      drop constraint if exists "listing_appeal_decision_complete";`)
    this.addSql(guard(CONTENT))
  }
}
