import { Renewing } from "../../catalog/list/renewing"
import { synonymsInForce } from "./book"

const recent = new Renewing<ReadonlySet<string>>({ freshMs: 2_000, mostMs: 60_000, most: 1 })

/** Words, without their marks, of other names that are found only with them; some seconds old. */
export const countedWithMarks = (): Promise<ReadonlySet<string>> =>
  recent.read("", async () => (await synonymsInForce()).countedWithMarks)
