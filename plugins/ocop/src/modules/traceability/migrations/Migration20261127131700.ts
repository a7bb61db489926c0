import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127131700 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "lot" add column if not exists "request_key" text null, add column if not exists "request_digest" text null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_seller_id_request_key_unique" ON "lot" ("seller_id", "request_key") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_lot_seller_id_request_key_unique";`);
    this.addSql(`alter table if exists "lot" drop column if exists "request_key", drop column if exists "request_digest";`);
  }

}
