import { Text } from "@medusajs/ui"
import { inDong } from "../shared/money"
import type { BookBalance } from "@san-ocop/kit/http/books"
import { Rows } from "../shared/rows"
import { ACCOUNT_KINDS } from "./words"

/** What the accounts of each kind hold, and their sum, which is zero in sound books. */
export function BalanceRows({ balances }: { balances: BookBalance[] }) {
  const sum = balances.reduce((total, { balance }) => total + balance, 0)
  return (
    <>
      <Rows
        titles={["Tài khoản", "Số tài khoản", "Số dư"]}
        rows={balances.map((row) => ({ ...row, id: row.kind }))}
        empty="Sổ chưa có bút toán nào."
        cells={({ kind, accounts, balance }) => [ACCOUNT_KINDS[kind] ?? kind, accounts, inDong(balance)]}
      />
      {balances.length > 0 && (
        <Text className="px-6 py-4" weight="plus">{`Cộng lại, phải bằng 0: ${inDong(sum)}`}</Text>
      )}
    </>
  )
}
