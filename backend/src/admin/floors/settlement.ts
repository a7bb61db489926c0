import type { SettlementMode } from "@san-ocop/kit/http/operator"

/** Who holds the shopper's money, in words. */
export const SETTLEMENT: Readonly<Record<SettlementMode, string>> = {
  direct: "Người bán thu trực tiếp",
  collected: "Sàn thu hộ",
}
