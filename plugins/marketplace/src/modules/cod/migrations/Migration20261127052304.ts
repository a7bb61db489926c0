import { Migration } from "@medusajs/framework/mikro-orm/migrations"
import { COD_DOWN, COD_UP } from "../../../lib/remittances/cod-tables"

const TERM = "most_per_order between 1 and 50000000 and refusals between 1 and 100 and refusal_days between 1 and 365"

export class Migration20261127052304 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "cod_term" add constraint "CK_cod_term" check (${TERM} and valid_from ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$');`)
    for (const statement of COD_UP) this.addSql(statement)
  }

  override async down(): Promise<void> {
    for (const statement of COD_DOWN) this.addSql(statement)
    this.addSql(`alter table "cod_term" drop constraint if exists "CK_cod_term";`)
  }
}
