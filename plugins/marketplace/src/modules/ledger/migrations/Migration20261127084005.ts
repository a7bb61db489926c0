import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127084005 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "ledger_proof" ("id" text not null, "at" timestamptz not null, "took" integer not null, "faults" integer null, "shown" jsonb not null, "failure" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_proof_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_proof_deleted_at" ON "ledger_proof" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_proof_at" ON "ledger_proof" ("at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ledger_proof" cascade;`);
  }

}
