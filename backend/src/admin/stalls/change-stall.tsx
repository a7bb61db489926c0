import type { SellerChoice } from "@san-ocop/kit/http/seller-choice"
import type { RestrictStall, SellerStatusAnswer } from "@san-ocop/kit/http/operator"
import { ask } from "../shared/ask"
import { AreaField, ChoiceField } from "../shared/fields"
import { FormDrawer, type Values } from "../shared/form-drawer"
import { ReasonDrawer } from "../shared/reason-drawer"
import { GROUNDS, type StallAct } from "./words"

type Props = {
  stall: SellerChoice
  close: () => void
  changed: (answer: SellerStatusAnswer) => Promise<void>
}

/** Restricts a stall by a ground, which says from when on; the stall reads the words and may appeal. */
function RestrictForm({ stall, close, changed }: Props) {
  const send = async ({ ground, words = "" }: Values): Promise<void> => {
    const body = { ground: ground as RestrictStall["ground"], words } satisfies RestrictStall
    await changed(await ask<SellerStatusAnswer>(`/admin/sellers/${stall.id}/suspend`, body))
  }
  return (
    <FormDrawer
      title={`Hạn chế: ${stall.name}`}
      lead="Gian hàng được báo trước năm ngày; chỉ dừng ngay khi pháp luật quy định hoặc có nguy cơ gây hại. Gian hàng đọc được lý do và có quyền khiếu nại, Sở Công Thương của tỉnh xét. Đơn đã đặt vẫn do người bán xử lý."
      submit="Hạn chế"
      fields={["ground", "words"]}
      send={send}
      close={close}
    >
      <ChoiceField name="ground" label="Lý do" choices={GROUNDS} />
      <AreaField name="words" label="Nói rõ với gian hàng" hint="Từ 10 đến 500 ký tự." />
    </FormDrawer>
  )
}

/** Lets a stall sell again, or takes back what was announced; asks why. */
function ReinstateForm({ stall, close, changed }: Props) {
  const send = async (reason: string): Promise<void> =>
    changed(await ask<SellerStatusAnswer>(`/admin/sellers/${stall.id}/reinstate`, { reason }))
  return (
    <ReasonDrawer
      title={`Cho bán lại: ${stall.name}`}
      lead="Hàng đã duyệt được bán lại ngay, trừ hàng bị giữ vì lý do khác. Hạn chế do Sở đặt thì chỉ Sở bỏ được."
      submit="Cho bán lại"
      send={send}
      close={close}
    />
  )
}

/** Restricts a stall, or lets it sell again. */
export const ChangeStall = ({ act, ...props }: Props & { act: StallAct }) =>
  act === "reinstate" ? <ReinstateForm {...props} /> : <RestrictForm {...props} />
