import { type Read, readJson } from "../database"
import { COUNTS, FLOORS_JSON } from "../sql/floor-summary"

const READ: Read = {
  name: "catalog-floors",
  text: `WITH ${COUNTS} SELECT json_build_object('floors', ${FLOORS_JSON})::text`,
}

/** A FloorList as JSON text. */
export const floorsPage = (): Promise<string | null> => readJson(READ, [])
