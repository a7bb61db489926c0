import { withDatabase } from "./database"

/** A province that has no floor, whose floor a suite may open and must take away again. */
export const provinceWithoutFloor = (turn: number): Promise<string> =>
  withDatabase(async (database) => {
    const { rows } = await database.query<{ code: string }>(
      `select u.code from administrative_unit u
        where u.level = 'province' and u.id = '2025:' || u.code
          and not exists (select from floor f where f.province_code = u.code and f.deleted_at is null)
        order by u.code offset $1 limit 1`,
      [turn],
    )
    const [row] = rows
    if (!row) throw new Error("every province has a floor")
    return row.code
  })

/** The seed refuses a database in which somebody opened a floor that is no sample. */
export const takeFloorAway = (provinceCode: string): Promise<void> =>
  withDatabase(async (database) => {
    await database.query("delete from floor where province_code = $1 and not is_sample", [provinceCode])
  })

export const auditOf = (entityId: string): Promise<{ action: string; actor_name: string; reason: string | null }[]> =>
  withDatabase(async (database) => {
    const sql = "select action, actor_name, reason from audit_entry where entity_id = $1 order by at, id"
    return (await database.query<{ action: string; actor_name: string; reason: string | null }>(sql, [entityId])).rows
  })
