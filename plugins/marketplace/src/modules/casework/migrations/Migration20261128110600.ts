import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Whether the receiver of a gift complains, and not its giver: he is told of it, and his number opens it. */
export class Migration20261128110600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "complaint" add column if not exists "by_receiver" boolean not null default false;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "complaint" drop column if exists "by_receiver";`)
  }
}
