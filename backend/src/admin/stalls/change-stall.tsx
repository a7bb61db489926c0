import type { SellerChoice } from "@san-ocop/kit/http/casework"
import type { SellerStatusAnswer } from "@san-ocop/kit/http/operator"
import { ask } from "../shared/ask"
import { ReasonDrawer } from "../shared/reason-drawer"

type Props = {
  stall: SellerChoice
  close: () => void
  changed: (status: SellerStatusAnswer["status"]) => Promise<void>
}

/** Takes a stall off sale, or lets it sell again; asks why. */
export function ChangeStall({ stall, close, changed }: Props) {
  const isActive = stall.status === "active"
  const send = async (reason: string): Promise<void> => {
    const path = `/admin/sellers/${stall.id}/${isActive ? "suspend" : "reinstate"}`
    await changed((await ask<SellerStatusAnswer>(path, { reason })).status)
  }
  return (
    <ReasonDrawer
      title={`${isActive ? "Tạm dừng" : "Cho bán lại"}: ${stall.name}`}
      lead={
        isActive
          ? "Hàng của gian hàng bị gỡ khỏi sàn ngay và không đặt mua được. Đơn đã đặt vẫn do người bán xử lý."
          : "Hàng đã duyệt được bán lại ngay, trừ hàng bị giữ vì lý do khác."
      }
      submit={isActive ? "Tạm dừng" : "Cho bán lại"}
      send={send}
      close={close}
    />
  )
}
