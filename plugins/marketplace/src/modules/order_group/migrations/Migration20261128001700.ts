import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const NAME = "CK_order_group_invoice"

/** A shopper may ask for an invoice with his order. */
export class Migration20261128001700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "order_group" add column if not exists "invoice" jsonb null;`)
    this.addSql(`alter table "order_group" drop constraint if exists "${NAME}";`)
    this.addSql(`alter table "order_group" add constraint "${NAME}" check (invoice is null or jsonb_typeof(invoice) = 'object'
      and invoice ->> 'kind' in ('person', 'organisation') and invoice ->> 'name' <> '' and invoice ->> 'address' <> '' and invoice ->> 'email' <> ''
      and (invoice ->> 'kind' = 'person' or invoice ->> 'tax_code' is not null));`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "order_group" drop constraint if exists "${NAME}";`)
    this.addSql(`alter table "order_group" drop column if exists "invoice";`)
  }
}
