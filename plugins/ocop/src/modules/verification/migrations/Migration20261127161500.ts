import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TABLE = "producer_correction"
const RULE = `${TABLE}_corrects_something`
const WORDS = "coalesce(name, commune_code, street, tax_code_cipher, representative_name, personal_id_cipher) is not null"

const ruled = (rule: string): string =>
  `alter table "${TABLE}" drop constraint if exists "${RULE}", add constraint "${RULE}" check (${rule});`

/** What a producer makes may be corrected, too: his product groups, and that he makes spirits. */
export class Migration20261127161500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "${TABLE}" add column if not exists "product_groups" text[] null,
      add column if not exists "makes_spirits" boolean null;`)
    this.addSql(ruled(`${WORDS} or product_groups is not null or makes_spirits is not null`))
    this.addSql(
      `alter table "${TABLE}" add constraint "${TABLE}_makes_something" check (product_groups is null or cardinality(product_groups) > 0);`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "${TABLE}" drop constraint if exists "${TABLE}_makes_something";`)
    // What was about goods alone says nothing without these columns.
    this.addSql(`delete from "${TABLE}" where not (${WORDS});`)
    this.addSql(ruled(WORDS))
    this.addSql(
      `alter table "${TABLE}" drop column if exists "product_groups", drop column if exists "makes_spirits";`,
    )
  }
}
