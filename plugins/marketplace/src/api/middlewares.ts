import { defineMiddlewares } from "@medusajs/framework/http"
import { cardMiddlewares } from "./card-middlewares"
import { caseworkMiddlewares } from "./casework-middlewares"
import { codMiddlewares } from "./cod-middlewares"
import { coreOrderMiddlewares } from "./core-order-middlewares"
import { disputeMiddlewares } from "./dispute-middlewares"
import { listingMiddlewares } from "./listing-middlewares"
import { moderationMiddlewares } from "./moderation-middlewares"
import { moneyMiddlewares } from "./money-middlewares"
import { noticeMiddlewares } from "./notice-middlewares"
import { operatorMiddlewares } from "./operator-middlewares"
import { orderMiddlewares } from "./order-middlewares"
import { payoutMiddlewares } from "./payout-middlewares"
import { pastModerationMiddlewares } from "./past-moderation-middlewares"
import { sellerMiddlewares } from "./seller-middlewares"
import { splitStateMiddlewares } from "./split-state-middlewares"
import { returnMiddlewares } from "./return-middlewares"
import { remittanceMiddlewares } from "./remittance-middlewares"
import { transferMiddlewares } from "./transfer-middlewares"
import { voucherMiddlewares } from "./voucher-middlewares"

export default defineMiddlewares({
  routes: [
    ...sellerMiddlewares,
    ...listingMiddlewares,
    ...moderationMiddlewares,
    ...noticeMiddlewares,
    ...operatorMiddlewares,
    ...orderMiddlewares,
    ...moneyMiddlewares,
    ...transferMiddlewares,
    ...cardMiddlewares,
    ...voucherMiddlewares,
    ...remittanceMiddlewares,
    ...codMiddlewares,
    ...payoutMiddlewares,
    ...returnMiddlewares,
    ...disputeMiddlewares,
    ...caseworkMiddlewares,
    ...splitStateMiddlewares,
    ...coreOrderMiddlewares,
    ...pastModerationMiddlewares,
  ],
})
