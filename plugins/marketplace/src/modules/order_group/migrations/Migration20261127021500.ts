import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const BEFORE = "('awaiting_payment', 'placed', 'confirmed', 'shipped', 'delivered', 'cancelled')"
const AFTER =
  "('awaiting_payment', 'placed', 'confirmed', 'shipped', 'delivery_failed', 'delivered', 'returning', 'returned', 'cancelled')"
const CHECKS: readonly (readonly [column: string, check: string])[] = [
  ["failure", "failure in ('refused', 'unreachable', 'wrong_address', 'carrier')"],
  ["returned_goods", "returned_goods in ('good', 'damaged')"],
]
const INDEXES: readonly string[] = [
  `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cod_refusal_group_order_id_unique" ON "cod_refusal" ("group_order_id") WHERE deleted_at IS NULL;`,
  `CREATE INDEX IF NOT EXISTS "IDX_cod_refusal_deleted_at" ON "cod_refusal" ("deleted_at") WHERE deleted_at IS NULL;`,
  `CREATE INDEX IF NOT EXISTS "IDX_cod_refusal_phone_key_at" ON "cod_refusal" ("phone_key", "at") WHERE deleted_at IS NULL;`,
]

/** Parcels that did not reach their receiver and come back. */
export class Migration20261127021500 extends Migration {
  override async up(): Promise<void> {
    this.states(AFTER)
    for (const [column, check] of CHECKS)
      this.addSql(`alter table "group_order" add column if not exists "${column}" text null check (${check});`)
    this.addSql(`alter table "group_order" add column if not exists "restocked_at" timestamptz null;`)
    this.addSql(`create table if not exists "cod_refusal" ("id" text not null, "phone_key" text not null, "group_order_id" text not null,
      "at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(),
      "deleted_at" timestamptz null, constraint "cod_refusal_pkey" primary key ("id"));`)
    for (const index of INDEXES) this.addSql(index)
    this.addSql(`alter table "group_order" add constraint "CK_group_order_returned" check
      ((returned_goods is not null) = (state = 'returned') and (restocked_at is null or returned_goods = 'good'));`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cod_refusal" cascade;`)
    this.addSql(`alter table "group_order" drop constraint if exists "CK_group_order_returned";`)
    for (const column of ["failure", "returned_goods", "restocked_at"])
      this.addSql(`alter table "group_order" drop column if exists "${column}";`)
    this.states(BEFORE)
  }

  private states(values: string): void {
    for (const table of ["group_order", "group_order_event"]) {
      const name = `${table}_state_check`
      this.addSql(`alter table "${table}" drop constraint if exists "${name}";`)
      this.addSql(`alter table "${table}" add constraint "${name}" check ("state" in ${values});`)
    }
  }
}
