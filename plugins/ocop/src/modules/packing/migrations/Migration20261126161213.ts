import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const CHECKS: Readonly<Record<string, string>> = {
  packing_choice_takes_something: "quantity > 0",
  packing_choice_reason_is_said: "reason is null or btrim(reason) <> ''",
}

export class Migration20261126161213 extends Migration {
  override async up(): Promise<void> {
    for (const [name, rule] of Object.entries(CHECKS)) {
      this.addSql(`alter table "packing_choice" add constraint "${name}" check (${rule});`)
    }
  }

  override async down(): Promise<void> {
    for (const name of Object.keys(CHECKS)) {
      this.addSql(`alter table "packing_choice" drop constraint if exists "${name}";`)
    }
  }
}
