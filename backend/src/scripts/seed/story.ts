import { pick, randomFrom } from "../../pictures/random"
import type { CatalogueRow } from "./catalogue"

const BEGINNINGS = [
  "Chúng tôi bắt đầu từ vài hộ trong làng, góp vốn và công, làm nhỏ mà kỹ.",
  "Nghề này trong nhà đã qua ba đời, nay con cháu làm tiếp với máy móc sạch sẽ hơn.",
  "Từ một mảnh vườn và một mẻ thử, bà con rủ nhau cùng làm, cùng giữ chất lượng.",
  "Ngày trước làm ra chỉ bán ở chợ huyện; nay khách xa gọi, chúng tôi đóng gói cẩn thận gửi đi.",
]
const WAYS = [
  "Nguyên liệu lấy trong vùng, ghi sổ từng lô, ai mua cũng hỏi được nguồn gốc.",
  "Mỗi mẻ đều nếm thử trước khi đóng gói; mẻ nào chưa ưng thì để lại nhà dùng.",
  "Nhà xưởng mở cửa, khách ghé thăm lúc nào cũng được uống trà và xem làm.",
  "Chúng tôi trả công đúng ngày, mua nông sản của bà con đúng giá đã hẹn.",
]
const HOPES = [
  "Mong được bà con gần xa dùng thử và góp ý.",
  "Xin cảm ơn quý khách đã chọn hàng quê.",
  "Có gì chưa vừa ý, xin gọi cho chúng tôi, chúng tôi đổi ngay.",
]

/** A producer's story, made up, always the same for the same name. */
export function storyOf(producer: string, row: Pick<CatalogueRow, "oldProvince">): string {
  const random = randomFrom(`story|${producer}`)
  return [`${producer} ở ${row.oldProvince}.`, pick(BEGINNINGS, random), pick(WAYS, random), pick(HOPES, random)].join(
    " ",
  )
}
