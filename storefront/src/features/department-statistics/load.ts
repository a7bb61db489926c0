import "server-only"
import type { Statistics } from "@san-ocop/kit/http/statistics"
import { BackendProblem } from "@/shared/medusa/errors"
import { deskRead, type OfficerSession } from "../department-session/session"
import { fieldInAddress, filterQuery, type StatisticsFilter } from "./statistics-filter"

export type Loaded = {
  statistics: Statistics | null
  /** What was wrong with the question, in the backend's words. */
  message: string | null
  errors: Partial<Record<keyof StatisticsFilter, string>>
}

/** The numbers that the address asks for; a question that cannot be answered is told at its field. */
export async function loadStatistics(session: OfficerSession, filter: StatisticsFilter): Promise<Loaded> {
  try {
    const statistics = await deskRead<Statistics>(session, "/statistics", filterQuery(filter))
    return { statistics, message: null, errors: {} }
  } catch (error) {
    if (!(error instanceof BackendProblem) || error.status !== 400) throw error
    const { message, field } = error.problem
    const name = fieldInAddress(field)
    return { statistics: null, message, errors: name ? { [name]: message } : {} }
  }
}

/** The places of the officer's province, for a form whose question was refused. */
export const loadPlaces = async (session: OfficerSession): Promise<Statistics["places"]> =>
  (await deskRead<Statistics>(session, "/statistics")).places
