import { readFileSync } from "node:fs"
import { join } from "node:path"
import { toMermaid } from "@san-ocop/kit/state-table"
import { STAFF_MOVES } from "../staff/staff-moves"

describe("the README", () => {
  it("draws the life cycle of staff as the table has it", () => {
    const readme = readFileSync(join(__dirname, "../../../README.md"), "utf8")
    expect(readme).toContain(toMermaid(STAFF_MOVES, "active"))
  })
})
