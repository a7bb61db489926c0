import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126122530 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_province_code_action_at" ON "audit_entry" ("province_code", "action", "at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_audit_entry_province_code_actor_name_at" ON "audit_entry" ("province_code", "actor_name", "at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_audit_entry_province_code_action_at";`);
    this.addSql(`drop index if exists "IDX_audit_entry_province_code_actor_name_at";`);
  }

}
