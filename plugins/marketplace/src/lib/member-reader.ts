import type { NoticeReader } from "@san-ocop/floor/lib/notices/notice-reader"
import type { SellerRequest } from "./seller-request"

/** A member as a reader of notices, in the stall that he is in now. */
export const memberReader = ({ member, seller }: Pick<SellerRequest, "member" | "seller">): NoticeReader => ({
  kind: "member",
  id: member.id,
  seller_id: seller.id,
})
