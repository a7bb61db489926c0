import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { Units } from "./units"
import { unitsInForce } from "./units-in-force"
import { unitsOfThePast } from "./units-of-the-past"
import { unreadable } from "./unreadable"

/** The package's `data` folder: beside `src` in the sources, above the build output in an installed package. */
function dataFolder(from = __dirname): string {
  const folder = join(from, "data")
  if (existsSync(join(folder, "provinces.csv"))) return folder
  const parent = dirname(from)
  if (parent === from) throw unreadable("the data folder of @san-ocop/floor is missing")
  return dataFolder(parent)
}

/** The text of one of the data files that ship with this package. */
export const readData = (name: string): string => readFileSync(join(dataFolder(), name), "utf8")

/** All units and successions of the data files that ship with this package. */
export function readUnits(): Units {
  const present = unitsInForce(readData("provinces.csv"), readData("communes.csv"))
  const past = unitsOfThePast(readData("communes-old-to-new.csv"))
  return {
    units: [...present.units, ...past.units],
    successions: [...present.successions, ...past.successions],
  }
}
