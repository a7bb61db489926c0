import type { MedusaContainer } from "@medusajs/framework/types"
import { NOTICE_MODULE } from "../../modules/notice"
import type NoticeModuleService from "../../modules/notice/service"
import { fromDatabase, type Judges, officerWanted, type Question } from "./appeal-judges"

/** Asks operators, once for each matter, to appoint an officer where nobody of the province may decide on it. */
export async function askForOfficer(container: MedusaContainer, judges: Judges, question: Question): Promise<void> {
  const wanted = await officerWanted(fromDatabase(container), judges, question)
  if (wanted) await container.resolve<NoticeModuleService>(NOTICE_MODULE).append([wanted])
}
