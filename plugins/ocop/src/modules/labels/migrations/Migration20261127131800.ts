import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127131800 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "label_batch" add column if not exists "request_key" text null;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_label_batch_seller_id_request_key_unique" ON "label_batch" ("seller_id", "request_key") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_label_batch_seller_id_request_key_unique";`);
    this.addSql(`alter table if exists "label_batch" drop column if exists "request_key";`);
  }

}
