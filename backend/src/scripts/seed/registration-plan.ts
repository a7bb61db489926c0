import type { ProducerKind } from "@san-ocop/kit/http/verification"
import type { ProductGroupCode } from "@san-ocop/kit/product-groups"

/** What a sample producer waits for, once he is verified, or what the desk did with him. */
export type ReachedAfter = "verified_waiting" | "correction_asked" | "suspension_announced" | "suspended"
/** How far a sample registration has come. */
export type ReachedState =
  "draft" | "submitted" | "under_review" | "needs_information" | "rejected_appealed" | ReachedAfter

export type SampleRegistration = {
  name: string
  kind: ProducerKind
  groups: ProductGroupCode[]
  makes_spirits: boolean
  /** A commune of Thanh Hóa. */
  commune_code: string
  person: string
  phone: string
  reached: ReachedState
}

/** Producers of Thanh Hóa who are on their way, one in each state in which somebody waits. All are made up. */
export const SAMPLE_REGISTRATIONS: readonly SampleRegistration[] = [
  {
    name: "Hộ kinh doanh Cói Mẫu Nga Sơn",
    kind: "household_business",
    groups: ["thu-cong-my-nghe"],
    makes_spirits: false,
    commune_code: "14758",
    person: "Người mẫu Nga",
    phone: "0900001001",
    reached: "draft",
  },
  {
    name: "Hợp tác xã Nem chua Mẫu",
    kind: "cooperative",
    groups: ["thuc-pham"],
    makes_spirits: false,
    commune_code: "14797",
    person: "Người mẫu Hạnh",
    phone: "0900001002",
    reached: "submitted",
  },
  {
    name: "Công ty TNHH Rượu Mẫu Xứ Thanh",
    kind: "enterprise",
    groups: ["do-uong"],
    makes_spirits: true,
    commune_code: "14812",
    person: "Người mẫu Thành",
    phone: "0900001003",
    reached: "submitted",
  },
  {
    name: "Trang trại Gà đồi Mẫu",
    kind: "farm",
    groups: ["thuc-pham"],
    makes_spirits: false,
    commune_code: "14818",
    person: "Người mẫu Tâm",
    phone: "0900001004",
    reached: "under_review",
  },
  {
    name: "Tổ hợp tác Chè lam Mẫu Phủ Quảng",
    kind: "cooperative_group",
    groups: ["thuc-pham"],
    makes_spirits: false,
    commune_code: "14758",
    person: "Người mẫu Quang",
    phone: "0900001005",
    reached: "needs_information",
  },
  {
    name: "Hộ kinh doanh Thuốc gia truyền Mẫu",
    kind: "household_business",
    groups: ["duoc-lieu"],
    makes_spirits: false,
    commune_code: "14797",
    person: "Người mẫu Lộc",
    phone: "0900001006",
    reached: "rejected_appealed",
  },
  {
    name: "Hợp tác xã Nước mắm Mẫu Hậu Lộc",
    kind: "cooperative",
    groups: ["thuc-pham"],
    makes_spirits: false,
    commune_code: "14812",
    person: "Người mẫu Hậu",
    phone: "0900001007",
    reached: "verified_waiting",
  },
  {
    name: "Hợp tác xã Bưởi Mẫu Luận Văn",
    kind: "cooperative",
    groups: ["thuc-pham"],
    makes_spirits: false,
    commune_code: "14758",
    person: "Người mẫu Luận",
    phone: "0900001008",
    reached: "correction_asked",
  },
  {
    name: "Công ty TNHH Bánh gai Mẫu Tứ Trụ",
    kind: "enterprise",
    groups: ["thuc-pham"],
    makes_spirits: false,
    commune_code: "14797",
    person: "Người mẫu Trụ",
    phone: "0900001009",
    reached: "suspension_announced",
  },
  {
    name: "Hợp tác xã Mắm tép Mẫu Hà Yên",
    kind: "cooperative",
    groups: ["thuc-pham"],
    makes_spirits: false,
    commune_code: "14818",
    person: "Người mẫu Yên",
    phone: "0900001010",
    reached: "suspended",
  },
]
