import { Drawer } from "@medusajs/ui"
import type { PayoutRow } from "@san-ocop/kit/http/payouts"
import { inDong } from "../shared/money"

/** The VietQR code of one payout, for who pays it by hand with a banking app. */
export const PayeeCode = ({ payout, close }: { payout: PayoutRow; close: () => void }) => (
  <Drawer open onOpenChange={(open) => !open && close()}>
    <Drawer.Content>
      <Drawer.Header>
        <Drawer.Title>{`Mã VietQR: ${payout.seller_name}`}</Drawer.Title>
      </Drawer.Header>
      <Drawer.Body className="flex flex-col gap-y-4">
        <Drawer.Description>
          {`${inDong(payout.amount)} cho ${payout.holder_name}, ${payout.bank_name} ${payout.account_number}, nội dung ${payout.reference}. Chỉ quét khi không gửi lệnh này trong tệp.`}
        </Drawer.Description>
        <img
          src={`/admin/payouts/${payout.id}/code`}
          alt={`Mã VietQR chuyển ${inDong(payout.amount)} cho ${payout.holder_name}`}
          width={320}
          height={320}
        />
      </Drawer.Body>
    </Drawer.Content>
  </Drawer>
)
