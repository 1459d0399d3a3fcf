import { balanceStories } from './balances.js'
import { billStories } from './bills.js'
import { busiCouponStories } from './busi-coupons.js'
import { busiStockStories } from './busi-stocks.js'
import { certificateStories } from './certificates.js'
import { combinedStories } from './combined-stories.js'
import { complaintNotificationStories } from './complaint-notifications.js'
import { complaintStories } from './complaint-stories.js'
import { couponCallbackStories } from './coupon-callbacks.js'
import { stockStories } from './coupon-stocks.js'
import { couponStories } from './coupons.js'
import { directStories } from './direct.js'
import { echoStories } from './echo.js'
import { ecommerceSharingStories } from './ecommerce-sharing.js'
import { k12Stories } from './k12.js'
import { mediaStories } from './media.js'
import { partnerStories } from './partner.js'
import { payscoreStories } from './payscore.js'
import { permissionStories } from './payscore-permissions.js'
import { refundStories } from './refunds.js'
import { sharingStories } from './sharing-orders.js'
import { receiverStories } from './sharing-receivers.js'
import { returnStories } from './sharing-returns.js'
import type { Tell } from './story.js'
import { transferStories } from './transfers.js'

/** What the local gateway plays, by operation. */
export const stories: ReadonlyMap<string, Tell> = new Map([
  ...certificateStories,
  ...k12Stories,
  ...echoStories,
  ...transferStories,
  ...directStories,
  ...partnerStories,
  ...combinedStories,
  ...refundStories,
  ...receiverStories,
  ...sharingStories,
  ...ecommerceSharingStories,
  ...returnStories,
  ...balanceStories,
  ...billStories,
  ...mediaStories,
  ...payscoreStories,
  ...permissionStories,
  ...complaintStories,
  ...complaintNotificationStories,
  ...stockStories,
  ...couponStories,
  ...couponCallbackStories,
  ...busiStockStories,
  ...busiCouponStories,
])
