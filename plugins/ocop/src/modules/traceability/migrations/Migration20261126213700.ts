import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Lots are found by parts of what they are called, with or without marks, however many there are. `fold_text` says of a text what
 * `@san-ocop/kit/fold` says of it; lib/traceability/lot-words-sql asks for exactly this expression.
 */
export class Migration20261126213700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create extension if not exists pg_trgm;`)
    this.addSql(`create or replace function "fold_text"(words text) returns text language sql immutable strict parallel safe as $$
      select replace(regexp_replace(lower(normalize(words, NFD)), '[\\u0300-\\u036f]', '', 'g'), 'đ', 'd') $$;`)
    this.addSql(`create index "IDX_lot_words" on "lot" using gin
      (fold_text(code || ' ' || coalesce(lot_number, '') || ' ' || coalesce(name, '')) gin_trgm_ops) where deleted_at is null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_lot_words";`)
    this.addSql(`drop function if exists "fold_text";`)
  }
}
