import type { MedusaContainer } from "@medusajs/framework/types"
import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import { readRows } from "../rows"

const WHAT: Readonly<Record<string, string>> = {
  "producer.registered": "Ghi tên chủ thể",
  "producer.registration_opened": "Mở hồ sơ",
  "producer.registration_imported": "Đưa hồ sơ có sẵn vào sàn",
  "producer.registration_saved": "Sửa hồ sơ",
  "producer.identity_saved": "Sửa thông tin định danh",
  "producer.proof_added": "Nộp giấy tờ",
  "producer.proof_withdrawn": "Rút giấy tờ",
  "producer.proof_accepted": "Nhận giấy tờ",
  "producer.proof_refused": "Không nhận giấy tờ",
  "producer.proof_revoked": "Thu hồi giấy tờ",
  "producer.requirement_waived": "Miễn một yêu cầu",
  "producer.submitted": "Gửi hồ sơ",
  "producer.under_review": "Nhận xem xét",
  "producer.needs_information": "Yêu cầu bổ sung",
  "producer.verified": "Xác minh",
  "producer.rejected": "Không duyệt",
  "producer.suspended": "Tạm ngừng",
  "producer.closed": "Đóng hồ sơ",
  "producer.bank_change_asked": "Xin đổi tài khoản ngân hàng",
  "producer.bank_change_withdrawn": "Rút yêu cầu đổi tài khoản",
  "producer.bank_change_confirmed": "Xác nhận tài khoản mới",
  "producer.bank_change_refused": "Không đổi tài khoản",
  "producer.correction_asked": "Xin sửa thông tin",
  "producer.correction_withdrawn": "Rút yêu cầu sửa thông tin",
  "producer.correction_confirmed": "Sửa thông tin đã xác minh",
  "producer.correction_refused": "Không sửa thông tin",
  "producer.appealed": "Khiếu nại",
  "producer.appeal_upheld": "Chấp nhận khiếu nại",
  "producer.appeal_dismissed": "Không chấp nhận khiếu nại",
  "producer.link_issued": "Cấp đường dẫn mở tài khoản",
  "producer.link_used": "Mở tài khoản bằng đường dẫn",
  "producer.identity_viewed": "Xem số định danh đầy đủ",
  "producer.identity_confirmed": "Định danh điện tử khớp",
  "producer.file_downloaded": "Tải giấy tờ",
}

// Jobs have names for programmers.
const HISTORY = `select at, case when actor_type = 'system' then 'Hệ thống' else actor_name end as who, action, reason from audit_entry
  where entity_type = 'producer' and entity_id = ? and deleted_at is null order by at desc, id limit 200`

type Row = { at: Date; who: string; action: string; reason: string | null }

/** What happened to a producer, from the audit log, newest first. */
export async function readProducerHistory(
  container: MedusaContainer,
  producerId: string,
): Promise<VerificationDossier["history"]> {
  const rows = await readRows<Row>(container, HISTORY, [producerId])
  return rows.map(({ at, who, action, reason }) => ({
    at: at.toISOString(),
    who,
    what: WHAT[action] ?? action,
    reason,
  }))
}
