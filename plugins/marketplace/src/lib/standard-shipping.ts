/** Id of the provider that prices by zone and weight (plugin fulfillment-vn). A seller's stock location must be linked to it. */
export const STANDARD_SHIPPING_PROVIDER = "vn_zone-weight"
export const STANDARD_SHIPPING_NAME = "Giao tiêu chuẩn"

const rule = (attribute: string, value: "true" | "false") => ({ attribute, operator: "eq" as const, value })

/**
 * The shipping option that every seller starts with, as input of `createShippingOptionsWorkflow`. Its price is calculated from the
 * `province` (two-digit code) of the stock location's address, so that address must carry it.
 */
export const standardShippingOption = (seller: { service_zone_id: string; shipping_profile_id: string }) => ({
  ...seller,
  name: STANDARD_SHIPPING_NAME,
  provider_id: STANDARD_SHIPPING_PROVIDER,
  price_type: "calculated" as const,
  type: { code: "standard", label: STANDARD_SHIPPING_NAME, description: "Theo vùng và khối lượng" },
  data: { id: "zone-weight" },
  rules: [rule("enabled_in_store", "true"), rule("is_return", "false")],
})
