import type { FloorSummary } from "@san-ocop/kit/http/catalog"

/** The old provinces that a floor holds besides its own name: "Bình Định, Gia Lai" for Gia Lai is "Bình Định". Empty when there is none. */
export const otherNames = ({ old_names, province_name }: Pick<FloorSummary, "old_names" | "province_name">): string =>
  old_names.filter((name) => name !== province_name).join(", ")
