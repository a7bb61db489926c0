import type { MiddlewareRoute } from "@medusajs/framework/http"
import { parseBody, parseQuery } from "@san-ocop/floor/lib/parse"
import {
  FreezeSnapshot,
  NewIndicatorRecord,
  RecordsExport,
  RecordsQuery,
  SnapshotsExport,
  SnapshotsQuery,
  StatisticsQuery,
  WithdrawIndicatorRecord,
} from "./department/statistics/validators"

const AREA = "/department/statistics"

export const statisticsMiddlewares: MiddlewareRoute[] = [
  { methods: ["GET"], matcher: AREA, middlewares: [parseQuery(StatisticsQuery)] },
  { methods: ["GET"], matcher: `${AREA}/export`, middlewares: [parseQuery(StatisticsQuery)] },
  { methods: ["GET"], matcher: `${AREA}/snapshots`, middlewares: [parseQuery(SnapshotsQuery)] },
  { methods: ["GET"], matcher: `${AREA}/snapshots/export`, middlewares: [parseQuery(SnapshotsExport)] },
  { methods: ["POST"], matcher: `${AREA}/snapshots`, middlewares: [parseBody(FreezeSnapshot)] },
  { methods: ["GET"], matcher: `${AREA}/records`, middlewares: [parseQuery(RecordsQuery)] },
  { methods: ["GET"], matcher: `${AREA}/records/export`, middlewares: [parseQuery(RecordsExport)] },
  { methods: ["POST"], matcher: `${AREA}/records`, middlewares: [parseBody(NewIndicatorRecord)] },
  { methods: ["POST"], matcher: `${AREA}/records/:id/withdraw`, middlewares: [parseBody(WithdrawIndicatorRecord)] },
]
