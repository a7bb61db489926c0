import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
const CHECKS: [table: string, name: string, rule: string][] = [
  ["certificate", "replaced_from_is_a_day", `replaced_from ~ '${DAY}'`],
  ["certificate", "follows_another", "renewed_from_id <> id"],
  ["certificate", "scores_are_points", "score_a BETWEEN 0 AND 100 AND score_b BETWEEN 0 AND 100 AND score_c BETWEEN 0 AND 100"],
  ["recognition_decision", "decided_on_is_a_day", `decided_on ~ '${DAY}'`],
  ["recognition_decision", "year_only_is_january", "decided_precision <> 'year' OR decided_on LIKE '%-01-01'"],
  ["certificate_notice", "decided_on_is_a_day", `decided_on ~ '${DAY}'`],
  ["certificate_notice", "sanctions_have_a_ground", "kind = 'restored' OR ground IS NOT NULL"],
]
const KEYS: [table: string, column: string, target: string][] = [
  ["certificate", "decision_id", "recognition_decision"],
  ["certificate", "renewed_from_id", "certificate"],
  ["certificate", "import_id", "recognition_import"],
  ["certificate_notice", "certificate_id", "certificate"],
  ["recognition_decision", "import_id", "recognition_import"],
  ["recognition_import_line", "import_id", "recognition_import"],
]
const keyOf = (number: string) => `province_code, lower(issuer_name), ${number}, left(decided_on, 4)`
const KEY = keyOf("number")
/** The same of a certificate, whose own number is another one. */
const KEY_OF_CERTIFICATE = keyOf("decision_number")

/** What the models cannot say, and the decisions of the certificates that are there already. */
export class Migration20261126120000 extends Migration {
  override async up(): Promise<void> {
    // Numbers of papers begin again each year (Decree 30/2020/ND-CP), so the year belongs to the key.
    this.addSql(
      `create unique index "IDX_recognition_decision_key" on "recognition_decision" (${KEY}) where deleted_at is null;`,
    )
    this.addSql(`insert into recognition_decision (id, number, issuer_level, issuer_name, decided_on, decided_precision, province_code, is_sample)
      select distinct on (${KEY_OF_CERTIFICATE}) 'recd_' || md5(id), decision_number, issuer_level, issuer_name, decided_on, decided_precision,
        province_code, is_sample from certificate where deleted_at is null and decided_on is not null order by ${KEY_OF_CERTIFICATE}, decided_on;`)
    this.addSql(`update certificate c set decision_id = d.id from recognition_decision d where c.deleted_at is null
      and d.province_code = c.province_code and lower(d.issuer_name) = lower(c.issuer_name) and d.number = c.decision_number
      and left(d.decided_on, 4) = left(c.decided_on, 4);`)
    for (const [table, name, rule] of CHECKS)
      this.addSql(`alter table "${table}" add constraint "${table}_${name}" check (${rule});`)
    for (const [table, column, target] of KEYS)
      this.addSql(
        `alter table "${table}" add constraint "${table}_${column}_fk" foreign key ("${column}") references "${target}" ("id");`,
      )
    // One certificate follows another, never two.
    this.addSql(
      `create unique index "IDX_certificate_follows" on "certificate" ("renewed_from_id") where deleted_at is null and renewed_from_id is not null;`,
    )
    // The same file does nothing twice.
    this.addSql(
      `create unique index "IDX_recognition_import_file" on "recognition_import" ("province_code", "sha256") where deleted_at is null and state <> 'undone';`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_recognition_import_file";`)
    this.addSql(`drop index if exists "IDX_certificate_follows";`)
    for (const [table, column] of KEYS) this.addSql(`alter table "${table}" drop constraint if exists "${table}_${column}_fk";`)
    for (const [table, name] of CHECKS) this.addSql(`alter table "${table}" drop constraint if exists "${table}_${name}";`)
    this.addSql(`drop index if exists "IDX_recognition_decision_key";`)
  }
}
