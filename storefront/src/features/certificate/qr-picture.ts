import "server-only"
import QRCode from "qrcode"

/** A QR code of an address as a picture that needs no further request. */
export async function qrPicture(address: string): Promise<string> {
  const svg = await QRCode.toString(address, { type: "svg", errorCorrectionLevel: "M", margin: 2 })
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`
}
