import { withDatabase } from "./database"
import { runJob } from "./jobs"

/** What stands on accounts by now, in dong. `account` may be a pattern: "floor_goodwill:%". */
export const sumOf = (account: string): Promise<number> =>
  withDatabase(async (database) => {
    const { rows } = await database.query<{ sum: number }>(
      "select coalesce(sum(amount), 0)::float8 as sum from ledger_line where account like $1",
      [account],
    )
    return rows[0]?.sum ?? 0
  })

/** What the proof of the books finds wrong with these orders, disputes or payouts. */
export async function faultsOf(...ids: string[]) {
  await runJob("prove-ledger")
  return withDatabase(async (database) => {
    const { rows } = await database.query<{ shown: { fault: string; subject: string }[] }>(
      "select shown from ledger_proof order by created_at desc limit 1",
    )
    return rows[0]?.shown.filter(({ subject }) => ids.includes(subject))
  })
}
