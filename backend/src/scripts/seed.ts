import type { ExecArgs } from "@medusajs/framework/types"
import { keepBankAccounts } from "./seed/bank-accounts"
import { takeInSampleStatement } from "./seed/carrier-statement"
import { openCases } from "./seed/cases"
import { readCatalogue } from "./seed/catalogue"
import { setCharges } from "./seed/charges"
import { openComplaints } from "./seed/complaints"
import { recordCertificates } from "./seed/certificates"
import { openFloors } from "./seed/floors"
import { refuseRealDatabase } from "./seed/guard"
import { drawProducers } from "./seed/landscapes"
import { listProducts } from "./seed/listings"
import { printLabels } from "./seed/labels"
import { recordLots } from "./seed/lots"
import { countRows } from "./seed/count-rows"
import { appointStaff } from "./seed/officers"
import { drawProducts } from "./seed/pictures"
import { planStalls } from "./seed/plan"
import { recordScans } from "./seed/scans"
import { practiseRecall } from "./seed/recalls"
import { collectAndPayOut } from "./seed/payouts"
import { registerProducers } from "./seed/producers"
import { openDisputes } from "./seed/disputes"
import { askReturns } from "./seed/returns"
import { fillQueues } from "./seed/queues"
import { fillRegistrations } from "./seed/registrations"
import { openAccounts, openStalls } from "./seed/sellers"
import { suspendSampleCertificate } from "./seed/suspended-certificate"
import { keepStatistics } from "./seed/statistics"
import { verifyProducers } from "./seed/verified-producers"
import { giveFloorVoucher, giveVouchers } from "./seed/vouchers"

/**
 * Fills a floor with the catalogue of data/ocop-products.csv. What the catalogue lacks is made up, always the same, and marked as
 * sample data. Run after `setup`; a second run adds what is missing and changes nothing else.
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  await refuseRealDatabase(container)
  const rows = readCatalogue()
  const seeding = { container, stalls: planStalls(rows) }
  const pictures = await drawProducts(rows)
  const landscapes = await drawProducers(seeding.stalls)
  const floors = await openFloors(seeding)
  await appointStaff(seeding, floors)
  const producers = await registerProducers(seeding, landscapes)
  const sellers = await openStalls(seeding)
  await openAccounts(seeding, sellers, producers)
  await verifyProducers(seeding, sellers, producers)
  const shown = await listProducts(seeding, { sellers, producers, pictures })
  await recordCertificates(seeding, shown)
  await recordLots(seeding, shown)
  await printLabels(seeding, shown)
  await recordScans(seeding)
  await practiseRecall(seeding)
  await fillQueues(seeding, shown)
  await fillRegistrations(seeding)
  await suspendSampleCertificate(seeding)
  await keepStatistics(seeding, floors)
  await openCases(seeding, shown)
  await setCharges(seeding)
  await openComplaints(seeding, shown)
  await askReturns(seeding, shown)
  await openDisputes(seeding, shown)
  await keepBankAccounts(seeding)
  await giveVouchers(seeding)
  await takeInSampleStatement(seeding)
  await collectAndPayOut(seeding)
  await giveFloorVoucher(seeding)
  await countRows(container)
}
