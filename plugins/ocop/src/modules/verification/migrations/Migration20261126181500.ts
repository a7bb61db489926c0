import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const rename = (from: string, to: string) => `alter table "producer_registration" rename column "${from}" to "${to}";`

/** What is kept is when step "identity" changed: another step is no answer to what was asked of it. */
export class Migration20261126181500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(rename("saved_at", "identity_saved_at"))
  }

  override async down(): Promise<void> {
    this.addSql(rename("identity_saved_at", "saved_at"))
  }
}
