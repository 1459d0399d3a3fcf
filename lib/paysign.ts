export type {
  AppParameters,
  CardParameters,
  Coupon,
  CouponParameters,
  JsapiParameters,
  JsapiV2Parameters,
  Paysign,
  PaysignConfig,
  Prepaid,
  RedPacketParameters,
  ScoreParameters,
  SignType,
} from '../types/core.js'
export { createPaysign } from './paysign/create-paysign.js'
