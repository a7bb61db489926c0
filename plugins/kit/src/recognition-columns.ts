/** The columns of a file of recognitions, in the order of the template, with the names under which other software knows them. */
export const RECOGNITION_COLUMNS = [
  { key: "product", title: "Sản phẩm", needed: true, aliases: ["Tên sản phẩm"] },
  { key: "producer", title: "Chủ thể", needed: true, aliases: ["Tên chủ thể", "Chủ thể sản xuất", "Cơ sở sản xuất"] },
  { key: "decision_number", title: "Số quyết định", needed: true, aliases: ["Số QĐ", "Quyết định", "Quyết định số"] },
  { key: "decided_on", title: "Ngày quyết định", needed: true, aliases: ["Ngày QĐ", "Ngày ký", "Ngày ban hành"] },
  { key: "issuer_name", title: "Cơ quan ban hành", needed: true, aliases: ["Cơ quan công nhận", "Cơ quan ký"] },
  { key: "score_a", title: "Điểm phần A", needed: false, aliases: ["Phần A", "Điểm A"] },
  { key: "score_b", title: "Điểm phần B", needed: false, aliases: ["Phần B", "Điểm B"] },
  { key: "score_c", title: "Điểm phần C", needed: false, aliases: ["Phần C", "Điểm C"] },
  { key: "stars", title: "Hạng sao", needed: true, aliases: ["Số sao", "Sao", "Xếp hạng", "Hạng"] },
  { key: "valid_until", title: "Có giá trị đến", needed: false, aliases: ["Hiệu lực đến", "Ngày hết hạn", "Hết hạn"] },
  { key: "number", title: "Số giấy chứng nhận", needed: false, aliases: ["Số GCN", "Mã giấy chứng nhận"] },
  { key: "province", title: "Tỉnh, thành phố", needed: false, aliases: ["Tỉnh", "Tỉnh/thành phố", "Tỉnh/TP"] },
] as const satisfies readonly { key: string; title: string; needed: boolean; aliases: readonly string[] }[]

export type RecognitionColumn = (typeof RECOGNITION_COLUMNS)[number]["key"]
export type RecognitionCells = Partial<Record<RecognitionColumn, string>>
