import { freshId } from "./accounts"
import { withDatabase } from "./database"

/** Does something while a stall sells for the producer of a lot, too. */
export async function whileSellingFor(sellerId: string, lotId: string, work: () => Promise<void>): Promise<void> {
  const id = freshId("slpr_thu")
  await withDatabase((database) =>
    database.query(
      "insert into seller_producer (id, seller_id, producer_id) select $1, $2, producer_id from lot where id = $3",
      [id, sellerId, lotId],
    ),
  )
  try {
    await work()
  } finally {
    await withDatabase((database) => database.query("delete from seller_producer where id = $1", [id]))
  }
}
