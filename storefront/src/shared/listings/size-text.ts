import type { ListingContent } from "@san-ocop/kit/http/seller"

/** "40 × 30 × 25 cm"; null when nobody measured it. */
export const sizeText = ({
  length_cm,
  width_cm,
  height_cm,
}: Pick<ListingContent, "length_cm" | "width_cm" | "height_cm">): string | null =>
  length_cm && width_cm && height_cm ? `${length_cm} × ${width_cm} × ${height_cm} cm` : null
