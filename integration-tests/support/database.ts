import { Client } from "pg"
import { databaseUrl } from "./server"

/** Runs `work` on one connection to the server's database. */
export async function withDatabase<T>(work: (database: Client) => Promise<T>): Promise<T> {
  const database = new Client({ connectionString: databaseUrl() })
  await database.connect()
  try {
    return await work(database)
  } finally {
    await database.end()
  }
}
