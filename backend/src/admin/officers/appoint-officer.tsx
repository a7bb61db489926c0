import type { Agency, OfficerRole } from "@san-ocop/kit/http/department"
import type { Province } from "@san-ocop/kit/http/geography"
import type { AppointOfficer, OfficerEntry } from "@san-ocop/kit/http/operator"
import { ask } from "../shared/ask"
import { ChoiceField, TextField } from "../shared/fields"
import { FormDrawer, type Values } from "../shared/form-drawer"
import { AGENCIES, ROLES } from "./words"

const FIELDS = ["name", "email", "phone", "agency", "role", "province_code", "password"]

/** Nothing chosen stands for no province. */
const NATIONAL = ["", "Toàn quốc (chỉ xem)"] as const

const officerOf = ({ name = "", email = "", phone, agency, role, province_code, password = "" }: Values) => ({
  name,
  email,
  phone: phone || null,
  agency: agency as Agency,
  role: role as OfficerRole,
  province_code: province_code || null,
  password,
})

type Props = { provinces: Province[]; close: () => void; appointed: (officer: OfficerEntry) => Promise<void> }

/** Asks whom to give an account, and for which desk. */
export function AppointOfficerForm({ provinces, close, appointed }: Props) {
  const send = async (values: Values): Promise<void> =>
    appointed(await ask<OfficerEntry>("/admin/officers", officerOf(values) satisfies AppointOfficer))
  return (
    <FormDrawer
      title="Cấp tài khoản cán bộ"
      lead="Cán bộ đăng nhập ở trang /so bằng thư điện tử và mật khẩu này. Mời chuyển mật khẩu cho đúng người."
      submit="Cấp tài khoản"
      fields={FIELDS}
      send={send}
      close={close}
    >
      <TextField name="name" label="Họ và tên" />
      <TextField name="email" label="Thư điện tử" type="email" hint="Tên đăng nhập; mỗi địa chỉ một tài khoản." />
      <TextField name="phone" label="Điện thoại (không bắt buộc)" type="tel" required={false} />
      <ChoiceField name="agency" label="Ngành" choices={Object.entries(AGENCIES)} />
      <ChoiceField name="role" label="Vai trò" choices={Object.entries(ROLES)} />
      <ChoiceField
        name="province_code"
        label="Tỉnh, thành phố"
        required={false}
        choices={[...provinces.map(({ code, full_name }) => [code, full_name] as const), NATIONAL]}
      />
      <TextField
        name="password"
        label="Mật khẩu đầu tiên"
        type="password"
        autoComplete="new-password"
        hint="Ít nhất 10 ký tự."
      />
    </FormDrawer>
  )
}
