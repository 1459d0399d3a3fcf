import type { Client } from 'wechatpay-chain'

declare const client: Client

// A segment that is also a verb: the last name decides.
client.v3.profitsharing.receivers.delete.post
client.chain('v3/profitsharing/receivers/delete').post
client['v3/profitsharing/receivers/delete'].post

// Words of the language and of functions are ordinary segments.
client.v3.ecommerce.refunds.apply.post
client.chain('v3/ecommerce/refunds/apply').post
client['v3/ecommerce/refunds/apply'].post

// Two parameters at one place.
client.v3.refund.domestic.refunds._refund_id_.applyAbnormalRefund.post
client.v3.refund.domestic.refunds._out_refund_no_.get
client.chain('v3/refund/domestic/refunds/{out_refund_no}').get
client['v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund'].post

// Names that differ in an underscore only.
client.v3.papay.insuranceSign.policy_periods
client.v3.papay.insuranceSign.policyPeriods

// A trailing slash.
client.v3.ecommerce.applyments._empty_.post
client.chain('v3/ecommerce/applyments/{empty}').post
client['v3/ecommerce/applyments/{empty}'].post

// Capitals in a path.
client.v2.secapi.mch.addInstitutionsub.post
client.chain('v2/secapi/mch/addInstitutionsub').post
client['v2/secapi/mch/addInstitutionsub'].post

// @ts-expect-error a known path has no other verb
client['v3/profitsharing/receivers/delete'].get
// @ts-expect-error one parameter does not stand for the other
client.v3.refund.domestic.refunds._refund_id_.get

// The brand API is a root of its own.
client.brand.marketing.productCoupon.users._openid_.coupons.post
client.chain('brand/marketing/product-coupon/users/{openid}/coupons').post
client['brand/marketing/product-coupon/users/{openid}/coupons'].post
// @ts-expect-error no such product of brands
client.brand.marketing.productCoupons
