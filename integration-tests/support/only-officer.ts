import { withDatabase } from "./database"

const OTHERS = `update officer set status = 'suspended' where province_code = $1 and status = 'active'
  and (phone is null or phone <> all($2)) returning id`

/** Does something while a province has no officers but the people with these phones; the others are there again afterwards. */
export async function whileOnlyOfficers<T>(province_code: string, phones: string[], act: () => Promise<T>): Promise<T> {
  const rows = <Row extends object>(sql: string, values: unknown[]) =>
    withDatabase(async (database) => (await database.query<Row>(sql, values)).rows)
  const others = await rows<{ id: string }>(OTHERS, [province_code, phones])
  try {
    return await act()
  } finally {
    await rows("update officer set status = 'active' where id = any($1)", [others.map(({ id }) => id)])
  }
}

export const whileOnlyOfficer = <T>(province_code: string, phone: string, act: () => Promise<T>): Promise<T> =>
  whileOnlyOfficers(province_code, [phone], act)

type Told = { to_kind: string; province_code: string | null }

const noticesWhere = (condition: string, key: string): Promise<Told[]> =>
  withDatabase(async (database) => {
    const sql = `select to_kind, province_code from notice where ${condition} and deleted_at is null`
    return (await database.query<Told>(sql, [key])).rows
  })

/** To whom the notice with this key went. */
export const noticesWithKey = (key: string): Promise<Told[]> => noticesWhere("dedupe_key = $1", key)

/** To whom those went whose keys begin so: one for each matter. */
export const noticesUnderKey = (key: string): Promise<Told[]> => noticesWhere("starts_with(dedupe_key, $1)", key)
