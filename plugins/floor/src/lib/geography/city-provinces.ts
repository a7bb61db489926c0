import { nameParts } from "./name-parts"
import { readData } from "./read-units"
import { readTable } from "./read-table"

const read = (): ReadonlySet<string> =>
  new Set(
    readTable(readData("provinces.csv"), ["new_name"])
      .map(({ new_name }) => nameParts(new_name))
      .flatMap(({ kind, folded_name }) => (kind === "thành phố" ? [folded_name] : [])),
  )

let cities: ReadonlySet<string> | undefined

/** Names of the provinces that are cities, folded. Any other "thành phố" was a district until June 2025, or is none. */
export const cityProvinces = (): ReadonlySet<string> => (cities ??= read())
