import { Text } from "@medusajs/ui"
import type { ConfirmPayee, DueStall, PayeeAccount } from "@san-ocop/kit/http/payouts"
import { ask, Refused } from "../shared/ask"
import { FormDrawer } from "../shared/form-drawer"

type Props = { stall: DueStall; close: () => void; confirmed: (said: string) => Promise<void> }

/** Shows the account that a stall names beside the one that its department has, and asks whether money may go there. */
export function ConfirmPayeeDrawer({ stall: { seller_id, name, account, department }, close, confirmed }: Props) {
  const send = async (): Promise<void> => {
    if (!account) throw new Refused("Gian hàng chưa ghi tài khoản.", null)
    const { bank_bin, account_number, holder_name } = account
    const body: ConfirmPayee = { bank_bin, account_number, holder_name }
    await ask<PayeeAccount>(`/admin/payees/${seller_id}/confirm`, body)
    await confirmed(`Đã xác nhận tài khoản của ${name}.`)
  }
  return (
    <FormDrawer
      title={`Xác nhận tài khoản: ${name}`}
      lead="Tiền chi sẽ vào tài khoản này. Nếu gian hàng đổi tài khoản thì phải xác nhận lại."
      submit="Xác nhận"
      fields={[]}
      send={send}
      close={close}
    >
      <Text>
        {account &&
          `Gian hàng ghi: ${account.bank_name} ${account.account_number}, chủ tài khoản ${account.holder_name}.`}
      </Text>
      <Text>
        {department
          ? `Hồ sơ ở Sở: ${department.bank_name ?? "không rõ ngân hàng"}, bốn số cuối ${department.last4 ?? "không rõ"}, chủ tài khoản ${department.holder_name ?? "không rõ"}.`
          : "Hồ sơ ở Sở không có tài khoản của chủ thể. Mời gọi gian hàng để hỏi lại."}
      </Text>
    </FormDrawer>
  )
}
