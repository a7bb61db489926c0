import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TABLE = "bank_account_change"
const COLUMNS = [
  `"id" text not null`,
  `"producer_id" text not null`,
  `"state" text check ("state" in ('waiting', 'confirmed', 'refused', 'withdrawn')) not null default 'waiting'`,
  `"bank_name" text not null`,
  `"bank_account_cipher" text not null`,
  `"bank_account_last4" text not null`,
  `"bank_account_name" text not null`,
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
const CHECKS: [string, string][] = [
  ["number_is_encrypted", "bank_account_cipher ~ '^v1\\.[a-z0-9_-]+\\.'"],
  [
    "decided_by_somebody",
    "(state in ('confirmed', 'refused')) = (decided_by is not null) and (decided_by is null) = (decided_at is null)",
  ],
  ["refusal_says_why", "state <> 'refused' or coalesce(reason, '') <> ''"],
]

/** Another bank account: its number is closed, somebody decides on it, and one change of a producer waits at a time. */
export class Migration20261126160000 extends Migration {
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
