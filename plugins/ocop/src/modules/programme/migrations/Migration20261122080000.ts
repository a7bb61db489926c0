import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
const HOLDS = "('recognised', 'renewed', 'upgraded', 'suspended', 'revoked')"

const CERTIFICATE_CHECKS: [string, string][] = [
  ["number_is_ascii", "number ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'"],
  ["stars_are_0_to_5", "stars BETWEEN 0 AND 5"],
  ["days_are_days", `decided_on ~ '${DAY}' AND valid_from ~ '${DAY}' AND valid_until ~ '${DAY}'`],
  ["ends_after_it_begins", "valid_from <= valid_until"],
  ["year_only_is_january", "decided_precision <> 'year' OR decided_on LIKE '%-01-01'"],
  ["decided_is_dated", `state NOT IN ${HOLDS} OR (decided_on IS NOT NULL AND valid_until IS NOT NULL)`],
]
const PRODUCER_CHECKS: [string, string][] = [
  ["slug_is_a_slug", "slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'"],
  ["verified_on_is_a_day", `verified_on ~ '${DAY}'`],
  ["verified_is_dated", "verification_state <> 'verified' OR verified_on IS NOT NULL"],
]

/** What the models cannot say: rules between columns, and that links lead to a producer that exists. */
export class Migration20261122080000 extends Migration {
  override async up(): Promise<void> {
    for (const [name, rule] of CERTIFICATE_CHECKS) this.check("certificate", name, rule)
    for (const [name, rule] of PRODUCER_CHECKS) this.check("producer", name, rule)
    for (const table of ["certificate", "product_producer", "seller_producer"]) {
      this.addSql(
        `alter table "${table}" add constraint "${table}_producer_fk" foreign key ("producer_id") references "producer" ("id");`,
      )
    }
    // The badge of a product is its best certificate in force: one probe of this index.
    this.addSql(
      `create index "IDX_certificate_product_badge" on "certificate" ("product_id", "stars" desc, "valid_until" desc) where deleted_at is null;`,
    )
    // The newest recognitions, for the home page.
    this.addSql(
      `create index if not exists "IDX_certificate_decided_on" on "certificate" ("decided_on" desc, "id" desc) where deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_certificate_decided_on";`)
    this.addSql(`drop index if exists "IDX_certificate_product_badge";`)
    for (const table of ["certificate", "product_producer", "seller_producer"]) this.drop(table, "producer_fk")
    for (const [name] of CERTIFICATE_CHECKS) this.drop("certificate", name)
    for (const [name] of PRODUCER_CHECKS) this.drop("producer", name)
  }

  private check(table: string, name: string, rule: string) {
    this.addSql(`alter table "${table}" add constraint "${table}_${name}" check (${rule});`)
  }

  private drop(table: string, name: string) {
    this.addSql(`alter table "${table}" drop constraint if exists "${table}_${name}";`)
  }
}
