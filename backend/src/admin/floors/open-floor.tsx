import type { OpenFloor } from "@san-ocop/kit/http/operator"
import type { Province } from "@san-ocop/kit/http/geography"
import { ask } from "../shared/ask"
import { ChoiceField, TextField } from "../shared/fields"
import { FormDrawer, type Values } from "../shared/form-drawer"
import { SETTLEMENT } from "./settlement"

const FIELDS = [
  "province_code",
  "department_name",
  "department_phone",
  "department_email",
  "department_address",
  "settlement_mode",
]

type Props = { provinces: Province[]; close: () => void; opened: (province: string) => Promise<void> }

/** Asks what opening a floor needs; `provinces` are those without one. */
export function OpenFloorForm({ provinces, close, opened }: Props) {
  const send = async (values: Values): Promise<void> => {
    const floor = values as unknown as OpenFloor
    await ask("/admin/floors", floor)
    await opened(floor.province_code)
  }
  return (
    <FormDrawer
      title="Mở sàn"
      lead="Tên, địa chỉ trang và tên cũ của sàn lấy theo tỉnh. Sàn mở xong là người mua thấy ngay; sau đó cấp tài khoản cho cán bộ."
      submit="Mở sàn"
      fields={FIELDS}
      send={send}
      close={close}
    >
      <ChoiceField
        name="province_code"
        label="Tỉnh, thành phố chưa có sàn"
        choices={provinces.map(({ code, full_name }) => [code, full_name])}
      />
      <TextField name="department_name" label="Sở quản lý" hint="Ví dụ: Sở Công Thương tỉnh Thanh Hóa" />
      <TextField name="department_phone" label="Điện thoại của Sở" type="tel" />
      <TextField name="department_email" label="Thư điện tử của Sở" type="email" />
      <TextField name="department_address" label="Địa chỉ của Sở" />
      <ChoiceField name="settlement_mode" label="Tiền hàng" choices={Object.entries(SETTLEMENT)} />
    </FormDrawer>
  )
}
