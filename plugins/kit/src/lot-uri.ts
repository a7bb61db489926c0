import { isLotNumber } from "./lot-number"
import { labelPath, type ProductIdentifier } from "./product-identifier"

type NamedLot = {
  code: string
  /** Of goods. */
  lot_number: string | null
  /** Of their product, the one that labels carry. */
  identifier: ProductIdentifier | null
}

/**
 * The address by which events call a lot (EPCIS 2.0 takes any absolute URI for a class): the GS1 Digital Link of a product with a
 * GTIN, "<root>/01/<GTIN>/10/<lot>"; "<root>/T/<our key>/<lot>" without one; "<root>/T/<code>" for what has no product, and for
 * an old lot whose number no label may carry: the resolver answers a lot's code whatever its number is. `root` is the resolver's scheme and
 * host, "https://t.san.example.vn".
 */
export function lotUri(root: string, { code, lot_number, identifier }: NamedLot): string {
  const path =
    identifier && lot_number !== null && isLotNumber(lot_number) ? labelPath(identifier, lot_number, null) : null
  return root + (path ?? `/T/${code}`)
}
