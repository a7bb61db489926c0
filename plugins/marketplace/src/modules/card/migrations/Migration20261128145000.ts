import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Stripe's intent behind each payment, by which news of it are found. On an empty database Medusa's payments may come later than this. */
export class Migration20261128145000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "card_payment" add column if not exists "intent_id" text null;`)
    this.addSql(`do $$ begin if to_regclass('payment') is not null then
      update card_payment c set intent_id = p.data ->> 'id' from payment p where p.id = c.payment_id;
    end if; end $$;`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_card_payment_intent_id_unique" ON "card_payment" ("intent_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_card_payment_intent_id_unique";`)
    this.addSql(`alter table if exists "card_payment" drop column if exists "intent_id";`)
  }
}
