import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TABLE = "producer_correction"
const TEXTS = [
  ...["name", "commune_code", "street", "tax_code_cipher", "tax_code_last4", "tax_code_hash"],
  ...["representative_name", "personal_id_cipher", "personal_id_last4", "personal_id_hash"],
]
const COLUMNS = [
  `"id" text not null`,
  `"producer_id" text not null`,
  `"state" text check ("state" in ('waiting', 'confirmed', 'refused', 'withdrawn')) not null default 'waiting'`,
  ...TEXTS.map((name) => `"${name}" text null`),
  `"tax_code_kind" text check ("tax_code_kind" in ('organisation', 'branch', 'personal')) null`,
  `"note" text not null`,
  `"asked_by" text not null`,
  `"asked_by_name" text not null`,
  `"asked_at" timestamptz not null`,
  `"decided_by" text null`,
  `"decided_by_name" text null`,
  `"decided_at" timestamptz null`,
  `"reason" text null`,
  `"created_at" timestamptz not null default now()`,
  `"updated_at" timestamptz not null default now()`,
  `"deleted_at" timestamptz null`,
  `constraint "${TABLE}_pkey" primary key ("id")`,
]
const CIPHER = "^v1\\.[a-z0-9_-]+\\."
const CHECKS: [string, string][] = [
  ["numbers_are_encrypted", `tax_code_cipher ~ '${CIPHER}' and personal_id_cipher ~ '${CIPHER}'`],
  [
    "corrects_something",
    "coalesce(name, commune_code, street, tax_code_cipher, representative_name, personal_id_cipher) is not null",
  ],
  [
    "decided_by_somebody",
    "(state in ('confirmed', 'refused')) = (decided_by is not null) and (decided_by is null) = (decided_at is null)",
  ],
  ["refusal_says_why", "state <> 'refused' or coalesce(reason, '') <> ''"],
  ["another_one_confirms", "state <> 'confirmed' or decided_by <> asked_by"],
]

/** Corrections of what was verified: something changes, its numbers are closed, another one confirms, and one waits at a time. */
export class Migration20261126184500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "${TABLE}" (${COLUMNS.join(", ")});`)
    for (const column of ["producer_id", "deleted_at"]) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${TABLE}_${column}" ON "${TABLE}" ("${column}") WHERE deleted_at IS NULL;`,
      )
    }
    for (const [name, rule] of CHECKS) {
      this.addSql(`alter table "${TABLE}" add constraint "${TABLE}_${name}" check (${rule});`)
    }
    this.addSql(
      `create unique index "IDX_${TABLE}_one_waiting" on "${TABLE}" ("producer_id") where state = 'waiting' and deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "${TABLE}" cascade;`)
  }
}
