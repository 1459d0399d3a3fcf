export type {
  AppParameters,
  CardParameters,
  Coupon,
  CouponParameters,
  JsapiParameters,
  JsapiV2Parameters,
  PaysignConfig,
  Prepaid,
  RedPacketParameters,
  ScoreParameters,
  SignType,
} from '../types/core.js'
export { createPaysign, type Paysign } from './paysign/create-paysign.js'
