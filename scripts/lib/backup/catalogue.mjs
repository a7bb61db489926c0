/** Names of tables, columns and sequences of the schema `public`, as SQL needs them. */
export const quoted = (name) => `"${name.replaceAll('"', '""')}"`

/** Every table with the columns that can be written (generated ones are computed again). */
export async function tablesOf(client) {
  const { rows } = await client.query(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
     group by c.relname order by c.relname`)
  return rows
}

/** Every sequence with its last value (null when it was never used). */
export async function sequencesOf(client) {
  const { rows } = await client.query(
    "select sequencename as name, last_value::text as last from pg_sequences where schemaname = 'public' order by 1",
  )
  return rows
}

/** How many rows each table holds: { name: rows }. */
export async function countsOf(client) {
  const counts = {}
  for (const { name } of await tablesOf(client)) {
    const { rows } = await client.query(`select count(*)::int as count from ${quoted(name)}`)
    counts[name] = rows[0].count
  }
  return counts
}

export const columnList = (columns) => columns.map(quoted).join(", ")
