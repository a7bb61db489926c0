import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TABLE = "producer_suspension"
const COLUMNS = [
  `"id" text not null`,
  `"producer_id" text not null`,
  `"state" text check ("state" in ('announced', 'begun', 'withdrawn')) not null default 'announced'`,
  ...["reason_code", "reason", "announced_by", "announced_by_name"].map((name) => `"${name}" text not null`),
  `"announced_at" timestamptz not null`,
  `"effective_on" text not null check ("effective_on" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')`,
  `"created_at" timestamptz not null default now()`,
  `"updated_at" timestamptz not null default now()`,
  `"deleted_at" timestamptz null`,
  `constraint "${TABLE}_pkey" primary key ("id")`,
]

/** Suspensions that officers announce: one waits at a time, and the job finds those whose day has come. */
export class Migration20261127201500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists "${TABLE}" (${COLUMNS.join(", ")});`)
    for (const column of ["producer_id", "deleted_at"]) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_${TABLE}_${column}" ON "${TABLE}" ("${column}") WHERE deleted_at IS NULL;`,
      )
    }
    const open = `where state = 'announced' and deleted_at is null`
    this.addSql(`create unique index "IDX_${TABLE}_one_announced" on "${TABLE}" ("producer_id") ${open};`)
    this.addSql(`create index "IDX_${TABLE}_due" on "${TABLE}" ("effective_on") ${open};`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "${TABLE}" cascade;`)
  }
}
