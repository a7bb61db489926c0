import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const GEO = "^geo:-?[0-9]{1,2}([.][0-9]{1,6})?,-?[0-9]{1,3}([.][0-9]{1,6})?$"

const CHECKS: [table: string, name: string, rule: string][] = [
  ["lot", "number_is_printable", "lot_number ~ '^[A-Z0-9]{1,8}$'"],
  ["lot", "goods_have_product_and_number", "(kind = 'goods') = (product_id is not null) and (kind = 'goods') = (lot_number is not null)"],
  ["lot", "has_a_name", "kind = 'goods' or coalesce(name, '') <> ''"],
  ["lot", "geo_is_geo", `origin_geo ~ '${GEO}'`],
  ["trace_event", "geo_is_geo", `geo ~ '${GEO}'`],
  ["trace_event", "correction_says_why", "is_correction = (coalesce(correction_reason, '') <> '')"],
  ["trace_link", "goes_somewhere", "from_lot_id <> to_lot_id"],
  ["trace_link", "quantity_is_positive", "quantity > 0"],
  ["lot_correction", "says_why", "reason <> ''"],
  ["lot_correction", "changes_something", "before is distinct from after"],
  [
    "product_identifier",
    "value_fits_scheme",
    `case scheme when 'gs1' then value ~ '^[0-9]{14}$' when 'platform' then value ~ '^[0-9A-HJKMNP-TV-Z]{8}$' else value ~ '^[^[:space:]].{0,99}$' end`,
  ],
]

const KEYS: [table: string, column: string][] = [
  ["trace_link", "from_lot_id"],
  ["trace_link", "to_lot_id"],
  ["lot_correction", "lot_id"],
]

const APPEND_ONLY = ["trace_link", "trace_confirmation", "lot_correction"]
/** What names a lot or a product on a label stays what it is, and is never given to another. */
const PERMANENT: [table: string, columns: string[]][] = [
  ["lot", ["kind", "code", "lot_number", "product_id", "producer_id"]],
  ["product_identifier", ["product_id", "scheme", "value"]],
]

/** Numbers and keys for the lots that are there; then what the models cannot say. */
export class Migration20261126151500 extends Migration {
  override async up(): Promise<void> {
    // The day and two digits of base 36, as lib/traceability/lot-number counts the lots of a day.
    this.addSql(`update "lot" set lot_number = substr(replace(made_on, '-', ''), 3) ||
        substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', 1 + (n.nth / 36)::int, 1) ||
        substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ', 1 + (n.nth % 36)::int, 1)
      from (select id, row_number() over (partition by product_id, made_on order by code) as nth from "lot") n
      where n.id = "lot".id and "lot".lot_number is null and "lot".kind = 'goods';`)
    this.addSql(`update "lot" set declared_by = (select e.declared_by from "trace_event" e where e.lot_id = "lot".id
      order by e.event_time, e.id limit 1) where declared_by is null;`)
    // The length of the product's id makes the key anew for each row.
    this.addSql(`insert into "product_identifier" (id, product_id, producer_id, scheme, value)
      select 'pident_' || upper(md5(random()::text || p.product_id)), p.product_id, p.producer_id, 'platform',
        (select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + floor(random() * 32)::int, 1), '')
          from generate_series(1, 8 + 0 * length(p.product_id)))
      from (select distinct on (product_id) product_id, producer_id from "lot" where product_id is not null
        order by product_id, made_on desc) p;`)
    for (const [table, name, rule] of CHECKS) {
      this.addSql(`alter table "${table}" add constraint "${table}_${name}" check (${rule});`)
    }
    // Deferred: a lot and what became of it are written in one transaction, in whatever order.
    for (const [table, column] of KEYS) {
      this.addSql(`alter table "${table}" add constraint "${table}_${column}_fk" foreign key ("${column}")
        references "lot" ("id") deferrable initially deferred;`)
    }
    this.addSql(`create unique index "IDX_product_identifier_one_key" on "product_identifier" ("product_id")
      where scheme = 'platform' and retired_at is null and deleted_at is null;`)
    this.addSql(`create or replace function "traceability_refuse_change"() returns trigger language plpgsql as $$
      begin raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation'; end $$;`)
    for (const table of APPEND_ONLY) {
      this.addSql(`create trigger "${table}_append_only" before update or delete on "${table}"
        for each row execute function "traceability_refuse_change"();`)
    }
    this.addSql(`create or replace function "traceability_refuse_rename"() returns trigger language plpgsql as $$
      begin raise exception 'what names a % is permanent', tg_table_name using errcode = 'restrict_violation'; end $$;`)
    for (const [table, columns] of PERMANENT) {
      const changed = [...columns, "deleted_at"].map((column) => `old.${column} is distinct from new.${column}`)
      this.addSql(`create trigger "${table}_keeps_its_name" before update on "${table}" for each row
        when (${changed.join(" or ")}) execute function "traceability_refuse_rename"();`)
      this.addSql(`create trigger "${table}_stays" before delete on "${table}" for each row
        execute function "traceability_refuse_rename"();`)
    }
  }

  override async down(): Promise<void> {
    for (const [table] of PERMANENT) {
      this.addSql(`drop trigger if exists "${table}_stays" on "${table}";`)
      this.addSql(`drop trigger if exists "${table}_keeps_its_name" on "${table}";`)
    }
    for (const table of APPEND_ONLY) this.addSql(`drop trigger if exists "${table}_append_only" on "${table}";`)
    this.addSql(`drop function if exists "traceability_refuse_rename"();`)
    this.addSql(`drop function if exists "traceability_refuse_change"();`)
    this.addSql(`drop index if exists "IDX_product_identifier_one_key";`)
    for (const [table, column] of KEYS) {
      this.addSql(`alter table "${table}" drop constraint if exists "${table}_${column}_fk";`)
    }
    for (const [table, name] of CHECKS) {
      this.addSql(`alter table "${table}" drop constraint if exists "${table}_${name}";`)
    }
  }
}
