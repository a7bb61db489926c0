import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const OPEN = `WHERE closed_at is null and deleted_at is null`

/**
 * Whether the receiver of a gift complains, and not its giver: he is told of it, and his number opens it. Of complaints that are there nobody
 * knows. Giver and receiver do not hear of each other's: each may have one open. One of which nobody knows stands for the buyer's.
 */
export class Migration20261128110600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "complaint" add column if not exists "by_receiver" boolean null;`)
    this.addSql(`drop index if exists "IDX_complaint_group_order_id_unique";`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_complaint_open" ON "complaint" ("group_order_id", coalesce("by_receiver", false)) ${OPEN};`,
    )
  }

  // Fails while giver and receiver of one gift both complain: which of the two is to be closed is for people to say.
  override async down(): Promise<void> {
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_complaint_group_order_id_unique" ON "complaint" ("group_order_id") ${OPEN};`,
    )
    this.addSql(`drop index if exists "IDX_complaint_open";`)
    this.addSql(`alter table if exists "complaint" drop column if exists "by_receiver";`)
  }
}
