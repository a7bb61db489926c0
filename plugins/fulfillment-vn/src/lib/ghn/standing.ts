import type { GhnStanding } from "@san-ocop/kit/http/carriers"
import type { GhnStatus } from "./shapes"

export const GHN_STANDINGS = {
  ready_to_pick: "waiting",
  picking: "waiting",
  money_collect_picking: "waiting",
  cancel: "cancelled",
  picked: "under_way",
  storing: "under_way",
  transporting: "under_way",
  sorting: "under_way",
  delivering: "under_way",
  money_collect_delivering: "under_way",
  delivered: "delivered",
  delivery_fail: "failed",
  waiting_to_return: "failed",
  return: "returning",
  return_transporting: "returning",
  return_sorting: "returning",
  returning: "returning",
  return_fail: "trouble",
  returned: "returned",
  exception: "trouble",
  damage: "trouble",
  lost: "trouble",
} as const satisfies Record<GhnStatus, GhnStanding>
