import type { AuthorityRequestKind, ComplaintOutcome } from "@san-ocop/kit/http/casework"

/** What an authority asks for, as sellers and officers read it. */
export const REQUEST_WORDS: Readonly<Record<AuthorityRequestKind, string>> = {
  remove_listings: "Gỡ sản phẩm theo yêu cầu của cơ quan có thẩm quyền",
  lock_seller: "Dừng bán theo yêu cầu của cơ quan có thẩm quyền",
  seller_information: "Cung cấp thông tin người bán",
}

export const OUTCOME_WORDS: Readonly<Record<ComplaintOutcome, string>> = {
  refund: "Gian hàng hoàn tiền cho khách",
  partial_refund: "Gian hàng hoàn một phần tiền cho khách",
  replace: "Gian hàng đổi hàng khác cho khách",
  no_fault: "Gian hàng không có lỗi",
}
