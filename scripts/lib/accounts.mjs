import { say } from "./say.mjs"

const PASSWORD = "ocop-demo-2026"

/** What a newcomer reads at the end of `npm run demo`. */
export function showAddresses({ siteUrl, backendUrl, seconds }) {
  say(`
Sàn OCOP is ready after ${seconds}.

  Shop                 ${siteUrl}
  Seller centre        ${siteUrl}/kenh-nguoi-ban   0900000001 (honey), 0900000002 (fish sauce)
  Department desk      ${siteUrl}/so               so-ct.thanh-hoa@san-ocop.example (trade)
                                                   so-nn.thanh-hoa@san-ocop.example (agriculture)
  Admin of operators   ${backendUrl}/app           dieuhanh@san-ocop.example

  Password of all sample accounts: ${PASSWORD}
  Everything on the pages is marked as sample data. Nothing is sent out. Ctrl-C stops it all.
`)
}
