import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const NAME = "IDX_goods_return_group_order_id_unique"
const DROP = `drop index if exists "${NAME}";`
const make = (where: string): string =>
  `create unique index if not exists "${NAME}" on "goods_return" ("group_order_id") where ${where};`

/** One return of an order is open at a time, until its money is owed: what waits only to be paid keeps nobody from asking again. */
export class Migration20261127210000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(DROP)
    this.addSql(make("closed_at is null and owed_at is null and deleted_at is null"))
  }

  override async down(): Promise<void> {
    this.addSql(DROP)
    this.addSql(make("closed_at is null and deleted_at is null"))
  }
}
