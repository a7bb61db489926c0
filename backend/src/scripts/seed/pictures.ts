import { slug } from "@san-ocop/kit/fold"
import { compose } from "../../pictures/compose"
import { renderPicture } from "../../pictures/render"
import type { CatalogueRow } from "./catalogue"
import { inParallel, report } from "./progress"

// sharp works in threads of its own; more than this only waits.
const AT_ONCE = 3

/** Draws every product; answers the address of each picture. */
export async function drawProducts(rows: readonly CatalogueRow[]): Promise<Map<CatalogueRow, string>> {
  return report("Product pictures drawn", rows.length, async (progress) => {
    const addresses = await inParallel(rows, AT_ONCE, async (row) => {
      const { name, provinceName: place, group, kind } = row
      const address = await renderPicture(slug(name), compose({ name, place, group, pack: kind.pack, tint: kind.tint }))
      progress.done()
      return [row, address] as const
    })
    return new Map(addresses)
  })
}

/** Draws the gift box of a product; answers the picture's address. */
export const drawGiftBox = ({ group, kind, provinceName }: CatalogueRow, name: string): Promise<string> =>
  renderPicture(slug(name), compose({ name, place: provinceName, group, pack: "giftBox", tint: kind.tint }))
