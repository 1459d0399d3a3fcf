import type { Tell } from '../world/story.js'
import { balanceStories } from './balances/balances.js'
import { billStories } from './bills/bills.js'
import { busiCouponStories } from './busifavor/coupons.js'
import { busiStockStories } from './busifavor/stocks.js'
import { certificateStories } from './certificates/certificates.js'
import { complaintNotificationStories } from './complaints/callbacks.js'
import { complaintStories } from './complaints/complaints.js'
import { couponCallbackStories } from './coupons/callbacks.js'
import { couponStories } from './coupons/coupons.js'
import { stockStories } from './coupons/stocks.js'
import { echoStories } from './echo/security-echo.js'
import { k12Stories } from './k12/k12.js'
import { mediaStories } from './media/media.js'
import { combinedStories } from './orders/combined-stories.js'
import { directStories } from './orders/direct.js'
import { partnerStories } from './orders/partner.js'
import { permissionStories } from './payscore/permissions.js'
import { payscoreStories } from './payscore/service-orders.js'
import { refundStories } from './refunds/refunds.js'
import { ecommerceSharingStories } from './sharing/ecommerce.js'
import { sharingStories } from './sharing/orders.js'
import { receiverStories } from './sharing/receivers.js'
import { returnStories } from './sharing/returns.js'
import { transferStories } from './transfers/transfers.js'

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
