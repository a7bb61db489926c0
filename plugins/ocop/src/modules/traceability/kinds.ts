import type { IdentifierScheme } from "@san-ocop/kit/product-identifier"

/** What a row of table `lot` is: goods under a label, a material, a box. */
export const LOT_KINDS = ["goods", "material", "box"] as const
export type LotKind = (typeof LOT_KINDS)[number]

/** How goods flow from one lot to another: made into it, or packed in it. */
export const LINK_KINDS = ["transformation", "aggregation"] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** Who gave out a product's identifier: GS1 a GTIN, the platform a key without meaning, the state a number of its own. */
export const IDENTIFIER_SCHEMES = ["gs1", "platform", "national"] as const satisfies readonly IdentifierScheme[]
