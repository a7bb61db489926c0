import type { OfficerEntry } from "@san-ocop/kit/http/operator"
import { ask } from "../shared/ask"
import { ReasonDrawer } from "../shared/reason-drawer"

type Props = { officer: OfficerEntry; close: () => void; changed: (officer: OfficerEntry) => Promise<void> }

/** Stops an officer, or lets him go on; asks why. */
export function ChangeOfficer({ officer, close, changed }: Props) {
  const isActive = officer.status === "active"
  const send = async (reason: string): Promise<void> =>
    changed(await ask<OfficerEntry>(`/admin/officers/${officer.id}/${isActive ? "suspend" : "reinstate"}`, { reason }))
  return (
    <ReasonDrawer
      title={`${isActive ? "Tạm dừng" : "Cho làm lại"}: ${officer.name}`}
      lead={
        isActive
          ? "Cán bộ bị chặn từ thao tác tiếp theo, kể cả khi đang đăng nhập. Tài khoản không bị xóa, vì nhật ký còn ghi tên."
          : "Cán bộ vào lại được ngay, bằng mật khẩu cũ."
      }
      submit={isActive ? "Tạm dừng" : "Cho làm lại"}
      send={send}
      close={close}
    />
  )
}
