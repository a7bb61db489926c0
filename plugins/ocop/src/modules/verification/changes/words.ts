import { type Day, formatDay } from "@san-ocop/kit/day"
import type { AtOnce } from "@san-ocop/kit/http/verification-desk"
import type { RegistrationRecord } from "../types"

type Named = Pick<RegistrationRecord, "name">

/** Why a suspension begins without notice, for the producer. */
export const WHY_AT_ONCE: Readonly<Record<AtOnce, string>> = {
  law: "Pháp luật quy định phải dừng bán ngay.",
  urgent_harm: "Có nguy cơ gây hại cho người mua, cần dừng bán ngay.",
}

/** What people read when a registration moves. */
export const WORDS = {
  submitted: ({ name }: Named) => ({
    topic: "producer.submitted",
    title: "Hồ sơ đăng ký mới",
    body: `${name} đã gửi hồ sơ, đang chờ cán bộ nhận xem.`,
  }),
  needsInformation: ({ name }: Named, asked: string, note: string) => ({
    topic: "producer.needs_information",
    title: "Hồ sơ cần bổ sung",
    body: `Hồ sơ của ${name} cần bổ sung: ${asked ? `${asked}. ` : ""}${note}`,
  }),
  verified: ({ name }: Named) => ({
    topic: "producer.verified",
    title: "Đã được xác minh",
    body: `${name} đã được xác minh. Bà con có thể đăng sản phẩm để bán.`,
  }),
  rejected: ({ name }: Named, reason: string) => ({
    topic: "producer.rejected",
    title: "Hồ sơ không được duyệt",
    body: `Hồ sơ của ${name} không được duyệt. Lý do: ${reason} Bà con có thể khiếu nại ngay trong hồ sơ.`,
  }),
  suspended: ({ name }: Named, reason: string) => ({
    topic: "producer.suspended",
    title: "Tạm ngừng bán hàng",
    body: `Hàng của ${name} tạm không bán trên sàn. Lý do: ${reason} Mời mở hồ sơ để xem việc cần làm.`,
  }),
  suspensionAnnounced: ({ name }: Named, from: Day, reason: string) => ({
    topic: "producer.suspension_announced",
    title: `Sẽ tạm ngừng bán hàng từ ngày ${formatDay(from)}`,
    body: `Từ 0 giờ ngày ${formatDay(from)}, hàng của ${name} tạm không bán trên sàn. Lý do: ${reason} Đến ngày đó vẫn bán bình thường; bà con khắc phục hoặc khiếu nại ngay trong hồ sơ.`,
  }),
  suspensionWithdrawn: ({ name }: Named, reason: string) => ({
    topic: "producer.suspension_withdrawn",
    title: "Không tạm ngừng nữa",
    body: `Sở đã bỏ việc tạm ngừng đã báo trước; hàng của ${name} vẫn bán bình thường. Lý do: ${reason}`,
  }),
  reinstated: ({ name }: Named) => ({
    topic: "producer.reinstated",
    title: "Được bán hàng trở lại",
    body: `Hàng của ${name} đã được bán lại trên sàn.`,
  }),
  closed: ({ name }: Named, reason: string) => ({
    topic: "producer.closed",
    title: "Hồ sơ đã đóng",
    body: `Hồ sơ của ${name} đã đóng. Lý do: ${reason}`,
  }),
  appealed: ({ name }: Named) => ({
    topic: "producer.appealed",
    title: "Khiếu nại mới",
    body: `${name} khiếu nại quyết định của Sở. Cán bộ khác với người đã quyết định sẽ xem lại.`,
  }),
  appealDecided: ({ name }: Named, upheld: boolean, reason: string) => ({
    topic: "producer.appeal_decided",
    title: upheld ? "Khiếu nại được chấp nhận" : "Khiếu nại không được chấp nhận",
    body: `Về khiếu nại của ${name}: ${reason}`,
  }),
} as const
