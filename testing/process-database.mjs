import pg from "pg"

/**
 * The database of a process that a test kills: what changes of modules take for their context, and transactions like those of Medusa's services.
 * `database`: the name of one beside the settings of DB_HOST and others, or an address.
 */
export async function connect(database, application_name) {
  const { DB_HOST: host, DB_PORT: port, DB_USERNAME: user, DB_PASSWORD: password } = process.env
  const place = database.includes("://")
    ? { connectionString: database }
    : { host, port: Number(port), user, password, database }
  const client = new pg.Client({ ...place, application_name })
  await client.connect()
  const raw = (sql, values) => {
    let at = 0
    return client.query(
      sql.replaceAll("?", () => `$${++at}`),
      values,
    )
  }
  const context = { transactionManager: { getTransactionContext: () => ({ raw }) } }

  async function inTransaction(work) {
    await client.query("begin")
    try {
      const result = await work(context)
      await client.query("commit")
      return result
    } catch (error) {
      await client.query("rollback")
      throw error
    }
  }
  const rows = async (sql, values) => (await client.query(sql, values)).rows
  return { inTransaction, rows, end: () => client.end() }
}
