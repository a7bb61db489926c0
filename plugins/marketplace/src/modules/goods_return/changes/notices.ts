import type { Context } from "@medusajs/framework/types"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { ReturnState } from "@san-ocop/kit/http/return-offer"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { tellShopper } from "../../../lib/notices/tell-shopper"
import type { MoveReturn, ReturnRow } from "../types"

type Order = Pick<ReturnRow, "id" | "order_code" | "seller_id" | "seller_slug" | "province_code">

/** Tells the members of the stall. */
export const tellStall = (context: Context, row: Order, topic: string, title: string, body: string): Promise<void> =>
  appendNotice(context, {
    topic,
    to: { kind: "seller", seller_id: row.seller_id },
    title: `${title} ${formatLookupCode(row.order_code)}`,
    body,
    href: `/kenh-nguoi-ban/${row.seller_slug}/tra-hang/${row.id}`,
    province_code: row.province_code,
  })

const tellBuyer = (context: Context, row: ReturnRow, topic: string, title: string, body: string): Promise<void> =>
  tellShopper(context, row, { topic, title: (code) => `${title} ${code}`, body, page: `/tra-hang/${row.code}` })

type Told = Pick<MoveReturn, "words" | "parcel" | "reference"> & {
  /** The card was charged without the returned goods, or not at all. */
  not_charged?: boolean
}

/** Tells whoever waits for a move: the other side of who made it. */
export async function tellOfReturn(context: Context, row: ReturnRow, to: ReturnState, told: Told): Promise<void> {
  const topic = `goods_return.${to}`
  const words = told.words ? ` ${told.words}` : ""
  const money = formatMoney(row.amount)
  switch (to) {
    case "requested":
      return
    case "approved":
      return tellBuyer(
        context,
        row,
        topic,
        "Gian hàng đồng ý nhận lại hàng của đơn",
        `Mời quý khách gửi hàng trả.${words}`,
      )
    case "sent":
      return tellStall(context, row, topic, "Khách đã gửi hàng trả của đơn", told.parcel ?? "")
    case "to_refund":
      return tellBuyer(context, row, topic, "Gian hàng sẽ hoàn tiền của đơn", `Quý khách được hoàn ${money}.${words}`)
    case "refunded":
      if (told.not_charged) {
        const title = "Thẻ không bị trừ tiền hàng trả của đơn"
        return tellBuyer(context, row, topic, title, `Thẻ của quý khách không bị trừ ${money} của hàng đã trả.`)
      }
      return tellBuyer(
        context,
        row,
        topic,
        "Đã hoàn tiền của đơn",
        row.payment_method === "card"
          ? `${money} đã được hoàn về thẻ của quý khách.`
          : `Gian hàng ghi là đã chuyển ${money} vào tài khoản của quý khách, số giao dịch ${told.reference ?? ""}.`,
      )
    case "refused":
      return tellBuyer(context, row, topic, "Gian hàng từ chối trả hàng của đơn", words.trim())
    case "withdrawn":
      return tellStall(context, row, topic, "Khách rút yêu cầu trả hàng của đơn", "Gian hàng không phải làm gì thêm.")
    case "lapsed":
      return tellBuyer(
        context,
        row,
        topic,
        "Yêu cầu trả hàng đã hết hạn, đơn",
        "Gian hàng chưa nhận được tin quý khách gửi hàng trong thời hạn, nên yêu cầu được khép lại.",
      )
  }
}
