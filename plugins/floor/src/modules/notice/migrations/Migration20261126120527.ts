import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126120527 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "notice_delivery" add column if not exists "name" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "notice_delivery" drop column if exists "name";`);
  }

}
