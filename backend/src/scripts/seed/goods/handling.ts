import type { ListingContent } from "@san-ocop/kit/http/seller"
import type { StorageClass } from "@san-ocop/kit/storage-class"
import type { GoodsKind } from "./kind"

type Handling = Pick<ListingContent, "storage_classes" | "reach">

/** Pieces that are glass or clay, by how the picture packs them. */
const GLASS: readonly GoodsKind["pack"][] = ["spirit", "wine", "bottle", "jar", "smallJar", "vial", "vase"]
const COLD: Partial<Record<GoodsKind["storage"], StorageClass>> = { chilled: "chilled", frozen: "frozen" }

/**
 * How a seller would send goods of this kind. What must be cool goes as far as one night on the road, what is frozen stays in
 * its province.
 */
export function handlingOf({ group, pack, storage }: Pick<GoodsKind, "group" | "pack" | "storage">): Handling {
  const cold = COLD[storage]
  const glass = GLASS.includes(pack)
  const storage_classes: StorageClass[] = [
    ...(cold ? [cold] : []),
    ...(glass ? (["fragile"] as const) : []),
    ...(group === "do-uong" && glass ? (["liquid"] as const) : []),
  ]
  return { storage_classes, reach: cold === "chilled" ? "same_region" : null }
}
