import type { VoucherList } from "@san-ocop/kit/http/vouchers"
import { useState } from "react"
import { ask } from "../shared/ask"
import { ChoiceField, Filter, TextField } from "../shared/fields"
import { FormDrawer, type Values } from "../shared/form-drawer"
import { type Kind, readVoucher } from "./read-voucher"
import { KINDS, SHOWN } from "./words"

type Props = { floor: string; close: () => void; made: (code: string) => Promise<void> }

const FIELDS = [
  "code",
  "terms.amount",
  "terms.percent",
  "terms.most",
  "min_spend",
  "valid_from",
  "valid_to",
  "total_uses",
  "uses_per_person",
]
const NO_LIMIT = "Để trống là không giới hạn."

/** Asks for everything that a voucher of a floor says. */
export function MakeVoucherDrawer({ floor, close, made }: Props) {
  const [kind, setKind] = useState<Kind>("fixed")
  const send = async (values: Values): Promise<void> => {
    await ask<VoucherList>(`/admin/floors/${floor}/vouchers`, readVoucher(kind, values))
    await made((values["code"] ?? "").trim().toUpperCase())
  }
  return (
    <FormDrawer
      title="Tạo mã giảm giá của sàn"
      lead="Sàn trả phần tiền giảm, gian hàng vẫn nhận đủ. Mã chỉ dùng được khi mọi gian hàng trong giỏ đều do sàn thu tiền hộ. Mã đã tạo thì không sửa, chỉ ngừng được."
      submit="Tạo mã"
      fields={FIELDS}
      send={send}
      close={close}
    >
      <Filter
        name="kind"
        label="Cách giảm"
        value={kind}
        choices={KINDS}
        choose={(value) => setKind(KINDS.find(([each]) => each === value)?.[0] ?? "fixed")}
      />
      <TextField name="code" label="Mã" hint="4 đến 16 chữ cái không dấu hoặc chữ số." />
      {kind === "fixed" && <TextField name="terms.amount" label="Số tiền giảm (đồng)" />}
      {kind === "percent" && <TextField name="terms.percent" label="Phần trăm giảm" hint="Từ 1 đến 90." />}
      {kind === "percent" && <TextField name="terms.most" label="Giảm nhiều nhất (đồng)" />}
      {kind === "free_shipping" && (
        <TextField
          name="terms.most"
          label="Giảm nhiều nhất cho một kiện (đồng)"
          hint="Để trống là miễn cả phí giao."
          required={false}
        />
      )}
      <TextField
        name="min_spend"
        label="Tiền hàng tối thiểu (đồng)"
        hint="Tiền hàng của sàn này trong giỏ, chưa trừ mã nào."
        required={kind === "fixed"}
      />
      <TextField name="valid_from" label="Từ ngày" type="date" />
      <TextField name="valid_to" label="Đến hết ngày" type="date" />
      <TextField name="total_uses" label="Tổng số lượt" hint={NO_LIMIT} required={false} />
      <TextField name="uses_per_person" label="Số lượt mỗi số điện thoại" hint={NO_LIMIT} required={false} />
      <ChoiceField name="is_shown" label="Giới thiệu trên trang các gian hàng của sàn" choices={SHOWN} />
    </FormDrawer>
  )
}
