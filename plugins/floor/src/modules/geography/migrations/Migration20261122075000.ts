import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122075000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "administrative_unit" alter column "valid_from" drop not null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "administrative_unit" where "valid_from" is null;`)
    this.addSql(`alter table "administrative_unit" alter column "valid_from" set not null;`)
  }
}
