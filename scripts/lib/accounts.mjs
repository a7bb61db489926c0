import { say } from "./say.mjs"

const PASSWORD = "ocop-demo-2026"

/** What a newcomer reads at the end of `npm run demo`. */
export function showAddresses({ siteUrl, backendUrl, seconds }) {
  say(`
Sàn OCOP is ready after ${seconds}.

  Shop                 ${siteUrl}
  Seller centre        ${siteUrl}/kenh-nguoi-ban
    owner              0900000001 (honey), 0900000002 (fish sauce), 0900000007 (tea, on a floor that pays out)
    staff of honey     0900002001 (sales), 0900002002 (packing), 0900002003 (accountant)
  Department desk      ${siteUrl}/so
    trade              so-ct.thanh-hoa@san-ocop.example, so-ct-2.ha-noi@san-ocop.example (a second officer)
    agriculture        so-nn.thanh-hoa@san-ocop.example
    supervisor         lanh-dao.ha-noi@san-ocop.example
    council member     hoi-dong.ha-noi@san-ocop.example (read-only)
    auditor            thanh-tra.ha-noi@san-ocop.example (read-only)
    national officer   toan-quoc@san-ocop.example (every province, read-only)
  Admin of operators   ${backendUrl}/app
    operator           dieuhanh@san-ocop.example

  Password of all sample accounts: ${PASSWORD}
  Everything on the pages is marked as sample data. Nothing is sent out. Ctrl-C stops it all.
`)
}
