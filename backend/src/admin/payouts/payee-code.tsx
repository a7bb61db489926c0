import { Button, Drawer, Text } from "@medusajs/ui"
import type { PayoutRow } from "@san-ocop/kit/http/payouts"
import { useState } from "react"
import { inDong } from "../shared/money"

type Props = { payout: PayoutRow; isChosen: boolean; close: () => void }
const CHOICE = "Khi đã hiện một mã, cả đợt chi bằng mã và không còn tải được tệp cho ngân hàng."
const REFUSED = "Không hiện được mã: tệp của đợt này đã được tải, hoặc lệnh chi đã có kết quả. Mời tải lại trang."

/** The VietQR code of one payout, for who pays it by hand with a banking app. `isChosen`: the batch is paid by codes already. */
export function PayeeCode({ payout, isChosen, close }: Props) {
  const [isShown, setShown] = useState(isChosen)
  const [isRefused, setRefused] = useState(false)
  return (
    <Drawer open onOpenChange={(open) => !open && close()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{`Mã VietQR: ${payout.seller_name}`}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4">
          <Drawer.Description>
            {`${inDong(payout.amount)} cho ${payout.holder_name}, ${payout.bank_name} ${payout.account_number}, nội dung ${payout.reference}. ${CHOICE}`}
          </Drawer.Description>
          {!isShown && (
            <Button className="self-start" onClick={() => setShown(true)}>
              Hiện mã, không dùng tệp cho đợt này
            </Button>
          )}
          {isRefused && <Text role="alert">{REFUSED}</Text>}
          {isShown && !isRefused && (
            <img
              src={`/admin/payouts/${payout.id}/code`}
              alt={`Mã VietQR chuyển ${inDong(payout.amount)} cho ${payout.holder_name}`}
              width={320}
              height={320}
              onError={() => setRefused(true)}
            />
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}
