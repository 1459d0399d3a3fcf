export type {
  AppParameters,
  Coupon,
  CouponParameters,
  JsapiParameters,
  PaysignConfig,
  Prepaid,
  ScoreParameters,
} from '../types/core.js'
export { createPaysign, type Paysign } from './paysign/create-paysign.js'
