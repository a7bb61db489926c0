import type { PayoutRow } from "@san-ocop/kit/http/payouts"
import { vietQrPayload } from "@san-ocop/kit/vietqr"
import QRCode from "qrcode"

/** The VietQR code by which a banking app pays one payout, with its reference, as SVG. */
export const payeeCode = ({ bank_bin, account_number, amount, reference }: PayoutRow): Promise<string> =>
  QRCode.toString(vietQrPayload({ bank_bin, account: account_number, amount, memo: reference }), {
    type: "svg",
    errorCorrectionLevel: "M",
    margin: 4,
  })
