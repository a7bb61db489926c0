import type { SellerMe } from "@san-ocop/kit/http/seller"

/** The stall that an address names: by its short name, or by its id, which is what a notice knows. */
export const findStall = (me: SellerMe, name: string): SellerMe["sellers"][number] | undefined =>
  me.sellers.find(({ slug, id }) => slug === name || id === name)
