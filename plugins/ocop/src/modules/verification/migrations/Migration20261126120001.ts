import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
const CIPHER = "^v1\\.[a-z0-9_-]+\\."

const CHECKS: [string, string, string][] = [
  ["requirement_proof", "days_are_days", `issued_on ~ '${DAY}' and expires_on ~ '${DAY}'`],
  ["requirement_proof", "ends_after_it_begins", "issued_on <= expires_on"],
  [
    "requirement_proof",
    "document_says_what_it_is",
    "kind <> 'document' or (number is not null and issuer is not null and issued_on is not null)",
  ],
  [
    "requirement_proof",
    "decided_by_somebody",
    "(state in ('accepted', 'refused')) = (decided_by is not null) and (decided_by is null) = (decided_at is null)",
  ],
  [
    "requirement_proof",
    "refusal_and_waiver_say_why",
    "(state <> 'refused' and kind <> 'waiver') or coalesce(reason, '') <> ''",
  ],
  ["requirement", "days_are_days", `in_force_from ~ '${DAY}' and in_force_until ~ '${DAY}'`],
  ["requirement", "ends_after_it_begins", "in_force_from <= in_force_until"],
  ["requirement", "grace_is_not_negative", "grace_days >= 0"],
  [
    "producer_identity",
    "numbers_are_encrypted",
    `tax_code_cipher ~ '${CIPHER}' and personal_id_cipher ~ '${CIPHER}' and bank_account_cipher ~ '${CIPHER}'`,
  ],
  ["verification_appeal", "decided_whole", "(outcome is null) = (decided_at is null) and (outcome is null) = (decided_by is null)"],
  ["onboarding_link", "used_or_revoked", "used_at is null or revoked_at is null"],
]

/** What the models cannot say: rules between columns, one open appeal and one open link a producer, and the desk's order. */
export class Migration20261126120001 extends Migration {
  override async up(): Promise<void> {
    for (const [table, name, rule] of CHECKS) {
      this.addSql(`alter table "${table}" add constraint "${table}_${name}" check (${rule});`)
    }
    this.addSql(
      `create unique index "IDX_verification_appeal_open" on "verification_appeal" ("producer_id") where outcome is null and deleted_at is null;`,
    )
    this.addSql(
      `create unique index "IDX_onboarding_link_open" on "onboarding_link" ("producer_id") where used_at is null and revoked_at is null and deleted_at is null;`,
    )
    this.addSql(
      `create index "IDX_requirement_proof_waiting" on "requirement_proof" ("producer_id", "created_at") where state = 'waiting' and deleted_at is null;`,
    )
    this.addSql(
      `create unique index "IDX_requirement_proof_one_waiting" on "requirement_proof" ("producer_id", "requirement") where state = 'waiting' and deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    for (const index of ["requirement_proof_one_waiting", "requirement_proof_waiting", "onboarding_link_open", "verification_appeal_open"]) {
      this.addSql(`drop index if exists "IDX_${index}";`)
    }
    for (const [table, name] of CHECKS) {
      this.addSql(`alter table "${table}" drop constraint if exists "${table}_${name}";`)
    }
  }
}
