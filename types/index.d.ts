// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ClientTools, Dynamic } from './core.js'
import type { brand_marketing } from './brand/marketing.js'
import type {
  v2_appauth,
  v2_applyment,
  v2_billcommentsp,
  v2_cgiBin,
  v2_deposit,
  v2_face,
  v2_fund,
  v2_mchrisk,
  v2_mmpaymkttransfers,
  v2_mmpaysptrans,
  v2_papay,
  v2_payitil,
  v2_risk,
  v2_secsvc,
  v2_tools,
  v2_transit,
  v2_vehicle,
  v2_wxv,
  v2_xdc,
} from './v2/others.js'
import type { v2_pay } from './v2/pay.js'
import type { v2_secapi } from './v2/secapi.js'
import type {
  v3_abnormalFundProcessing,
  v3_aggracctBc,
  v3_apply4sub,
  v3_apply4subject,
  v3_applyment4sub,
  v3_bankBatchTransfer,
  v3_bankTransfer,
  v3_bill,
  v3_billdownload,
  v3_brandBasic,
  v3_businesscircle,
  v3_capital,
  v3_catering,
  v3_certificates,
  v3_combineTransactions,
  v3_compliance,
  v3_creditRepayment,
  v3_customs,
  v3_discountCard,
  v3_ebike,
  v3_eduPapay,
  v3_eduStar,
  v3_eduschoolpay,
  v3_express,
  v3_facemch,
  v3_fundsToOversea,
  v3_goldplan,
  v3_hirePowerBank,
  v3_industryCoupon,
  v3_industryRebate,
  v3_inspolicymgr,
  v3_iotmanage,
  v3_lovefeast,
  v3_mchManage,
  v3_mchOperationManage,
  v3_mch_operate,
  v3_mchalterapply,
  v3_medIns,
  v3_merchantRiskManage,
  v3_merchantService,
  v3_merchantSettlement,
  v3_merchantStore,
  v3_merchant,
  v3_merchantfund,
  v3_merchants,
  v3_multiuse,
  v3_offlineface,
  v3_offlinefacemch,
  v3_palmservice,
  v3_parking,
  v3_partnerPapay,
  v3_partnerTransfer,
  v3_passwordExemptContract,
  v3_payDevices,
  v3_payrollCard,
  v3_profitsharing,
  v3_qrcode,
  v3_rateActivity,
  v3_realname,
  v3_recharge,
  v3_refund,
  v3_refunds,
  v3_repayment,
  v3_security,
  v3_settle,
  v3_smartguide,
  v3_statements,
  v3_taxiInvoice,
  v3_transactionBlock,
  v3_transactions,
  v3_transferDetail,
  v3_transfer,
  v3_transferdownload,
  v3_vehicle,
  v3_webizpay,
} from './v3/others.js'
import type { v3_brand } from './v3/brand.js'
import type { v3_ecommerce } from './v3/ecommerce.js'
import type { v3_fundApp } from './v3/fund-app.js'
import type { v3_global } from './v3/global.js'
import type { v3_gov } from './v3/gov.js'
import type { v3_marketing } from './v3/marketing.js'
import type { v3_newTaxControlFapiao } from './v3/new-tax-control-fapiao.js'
import type { v3_papay } from './v3/papay.js'
import type { v3_pay } from './v3/pay.js'
import type { v3_payscore } from './v3/payscore.js'
import type { v3_platsolution } from './v3/platsolution.js'

/** Every operation that the spec knows, by its path. */
export interface Paths {
  /** POST 上传图片 */
  readonly 'brand/marketing/product-coupon/media/upload-image': brand_marketing.ProductCouponMediaUploadImage
  /** GET 获取商品券事件通知地址 · POST 设置商品券事件通知地址 */
  readonly 'brand/marketing/product-coupon/notify-configs': brand_marketing.ProductCouponNotifyConfigs
  /** POST 创建商品券 */
  readonly 'brand/marketing/product-coupon/product-coupons': brand_marketing.ProductCouponProductCoupons
  /** GET 查询商品券详情 · PATCH 修改商品券 */
  readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}': brand_marketing.ProductCouponProductCouponsByProductCouponId
  /** POST 失效商品券 */
  readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate': brand_marketing.ProductCouponProductCouponsByProductCouponIdDeactivate
  /** POST 添加商品券批次组 */
  readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': brand_marketing.ProductCouponProductCouponsByProductCouponIdStockBundles
  /** PATCH 修改商品券批次组 */
  readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': brand_marketing.ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId
  /** POST 批次组批量关联门店 */
  readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': brand_marketing.ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores
  /** POST 批次组批量取消关联门店 */
  readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': brand_marketing.ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores
  /** POST 修改商品券批次组发放预算 */
  readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': brand_marketing.ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget
  /** GET 查询商品券批次列表 · POST 创建商品券批次 */
  readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks': brand_marketing.ProductCouponProductCouponsByProductCouponIdStocks
  /** GET 查询商品券批次详情 · PATCH 修改商品券批次 */
  readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': brand_marketing.ProductCouponProductCouponsByProductCouponIdStocksByStockId
  /** POST 关联门店 */
  readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': brand_marketing.ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores
  /** GET 查询已关联门店列表 */
  readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': brand_marketing.ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores
  /** POST 失效商品券批次 */
  readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': brand_marketing.ProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate
  /** POST 取消关联门店 */
  readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': brand_marketing.ProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores
  /** POST 修改商品券批次预算 */
  readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': brand_marketing.ProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget
  /** POST 上传券码 */
  readonly 'brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': brand_marketing.ProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes
  /** GET 查询用户商品券列表 · POST 向用户发放商品券 */
  readonly 'brand/marketing/product-coupon/users/{openid}/coupons': brand_marketing.ProductCouponUsersByOpenidCoupons
  /** GET 查询用户商品券详情 */
  readonly 'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}': brand_marketing.ProductCouponUsersByOpenidCouponsByCouponCode
  /** POST 确认发放用户商品券 */
  readonly 'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': brand_marketing.ProductCouponUsersByOpenidCouponsByCouponCodeConfirm
  /** POST 失效用户商品券 */
  readonly 'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': brand_marketing.ProductCouponUsersByOpenidCouponsByCouponCodeDeactivate
  /** POST 退券 */
  readonly 'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return': brand_marketing.ProductCouponUsersByOpenidCouponsByCouponCodeReturn
  /** POST 核销用户商品券 */
  readonly 'brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use': brand_marketing.ProductCouponUsersByOpenidCouponsByCouponCodeUse
  /** POST 向用户预发放商品券 */
  readonly 'brand/marketing/product-coupon/users/{openid}/pre-send-coupon': brand_marketing.ProductCouponUsersByOpenidPreSendCoupon
  /** GET 授权获取code */
  readonly 'v2/appauth/authindex': v2_appauth.Authindex
  /** GET 通过code换取accesstoken */
  readonly 'v2/appauth/getaccesstoken': v2_appauth.Getaccesstoken
  /** POST 查询申请状态 */
  readonly 'v2/applyment/micro/getstate': v2_applyment.MicroGetstate
  /** POST 查询升级申请单状态 */
  readonly 'v2/applyment/micro/getupgradestate': v2_applyment.MicroGetupgradestate
  /** POST 修改结算银行卡 */
  readonly 'v2/applyment/micro/modifyarchives': v2_applyment.MicroModifyarchives
  /** POST 修改联系信息 */
  readonly 'v2/applyment/micro/modifycontactinfo': v2_applyment.MicroModifycontactinfo
  /** POST 签约报备 */
  readonly 'v2/applyment/micro/signcontract': v2_applyment.MicroSigncontract
  /** POST 申请入驻 */
  readonly 'v2/applyment/micro/submit': v2_applyment.MicroSubmit
  /** POST 提交升级申请单 */
  readonly 'v2/applyment/micro/submitupgrade': v2_applyment.MicroSubmitupgrade
  /** POST 拉取订单评价数据 */
  readonly 'v2/billcommentsp/batchquerycomment': v2_billcommentsp.Batchquerycomment
  /** POST 订单附加信息提交接口 */
  readonly 'v2/cgi-bin/mch/customs/customdeclareorder': v2_cgiBin.MchCustomsCustomdeclareorder
  /** POST 订单附加信息查询接口 */
  readonly 'v2/cgi-bin/mch/customs/customdeclarequery': v2_cgiBin.MchCustomsCustomdeclarequery
  /** POST 订单附加信息重推接口 */
  readonly 'v2/cgi-bin/mch/newcustoms/customdeclareredeclare': v2_cgiBin.MchNewcustomsCustomdeclareredeclare
  /** POST 消费押金 */
  readonly 'v2/deposit/consume': v2_deposit.Consume
  /** POST 支付押金（人脸支付） */
  readonly 'v2/deposit/facepay': v2_deposit.Facepay
  /** POST 支付押金（付款码支付） */
  readonly 'v2/deposit/micropay': v2_deposit.Micropay
  /** POST 查询订单 */
  readonly 'v2/deposit/orderquery': v2_deposit.Orderquery
  /** POST 申请退款（押金） */
  readonly 'v2/deposit/refund': v2_deposit.Refund
  /** POST 查询退款（押金） */
  readonly 'v2/deposit/refundquery': v2_deposit.Refundquery
  /** POST 撤销订单 */
  readonly 'v2/deposit/reverse': v2_deposit.Reverse
  /** POST 支付押金（JSAPI/APP支付） */
  readonly 'v2/deposit/unifiedorder': v2_deposit.Unifiedorder
  /** POST 人脸识别SDK-获取调用凭证 */
  readonly 'v2/face/get_wxpayface_authinfo': v2_face.Get_wxpayface_authinfo
  /** POST 查询提现状态 */
  readonly 'v2/fund/queryautowithdrawbydate': v2_fund.Queryautowithdrawbydate
  /** POST 重新发起提现 */
  readonly 'v2/fund/reautowithdrawbydate': v2_fund.Reautowithdrawbydate
  /** POST 间联模式查询商户审核状态开放接口 */
  readonly 'v2/mchrisk/bankquerymchauditinfo': v2_mchrisk.Bankquerymchauditinfo
  /** POST 渠道商查询商户审核信息 */
  readonly 'v2/mchrisk/channelquerymchauditinfo': v2_mchrisk.Channelquerymchauditinfo
  /** POST 事前-风险商户核查接口 */
  readonly 'v2/mchrisk/querymchrisk': v2_mchrisk.Querymchrisk
  /** POST 设置风险通知回调链接 */
  readonly 'v2/mchrisk/setmchriskcallback': v2_mchrisk.Setmchriskcallback
  /** POST 事后-风险商户处理结果同步接口 */
  readonly 'v2/mchrisk/syncmchriskresult': v2_mchrisk.Syncmchriskresult
  /** POST 查询红包记录 */
  readonly 'v2/mmpaymkttransfers/gethbinfo': v2_mmpaymkttransfers.Gethbinfo
  /** POST 查询企业向微信用户个人付款 */
  readonly 'v2/mmpaymkttransfers/gettransferinfo': v2_mmpaymkttransfers.Gettransferinfo
  /** POST 向员工付款 */
  readonly 'v2/mmpaymkttransfers/promotion/paywwsptrans2pocket': v2_mmpaymkttransfers.PromotionPaywwsptrans2pocket
  /** POST 查询付款记录 */
  readonly 'v2/mmpaymkttransfers/promotion/querywwsptrans2pocket': v2_mmpaymkttransfers.PromotionQuerywwsptrans2pocket
  /** POST 向微信用户个人付款 */
  readonly 'v2/mmpaymkttransfers/promotion/transfers': v2_mmpaymkttransfers.PromotionTransfers
  /** POST 查询代金券批次 */
  readonly 'v2/mmpaymkttransfers/query_coupon_stock': v2_mmpaymkttransfers.Query_coupon_stock
  /** POST 查询代金券信息 */
  readonly 'v2/mmpaymkttransfers/querycouponsinfo': v2_mmpaymkttransfers.Querycouponsinfo
  /** POST 查询红包记录 */
  readonly 'v2/mmpaymkttransfers/queryworkwxredpack': v2_mmpaymkttransfers.Queryworkwxredpack
  /** POST 发放代金券 */
  readonly 'v2/mmpaymkttransfers/send_coupon': v2_mmpaymkttransfers.Send_coupon
  /** POST 发放裂变红包 */
  readonly 'v2/mmpaymkttransfers/sendgroupredpack': v2_mmpaymkttransfers.Sendgroupredpack
  /** POST 发放小程序红包接口 */
  readonly 'v2/mmpaymkttransfers/sendminiprogramhb': v2_mmpaymkttransfers.Sendminiprogramhb
  /** POST 发放普通红包 */
  readonly 'v2/mmpaymkttransfers/sendredpack': v2_mmpaymkttransfers.Sendredpack
  /** POST 发放企业红包 */
  readonly 'v2/mmpaymkttransfers/sendworkwxredpack': v2_mmpaymkttransfers.Sendworkwxredpack
  /** POST 企业付款到银行卡 */
  readonly 'v2/mmpaysptrans/pay_bank': v2_mmpaysptrans.Pay_bank
  /** POST 查询企业付款银行卡 */
  readonly 'v2/mmpaysptrans/query_bank': v2_mmpaysptrans.Query_bank
  /** POST 申请解约 */
  readonly 'v2/papay/deletecontract': v2_papay.Deletecontract
  /** GET 公众号纯签约 */
  readonly 'v2/papay/entrustweb': v2_papay.Entrustweb
  /** GET H5纯签约 */
  readonly 'v2/papay/h5entrustweb': v2_papay.H5entrustweb
  /** POST 申请解约 */
  readonly 'v2/papay/partner/deletecontract': v2_papay.PartnerDeletecontract
  /** GET 公众号纯签约 */
  readonly 'v2/papay/partner/entrustweb': v2_papay.PartnerEntrustweb
  /** GET H5纯签约 */
  readonly 'v2/papay/partner/h5entrustweb': v2_papay.PartnerH5entrustweb
  /** POST APP纯签约 */
  readonly 'v2/papay/partner/preentrustweb': v2_papay.PartnerPreentrustweb
  /** POST 查询签约关系 */
  readonly 'v2/papay/partner/querycontract': v2_papay.PartnerQuerycontract
  /** POST APP纯签约 */
  readonly 'v2/papay/preentrustweb': v2_papay.Preentrustweb
  /** POST 查询签约关系 */
  readonly 'v2/papay/querycontract': v2_papay.Querycontract
  /** POST 合单关单 */
  readonly 'v2/pay/closecombinedorder': v2_pay.Closecombinedorder
  /** POST 关闭订单 */
  readonly 'v2/pay/closeorder': v2_pay.Closeorder
  /** POST 合单下单 */
  readonly 'v2/pay/combinedorder': v2_pay.Combinedorder
  /** POST 支付中签约 */
  readonly 'v2/pay/contractorder': v2_pay.Contractorder
  /** POST 下载对账单 */
  readonly 'v2/pay/downloadbill': v2_pay.Downloadbill
  /** POST 下载资金账单 */
  readonly 'v2/pay/downloadfundflow': v2_pay.Downloadfundflow
  /** POST 提交刷脸支付 */
  readonly 'v2/pay/facepay': v2_pay.Facepay
  /** POST 查询订单 */
  readonly 'v2/pay/facepayquery': v2_pay.Facepayquery
  /** POST 提交付款码支付 */
  readonly 'v2/pay/micropay': v2_pay.Micropay
  /** POST 查询订单 */
  readonly 'v2/pay/orderquery': v2_pay.Orderquery
  /** POST 查询订单 */
  readonly 'v2/pay/paporderquery': v2_pay.Paporderquery
  /** POST 申请扣款 */
  readonly 'v2/pay/pappayapply': v2_pay.Pappayapply
  /** POST 查询订单 */
  readonly 'v2/pay/partner/paporderquery': v2_pay.PartnerPaporderquery
  /** POST 申请扣款 */
  readonly 'v2/pay/partner/pappayapply': v2_pay.PartnerPappayapply
  /** POST 添加分账接收方 */
  readonly 'v2/pay/profitsharingaddreceiver': v2_pay.Profitsharingaddreceiver
  /** POST 查询最大分账比例 */
  readonly 'v2/pay/profitsharingmerchantratioquery': v2_pay.Profitsharingmerchantratioquery
  /** POST 查询订单待分账金额 */
  readonly 'v2/pay/profitsharingorderamountquery': v2_pay.Profitsharingorderamountquery
  /** POST 查询分账结果 */
  readonly 'v2/pay/profitsharingquery': v2_pay.Profitsharingquery
  /** POST 删除分账接收方 */
  readonly 'v2/pay/profitsharingremovereceiver': v2_pay.Profitsharingremovereceiver
  /** POST 回退结果查询 */
  readonly 'v2/pay/profitsharingreturnquery': v2_pay.Profitsharingreturnquery
  /** POST 合单查单 */
  readonly 'v2/pay/querycombinedorder': v2_pay.Querycombinedorder
  /** POST 汇率查询 */
  readonly 'v2/pay/queryexchagerate': v2_pay.Queryexchagerate
  /** POST 查询退款 */
  readonly 'v2/pay/refundquery': v2_pay.Refundquery
  /** POST 查询退款（支持单品） */
  readonly 'v2/pay/refundqueryv2': v2_pay.Refundqueryv2
  /** POST 查询结算资金 */
  readonly 'v2/pay/settlementquery': v2_pay.Settlementquery
  /** POST 统一下单 */
  readonly 'v2/pay/unifiedorder': v2_pay.Unifiedorder
  /** POST 交易保障 */
  readonly 'v2/payitil/report': v2_payitil.Report
  /** POST 获取平台证书 */
  readonly 'v2/risk/getcertficates': v2_risk.Getcertficates
  /** POST 获取RSA加密公钥 */
  readonly 'v2/risk/getpublickey': v2_risk.Getpublickey
  /** POST 银行特约商户违规信息查询 */
  readonly 'v2/risk/getviolation': v2_risk.Getviolation
  /** POST 进件子商户 */
  readonly 'v2/secapi/mch/addInstitutionsub': v2_secapi.MchAddInstitutionsub
  /** POST 服务商子商户开发配置新增支付目录/新增对应APPID关联 */
  readonly 'v2/secapi/mch/addsubdevconfig': v2_secapi.MchAddsubdevconfig
  /** POST 银行服务商特约子商户指定渠道号 */
  readonly 'v2/secapi/mch/channelsetting': v2_secapi.MchChannelsetting
  /** POST 修改子商户 */
  readonly 'v2/secapi/mch/modifyInstitutionsub': v2_secapi.MchModifyInstitutionsub
  /** POST 银行特约商户信息修改 */
  readonly 'v2/secapi/mch/modifymchinfo': v2_secapi.MchModifymchinfo
  /** POST 查询子商户 */
  readonly 'v2/secapi/mch/queryInstitutionsub': v2_secapi.MchQueryInstitutionsub
  /** POST 配置查询 */
  readonly 'v2/secapi/mch/querysubdevconfig': v2_secapi.MchQuerysubdevconfig
  /** POST 银行特约商户录入/银行特约商户资料查询 */
  readonly 'v2/secapi/mch/submchmanage': v2_secapi.MchSubmchmanage
  /** POST 图片上传 */
  readonly 'v2/secapi/mch/uploadmedia': v2_secapi.MchUploadmedia
  /** POST 服务商特约商户关注功能配置 */
  readonly 'v2/secapi/mkt/addrecommendconf': v2_secapi.MktAddrecommendconf
  /** POST 撤销订单 */
  readonly 'v2/secapi/pay/facepayreverse': v2_secapi.PayFacepayreverse
  /** POST 请求多次分账 */
  readonly 'v2/secapi/pay/multiprofitsharing': v2_secapi.PayMultiprofitsharing
  /** POST 请求单次分账 */
  readonly 'v2/secapi/pay/profitsharing': v2_secapi.PayProfitsharing
  /** POST 完结分账 */
  readonly 'v2/secapi/pay/profitsharingfinish': v2_secapi.PayProfitsharingfinish
  /** POST 分账回退 */
  readonly 'v2/secapi/pay/profitsharingreturn': v2_secapi.PayProfitsharingreturn
  /** POST 申请退款 */
  readonly 'v2/secapi/pay/refund': v2_secapi.PayRefund
  /** POST 申请退款（支持单品） */
  readonly 'v2/secapi/pay/refundv2': v2_secapi.PayRefundv2
  /** POST 撤销订单 */
  readonly 'v2/secapi/pay/reverse': v2_secapi.PayReverse
  /** POST 微信支付实名授权 */
  readonly 'v2/secsvc/getrealnameinfo': v2_secsvc.Getrealnameinfo
  /** POST 微信支付实名验证 */
  readonly 'v2/secsvc/realnameauth': v2_secsvc.Realnameauth
  /** POST 授权码查询openid */
  readonly 'v2/tools/authcodetoopenid': v2_tools.Authcodetoopenid
  /** POST 转换短链接 */
  readonly 'v2/tools/shorturl': v2_tools.Shorturl
  /** POST 申请扣款 */
  readonly 'v2/transit/partnerpay/payapply': v2_transit.PartnerpayPayapply
  /** POST 查询订单 */
  readonly 'v2/transit/partnerpay/queryorder': v2_transit.PartnerpayQueryorder
  /** POST 查询用户状态接口 */
  readonly 'v2/transit/partnerpay/querystate': v2_transit.PartnerpayQuerystate
  /** POST 申请扣款 */
  readonly 'v2/transit/pay/payapply': v2_transit.PayPayapply
  /** POST 查询用户状态接口 */
  readonly 'v2/transit/pay/querystate': v2_transit.PayQuerystate
  /** POST 查询订单 */
  readonly 'v2/transit/queryorder': v2_transit.Queryorder
  /** POST 用户入场通知 */
  readonly 'v2/vehicle/partnerpay/notification': v2_vehicle.PartnerpayNotification
  /** POST 申请扣款 */
  readonly 'v2/vehicle/partnerpay/payapply': v2_vehicle.PartnerpayPayapply
  /** POST 用户状态查询 */
  readonly 'v2/vehicle/partnerpay/querystate': v2_vehicle.PartnerpayQuerystate
  /** POST 用户入场通知 */
  readonly 'v2/vehicle/pay/notification': v2_vehicle.PayNotification
  /** POST 申请扣款 */
  readonly 'v2/vehicle/pay/payapply': v2_vehicle.PayPayapply
  /** POST 用户状态查询 */
  readonly 'v2/vehicle/pay/querystate': v2_vehicle.PayQuerystate
  /** POST 撤销租借订单 */
  readonly 'v2/wxv/cancelbill': v2_wxv.Cancelbill
  /** POST 修改租借订单 */
  readonly 'v2/wxv/changerentmoney': v2_wxv.Changerentmoney
  /** POST 创建速住订单 */
  readonly 'v2/wxv/createhotelbill': v2_wxv.Createhotelbill
  /** POST 创建租借订单 */
  readonly 'v2/wxv/createrentbill': v2_wxv.Createrentbill
  /** POST 完结速住订单 */
  readonly 'v2/wxv/finishhotelbill': v2_wxv.Finishhotelbill
  /** POST 完结租借订单 */
  readonly 'v2/wxv/finishrentbill': v2_wxv.Finishrentbill
  /** POST 查询速住订单 */
  readonly 'v2/wxv/queryhotelbill': v2_wxv.Queryhotelbill
  /** POST 查询租借订单 */
  readonly 'v2/wxv/queryrentbill': v2_wxv.Queryrentbill
  /** POST 获取沙箱环境密钥 */
  readonly 'v2/xdc/apiv2getsignkey/sign/getsignkey': v2_xdc.Apiv2getsignkeySignGetsignkey
  /** POST 沙箱付款码支付 */
  readonly 'v2/xdc/apiv2sandbox/pay/micropay': v2_xdc.Apiv2sandboxPayMicropay
  /** POST 沙箱订单查询 */
  readonly 'v2/xdc/apiv2sandbox/pay/orderquery': v2_xdc.Apiv2sandboxPayOrderquery
  /** GET 查询在途异常资金付款结果 */
  readonly 'v3/abnormal-fund-processing/receipts/{receipt_id}': v3_abnormalFundProcessing.ReceiptsByReceiptId
  /** POST 发起在途异常资金付款指令 */
  readonly 'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions': v3_abnormalFundProcessing.ReceiptsByReceiptIdTransferInstructions
  /** GET 查询在途异常资金付款指令执行结果 */
  readonly 'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}': v3_abnormalFundProcessing.ReceiptsByReceiptIdTransferInstructionsByOutInstructionNo
  /** GET 查询渠道额度 */
  readonly 'v3/aggracct-bc/wb-channel/account/balance': v3_aggracctBc.WbChannelAccountBalance
  /** GET 查询商户资料 */
  readonly 'v3/aggracct-bc/wb-channel/account/mch_archives': v3_aggracctBc.WbChannelAccountMch_archives
  /** GET 查询商户影像件资料 */
  readonly 'v3/aggracct-bc/wb-channel/account/mch_media': v3_aggracctBc.WbChannelAccountMch_media
  /** POST 受理渠道结算银行账户更名申请 */
  readonly 'v3/aggracct-bc/wb-channel/bank-channel-account/rename': v3_aggracctBc.WbChannelBankChannelAccountRename
  /** GET 查询渠道结算银行账户更名申请 */
  readonly 'v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}': v3_aggracctBc.WbChannelBankChannelAccountRenameByApplicationId
  /** POST 资料更新请求审核结果回调通知 */
  readonly 'v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify': v3_aggracctBc.WbChannelControlOrdersInfoUpdateResultNotify
  /** POST 发起微众台账管控 */
  readonly 'v3/aggracct-bc/wb-channel/control-orders/punish': v3_aggracctBc.WbChannelControlOrdersPunish
  /** POST 解除对微众台账的管控 */
  readonly 'v3/aggracct-bc/wb-channel/control-orders/recover': v3_aggracctBc.WbChannelControlOrdersRecover
  /** GET 查询控制单 */
  readonly 'v3/aggracct-bc/wb-channel/control-orders/{out_request_no}': v3_aggracctBc.WbChannelControlOrdersByOutRequestNo
  /** POST 特殊减额 */
  readonly 'v3/aggracct-bc/wb-channel/special-reduction': v3_aggracctBc.WbChannelSpecialReduction
  /** GET 查询特殊减额结果 */
  readonly 'v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}': v3_aggracctBc.WbChannelSpecialReductionByOutRequestNo
  /** GET 查询结算账户修改申请状态 */
  readonly 'v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}': v3_apply4sub.Sub_merchantsBySubMchidApplicationByApplicationNo
  /** POST 修改结算帐号 */
  readonly 'v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement': v3_apply4sub.Sub_merchantsBySubMchidModifySettlement
  /** GET 查询结算账户 */
  readonly 'v3/apply4sub/sub_merchants/{sub_mchid}/settlement': v3_apply4sub.Sub_merchantsBySubMchidSettlement
  /** GET 查询商户开户意愿申请单审核结果 · POST 提交商户开户意愿申请单 */
  readonly 'v3/apply4subject/applyment': v3_apply4subject.Applyment
  /** GET 获取商户开户意愿确认状态 */
  readonly 'v3/apply4subject/applyment/merchants/{sub_mchid}/state': v3_apply4subject.ApplymentMerchantsBySubMchidState
  /** POST 撤销商户开户意愿申请单 */
  readonly 'v3/apply4subject/applyment/{applyment_id}/cancel': v3_apply4subject.ApplymentByApplymentIdCancel
  /** POST 撤销商户开户意愿申请单 */
  readonly 'v3/apply4subject/applyment/{business_code}/cancel': v3_apply4subject.ApplymentByBusinessCodeCancel
  /** GET 通过申请单号查询申请状态 */
  readonly 'v3/applyment4sub/applyment/applyment_id/{applyment_id}': v3_applyment4sub.ApplymentApplyment_idByApplymentId
  /** GET 通过业务申请编号查询申请状态 */
  readonly 'v3/applyment4sub/applyment/business_code/{business_code}': v3_applyment4sub.ApplymentBusiness_codeByBusinessCode
  /** POST 提交申请单 */
  readonly 'v3/applyment4sub/applyment/{empty}': v3_applyment4sub.ApplymentByEmpty
  /** GET 查询明细电子回单受理结果 · POST 受理明细电子回单 */
  readonly 'v3/bank-batch-transfer/receipt/detail-receipts': v3_bankBatchTransfer.ReceiptDetailReceipts
  /** GET 查询汇总电子回单受理结果 · POST 受理汇总电子回单 */
  readonly 'v3/bank-batch-transfer/receipt/summary-receipts': v3_bankBatchTransfer.ReceiptSummaryReceipts
  /** POST 发起批量转账 */
  readonly 'v3/bank-transfer/batches': v3_bankTransfer.Batches
  /** GET 微信支付批次单号查询批次单 */
  readonly 'v3/bank-transfer/batches/batch-id/{batch_id}': v3_bankTransfer.BatchesBatchIdByBatchId
  /** GET 微信支付明细单号查询明细单 */
  readonly 'v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': v3_bankTransfer.BatchesBatchIdByBatchIdDetailsDetailIdByDetailId
  /** GET 银行批次单号查询批次单 */
  readonly 'v3/bank-transfer/batches/out-batch-no/{out_batch_no}': v3_bankTransfer.BatchesOutBatchNoByOutBatchNo
  /** GET 银行明细单号查询明细单 */
  readonly 'v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': v3_bankTransfer.BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
  /** GET 申请资金账单 */
  readonly 'v3/bill/fundflowbill': v3_bill.Fundflowbill
  /** GET 申请单个子商户资金账单 */
  readonly 'v3/bill/sub-merchant-fundflowbill': v3_bill.SubMerchantFundflowbill
  /** GET 申请交易账单 */
  readonly 'v3/bill/tradebill': v3_bill.Tradebill
  /** GET 下载账单 */
  readonly 'v3/billdownload/file': v3_billdownload.File
  /** GET 获得品牌已授权且在生效中的产品权限信息 */
  readonly 'v3/brand-basic/partner/brands/{brand_id}/product-authorities': v3_brandBasic.PartnerBrandsByBrandIdProductAuthorities
  /** POST 提交入驻申请 */
  readonly 'v3/brand/applyments': v3_brand.Applyments
  /** GET 根据申请单ID查询申请状态 */
  readonly 'v3/brand/applyments/applyment-id/{applyment_id}': v3_brand.ApplymentsApplymentIdByApplymentId
  /** GET 根据业务申请编号查询申请状态 */
  readonly 'v3/brand/applyments/business-code/{business_code}': v3_brand.ApplymentsBusinessCodeByBusinessCode
  /** POST 撤销申请 */
  readonly 'v3/brand/applyments/cancel-applyment': v3_brand.ApplymentsCancelApplyment
  /** GET 查询商家名片配置申请状态 · POST 提交商家名片配置申请 */
  readonly 'v3/brand/card/card-configs': v3_brand.CardCardConfigs
  /** POST 撤销商家名片配置申请 */
  readonly 'v3/brand/card/card-configs/cancel-applyment': v3_brand.CardCardConfigsCancelApplyment
  /** GET 获取商家名片预览二维码 */
  readonly 'v3/brand/card/card-configs/preview-url': v3_brand.CardCardConfigsPreviewUrl
  /** POST 发布商家名片配置 */
  readonly 'v3/brand/card/card-configs/publish': v3_brand.CardCardConfigsPublish
  /** GET 查询已生效交易连接名片规则 · POST 添加交易连接名片规则申请 */
  readonly 'v3/brand/card/card-links': v3_brand.CardCardLinks
  /** GET 根据业务申请编号查询添加申请状态 */
  readonly 'v3/brand/card/card-links/business-code/{business_code}': v3_brand.CardCardLinksBusinessCodeByBusinessCode
  /** POST 撤销交易连接名片配置申请 */
  readonly 'v3/brand/card/card-links/cancel-applyment': v3_brand.CardCardLinksCancelApplyment
  /** POST 解除已生效交易连接名片场景 */
  readonly 'v3/brand/card/card-links/unbind-card-link': v3_brand.CardCardLinksUnbindCardLink
  /** GET 查询摇优惠活动列表 */
  readonly 'v3/brand/marketing/shake-activities/activities': v3_brand.MarketingShakeActivitiesActivities
  /** GET 查询会员卡模板列表 · POST 创建会员卡模板 */
  readonly 'v3/brand/partner/card-member/cards': v3_brand.PartnerCardMemberCards
  /** GET 查询会员卡模板信息 · PATCH 修改会员卡模板信息 · DELETE 删除会员卡模板 */
  readonly 'v3/brand/partner/card-member/cards/{card_id}': v3_brand.PartnerCardMemberCardsByCardId
  /** POST 作废会员卡模板 */
  readonly 'v3/brand/partner/card-member/cards/{card_id}/invalidate': v3_brand.PartnerCardMemberCardsByCardIdInvalidate
  /** GET 查询品牌会员发券活动列表 · POST 创建品牌会员发券活动 */
  readonly 'v3/brand/partner/card-member/membership-activities': v3_brand.PartnerCardMemberMembershipActivities
  /** GET 查询品牌会员发券活动 · PATCH 修改品牌会员发券活动信息 */
  readonly 'v3/brand/partner/card-member/membership-activities/{activity_id}': v3_brand.PartnerCardMemberMembershipActivitiesByActivityId
  /** POST 终止品牌会员发券活动 */
  readonly 'v3/brand/partner/card-member/membership-activities/{activity_id}/terminate': v3_brand.PartnerCardMemberMembershipActivitiesByActivityIdTerminate
  /** POST 品牌会员展示付款码组件预授权 */
  readonly 'v3/brand/partner/card-member/pay-view-tokens': v3_brand.PartnerCardMemberPayViewTokens
  /** POST 入会组件预授权 */
  readonly 'v3/brand/partner/card-member/pre-auth-tokens': v3_brand.PartnerCardMemberPreAuthTokens
  /** GET 查询用户在品牌下所有会员卡 */
  readonly 'v3/brand/partner/card-member/user-cards': v3_brand.PartnerCardMemberUserCards
  /** POST 根据openid导入用户会员卡 */
  readonly 'v3/brand/partner/card-member/user-cards/import-by-openid': v3_brand.PartnerCardMemberUserCardsImportByOpenid
  /** POST 根据手机号导入用户会员卡 */
  readonly 'v3/brand/partner/card-member/user-cards/import-by-phone': v3_brand.PartnerCardMemberUserCardsImportByPhone
  /** GET 查询用户会员卡信息 · PATCH 修改用户会员卡信息 */
  readonly 'v3/brand/partner/card-member/user-cards/{user_card_code}': v3_brand.PartnerCardMemberUserCardsByUserCardCode
  /** POST 同步会员开通结果 */
  readonly 'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': v3_brand.PartnerCardMemberUserCardsByUserCardCodeConfirm
  /** POST 作废用户会员卡 */
  readonly 'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': v3_brand.PartnerCardMemberUserCardsByUserCardCodeInvalidate
  /** POST 创建用户动态信息 */
  readonly 'v3/brand/partner/card-member/user-feeds': v3_brand.PartnerCardMemberUserFeeds
  /** POST 同步积分兑券结果 */
  readonly 'v3/brand/partner/card-member/user-points/exchange-coupon/confirm': v3_brand.PartnerCardMemberUserPointsExchangeCouponConfirm
  /** POST 同步积分余额 */
  readonly 'v3/brand/partner/card-member/user-points/sync': v3_brand.PartnerCardMemberUserPointsSync
  /** GET 列表查询品牌门店信息 · POST 创建品牌门店 */
  readonly 'v3/brand/partner/store/brandstores': v3_brand.PartnerStoreBrandstores
  /** GET 查询品牌门店 · PATCH 更新品牌门店 · DELETE 删除品牌门店 */
  readonly 'v3/brand/partner/store/brandstores/{store_id}': v3_brand.PartnerStoreBrandstoresByStoreId
  /** POST 绑定收款商户号 */
  readonly 'v3/brand/partner/store/brandstores/{store_id}/bindrecipient': v3_brand.PartnerStoreBrandstoresByStoreIdBindrecipient
  /** POST 暂停门店营业 */
  readonly 'v3/brand/partner/store/brandstores/{store_id}/close': v3_brand.PartnerStoreBrandstoresByStoreIdClose
  /** POST 恢复门店营业 */
  readonly 'v3/brand/partner/store/brandstores/{store_id}/resume': v3_brand.PartnerStoreBrandstoresByStoreIdResume
  /** POST 解绑收款商户号 */
  readonly 'v3/brand/partner/store/brandstores/{store_id}/unbindrecipient': v3_brand.PartnerStoreBrandstoresByStoreIdUnbindrecipient
  /** GET 查询最大分账比例 */
  readonly 'v3/brand/profitsharing/brand-configs/{brand_mchid}': v3_brand.ProfitsharingBrandConfigsByBrandMchid
  /** POST 完结分账 */
  readonly 'v3/brand/profitsharing/finish-order': v3_brand.ProfitsharingFinishOrder
  /** GET 查询分账结果 · POST 请求分账 */
  readonly 'v3/brand/profitsharing/orders': v3_brand.ProfitsharingOrders
  /** GET 查询订单剩余待分金额 */
  readonly 'v3/brand/profitsharing/orders/{transaction_id}/amounts': v3_brand.ProfitsharingOrdersByTransactionIdAmounts
  /** POST 添加分账接收方 */
  readonly 'v3/brand/profitsharing/receivers/add': v3_brand.ProfitsharingReceiversAdd
  /** POST 删除分账接收方 */
  readonly 'v3/brand/profitsharing/receivers/delete': v3_brand.ProfitsharingReceiversDelete
  /** GET 查询分账回退结果 · POST 请求分账回退 */
  readonly 'v3/brand/profitsharing/returnorders': v3_brand.ProfitsharingReturnorders
  /** POST 商圈会员停车状态同步 */
  readonly 'v3/businesscircle/parkings': v3_businesscircle.Parkings
  /** POST 商圈会员积分同步 */
  readonly 'v3/businesscircle/points/notify': v3_businesscircle.PointsNotify
  /** GET 商圈积分授权查询 */
  readonly 'v3/businesscircle/user-authorizations/{openid}': v3_businesscircle.UserAuthorizationsByOpenid
  /** GET 商圈会员待积分状态查询 */
  readonly 'v3/businesscircle/users/{openid}/points/commit_status': v3_businesscircle.UsersByOpenidPointsCommit_status
  /** GET 查询省份列表 */
  readonly 'v3/capital/capitallhh/areas/provinces': v3_capital.CapitallhhAreasProvinces
  /** GET 查询城市列表 */
  readonly 'v3/capital/capitallhh/areas/provinces/{province_code}/cities': v3_capital.CapitallhhAreasProvincesByProvinceCodeCities
  /** GET 查询支持对公业务的银行列表 */
  readonly 'v3/capital/capitallhh/banks/corporate-banking': v3_capital.CapitallhhBanksCorporateBanking
  /** GET 查询支持个人业务的银行列表 */
  readonly 'v3/capital/capitallhh/banks/personal-banking': v3_capital.CapitallhhBanksPersonalBanking
  /** GET 获取对私银行卡号开户银行 */
  readonly 'v3/capital/capitallhh/banks/search-banks-by-bank-account': v3_capital.CapitallhhBanksSearchBanksByBankAccount
  /** GET 查询支行列表 */
  readonly 'v3/capital/capitallhh/banks/{bank_alias_code}/branches': v3_capital.CapitallhhBanksByBankAliasCodeBranches
  /** POST 点餐订单信息同步（渠道商/服务商） */
  readonly 'v3/catering/orders/sync-status': v3_catering.OrdersSyncStatus
  /** GET 获取平台证书列表 */
  readonly 'v3/certificates': v3_certificates.Certificates
  /** POST 合单下单-APP支付 */
  readonly 'v3/combine-transactions/app': v3_combineTransactions.App
  /** POST 合单下单-H5支付 */
  readonly 'v3/combine-transactions/h5': v3_combineTransactions.H5
  /** GET 个人收款交易通过微信支付订单号查单 */
  readonly 'v3/combine-transactions/id/{combine_transaction_id}': v3_combineTransactions.IdByCombineTransactionId
  /** POST 合单下单-JSAPI支付 */
  readonly 'v3/combine-transactions/jsapi': v3_combineTransactions.Jsapi
  /** POST 个人收款交易下单-小程序 */
  readonly 'v3/combine-transactions/miniprogram': v3_combineTransactions.Miniprogram
  /** POST 合单下单-Native支付 */
  readonly 'v3/combine-transactions/native': v3_combineTransactions.Native
  /** GET 合单查询订单 */
  readonly 'v3/combine-transactions/out-trade-no/{combine_out_trade_no}': v3_combineTransactions.OutTradeNoByCombineOutTradeNo
  /** POST 合单关闭订单 */
  readonly 'v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close': v3_combineTransactions.OutTradeNoByCombineOutTradeNoClose
  /** POST 发起不活跃商户身份核实 */
  readonly 'v3/compliance/inactive-merchant-identity-verification/merchants': v3_compliance.InactiveMerchantIdentityVerificationMerchants
  /** GET 查询不活跃商户身份核实结果 */
  readonly 'v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}': v3_compliance.InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId
  /** POST APP预签约自动还款协议 */
  readonly 'v3/credit-repayment/partner/contracts/app-presign': v3_creditRepayment.PartnerContractsAppPresign
  /** POST H5预签约自动还款协议 */
  readonly 'v3/credit-repayment/partner/contracts/h5-presign': v3_creditRepayment.PartnerContractsH5Presign
  /** POST 解除自动还款协议 */
  readonly 'v3/credit-repayment/partner/contracts/terminate': v3_creditRepayment.PartnerContractsTerminate
  /** GET 查询自动还款协议 */
  readonly 'v3/credit-repayment/partner/contracts/{out_contract_code}': v3_creditRepayment.PartnerContractsByOutContractCode
  /** POST 发起还款 */
  readonly 'v3/credit-repayment/partner/deduct-orders': v3_creditRepayment.PartnerDeductOrders
  /** GET 查询还款单 */
  readonly 'v3/credit-repayment/partner/deduct-orders/{out_trade_no}': v3_creditRepayment.PartnerDeductOrdersByOutTradeNo
  /** POST 预约还款 */
  readonly 'v3/credit-repayment/partner/schedule-records/batch-create': v3_creditRepayment.PartnerScheduleRecordsBatchCreate
  /** GET 查询预约还款记录 */
  readonly 'v3/credit-repayment/partner/schedule-records/{out_record_id}': v3_creditRepayment.PartnerScheduleRecordsByOutRecordId
  /** GET 报关查询 · POST 报关 · PATCH 报关信息修改 */
  readonly 'v3/customs/orders': v3_customs.Orders
  /** POST 报关重推 */
  readonly 'v3/customs/redeclare': v3_customs.Redeclare
  /** POST 身份信息校验 */
  readonly 'v3/customs/verify-certificate': v3_customs.VerifyCertificate
  /** POST 预受理领卡请求 */
  readonly 'v3/discount-card/cards': v3_discountCard.Cards
  /** GET 查询先享卡订单 */
  readonly 'v3/discount-card/cards/{out_card_code}': v3_discountCard.CardsByOutCardCode
  /** POST 增加用户记录 */
  readonly 'v3/discount-card/cards/{out_card_code}/add-user-records': v3_discountCard.CardsByOutCardCodeAddUserRecords
  /** GET 通过先享卡订单号查询订单 */
  readonly 'v3/discount-card/orders/out-trade-no/{out_trade_no}': v3_discountCard.OrdersOutTradeNoByOutTradeNo
  /** GET 通过先享卡订单号查询订单 · PATCH 更新先享卡订单 */
  readonly 'v3/discount-card/orders/{out_order_no}': v3_discountCard.OrdersByOutOrderNo
  /** POST 预开通服务 */
  readonly 'v3/ebike/charge/contracts/preopen': v3_ebike.ChargeContractsPreopen
  /** GET 通过签约号查询用户状态 */
  readonly 'v3/ebike/charge/contracts/{contract_id}': v3_ebike.ChargeContractsByContractId
  /** POST 创建用户当次充电代扣凭证 */
  readonly 'v3/ebike/charge/contracts/{contract_id}/confirm': v3_ebike.ChargeContractsByContractIdConfirm
  /** POST 充电自行车代扣受理扣款 */
  readonly 'v3/ebike/charge/transactions': v3_ebike.ChargeTransactions
  /** GET 查询订单 */
  readonly 'v3/ebike/charge/transactions/id/{transaction_id}': v3_ebike.ChargeTransactionsIdByTransactionId
  /** GET 查询订单 */
  readonly 'v3/ebike/charge/transactions/out-trade-no/{out_trade_no}': v3_ebike.ChargeTransactionsOutTradeNoByOutTradeNo
  /** GET 通过用户标识查询用户状态 */
  readonly 'v3/ebike/charge/users/{openid}/contract': v3_ebike.ChargeUsersByOpenidContract
  /** POST 提交注销提现申请 */
  readonly 'v3/ecommerce/account/apply-cancel-withdraw': v3_ecommerce.AccountApplyCancelWithdraw
  /** GET 微信支付注销提现申请单号查询申请单状态 */
  readonly 'v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}': v3_ecommerce.AccountApplyCancelWithdrawApplymentIdByApplymentId
  /** POST 平台代商户确认注销 */
  readonly 'v3/ecommerce/account/apply-cancel-withdraw/confirm': v3_ecommerce.AccountApplyCancelWithdrawConfirm
  /** GET 商户注销提现申请单号查询申请单状态 */
  readonly 'v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}': v3_ecommerce.AccountApplyCancelWithdrawOutRequestNoByOutRequestNo
  /** GET 商户注销资格校验 */
  readonly 'v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}': v3_ecommerce.AccountApplyCancelWithdrawValidateCancelBySubMchid
  /** POST 提交注销申请单 */
  readonly 'v3/ecommerce/account/cancel-applications': v3_ecommerce.AccountCancelApplications
  /** POST 注销申请图片上传 */
  readonly 'v3/ecommerce/account/cancel-applications/media': v3_ecommerce.AccountCancelApplicationsMedia
  /** GET 查询注销单状态 */
  readonly 'v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}': v3_ecommerce.AccountCancelApplicationsOutApplyNoByOutApplyNo
  /** GET 通过业务申请编号查询申请状态 */
  readonly 'v3/ecommerce/applyments/out-request-no/{out_request_no}': v3_ecommerce.ApplymentsOutRequestNoByOutRequestNo
  /** POST 撤销申请单-使用业务申请编号 */
  readonly 'v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke': v3_ecommerce.ApplymentsOutRequestNoByOutRequestNoRevoke
  /** POST 提交申请单 */
  readonly 'v3/ecommerce/applyments/submit-account-hosting-applyment': v3_ecommerce.ApplymentsSubmitAccountHostingApplyment
  /** POST 平台代理签约核身 */
  readonly 'v3/ecommerce/applyments/submit-sign-verify-info': v3_ecommerce.ApplymentsSubmitSignVerifyInfo
  /** GET 通过申请单ID查询申请状态 */
  readonly 'v3/ecommerce/applyments/{applyment_id}': v3_ecommerce.ApplymentsByApplymentId
  /** POST 撤销申请单-使用申请单号 */
  readonly 'v3/ecommerce/applyments/{applyment_id}/revoke': v3_ecommerce.ApplymentsByApplymentIdRevoke
  /** POST 二级商户进件 */
  readonly 'v3/ecommerce/applyments/{empty}': v3_ecommerce.ApplymentsByEmpty
  /** GET 申请二级商户资金账单 */
  readonly 'v3/ecommerce/bill/fundflowbill': v3_ecommerce.BillFundflowbill
  /** GET 通过商户协议号查询协议 */
  readonly 'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': v3_ecommerce.CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCode
  /** POST 商户协议号解约协议 */
  readonly 'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': v3_ecommerce.CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
  /** POST APP方式预签约 */
  readonly 'v3/ecommerce/combine-papay/contracts/pre-entrust-sign': v3_ecommerce.CombinePapayContractsPreEntrustSign
  /** POST 小程序方式预签约 */
  readonly 'v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program': v3_ecommerce.CombinePapayContractsPreEntrustSignMiniProgram
  /** POST 电商合单委托代扣支付 */
  readonly 'v3/ecommerce/combine-papay/transactions': v3_ecommerce.CombinePapayTransactions
  /** GET 电商合单委托代扣查询订单 */
  readonly 'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}': v3_ecommerce.CombinePapayTransactionsByCombineOutTradeNo
  /** POST 电商合单委托代扣撤销订单 */
  readonly 'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse': v3_ecommerce.CombinePapayTransactionsByCombineOutTradeNoReverse
  /** GET 查询二级商户账户实时余额 */
  readonly 'v3/ecommerce/fund/balance/{sub_mchid}': v3_ecommerce.FundBalanceBySubMchid
  /** GET 查询二级商户账户日终余额 */
  readonly 'v3/ecommerce/fund/enddaybalance/{sub_mchid}': v3_ecommerce.FundEnddaybalanceBySubMchid
  /** POST 账户余额提现 */
  readonly 'v3/ecommerce/fund/withdraw': v3_ecommerce.FundWithdraw
  /** GET 商户提现单号查询 */
  readonly 'v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}': v3_ecommerce.FundWithdrawOutRequestNoByOutRequestNo
  /** GET 微信支付提现单号查询 */
  readonly 'v3/ecommerce/fund/withdraw/{withdraw_id}': v3_ecommerce.FundWithdrawByWithdrawId
  /** GET 根据业务申请单号查签约信息 */
  readonly 'v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}': v3_ecommerce.IndividualContractsOutContractCodeByOutContractCode
  /** POST APP场景预签约（需要实名验证） */
  readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app': v3_ecommerce.IndividualContractsPreEntrustSignWithRealNameIdentityApp
  /** POST 小程序场景预签约（需要实名验证） */
  readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program': v3_ecommerce.IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram
  /** POST APP场景预签约 */
  readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign/app': v3_ecommerce.IndividualContractsPreEntrustSignApp
  /** POST 小程序场景预签约 */
  readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program': v3_ecommerce.IndividualContractsPreEntrustSignMiniProgram
  /** GET 查询个人收款方授权结果 */
  readonly 'v3/ecommerce/individual-contracts/{openid}': v3_ecommerce.IndividualContractsByOpenid
  /** POST 申请二级商户商家转账授权 */
  readonly 'v3/ecommerce/mch-transfer/authorizations': v3_ecommerce.MchTransferAuthorizations
  /** GET 查询二级商户商家转账授权状态 */
  readonly 'v3/ecommerce/mch-transfer/authorizations/{sub_mchid}': v3_ecommerce.MchTransferAuthorizationsBySubMchid
  /** POST 发起转账 */
  readonly 'v3/ecommerce/mch-transfer/transfer-bills': v3_ecommerce.MchTransferTransferBills
  /** GET 商户单号查询转账单 */
  readonly 'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': v3_ecommerce.MchTransferTransferBillsOutBillNoByOutBillNo
  /** POST 撤销转账 */
  readonly 'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': v3_ecommerce.MchTransferTransferBillsOutBillNoByOutBillNoCancel
  /** GET 微信转账单号查询转账单 */
  readonly 'v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': v3_ecommerce.MchTransferTransferBillsTransferBillNoByTransferBillNo
  /** GET 查询售后服务分账结果 · POST 请求售后服务分账 */
  readonly 'v3/ecommerce/profitsharing/after-sales-orders': v3_ecommerce.ProfitsharingAfterSalesOrders
  /** POST 完结分账 */
  readonly 'v3/ecommerce/profitsharing/finish-order': v3_ecommerce.ProfitsharingFinishOrder
  /** GET 查询分账结果 · POST 请求分账 */
  readonly 'v3/ecommerce/profitsharing/orders': v3_ecommerce.ProfitsharingOrders
  /** GET 查询订单剩余待分金额 */
  readonly 'v3/ecommerce/profitsharing/orders/{transaction_id}/amounts': v3_ecommerce.ProfitsharingOrdersByTransactionIdAmounts
  /** POST 添加分账接收方 */
  readonly 'v3/ecommerce/profitsharing/receivers/add': v3_ecommerce.ProfitsharingReceiversAdd
  /** POST 删除分账接收方 */
  readonly 'v3/ecommerce/profitsharing/receivers/delete': v3_ecommerce.ProfitsharingReceiversDelete
  /** GET 查询分账回退结果 · POST 请求分账回退 */
  readonly 'v3/ecommerce/profitsharing/returnorders': v3_ecommerce.ProfitsharingReturnorders
  /** POST 退款申请 */
  readonly 'v3/ecommerce/refunds/apply': v3_ecommerce.RefundsApply
  /** GET 通过微信支付退款单号查询退款 */
  readonly 'v3/ecommerce/refunds/id/{refund_id}': v3_ecommerce.RefundsIdByRefundId
  /** GET 通过商户退款单号查询退款 */
  readonly 'v3/ecommerce/refunds/out-refund-no/{out_refund_no}': v3_ecommerce.RefundsOutRefundNoByOutRefundNo
  /** POST 发起异常退款 */
  readonly 'v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund': v3_ecommerce.RefundsByRefundIdApplyAbnormalRefund
  /** GET 查询垫付回补结果 · POST 垫付退款回补 */
  readonly 'v3/ecommerce/refunds/{refund_id}/return-advance': v3_ecommerce.RefundsByRefundIdReturnAdvance
  /** GET 查询指定主体子商户列表 */
  readonly 'v3/ecommerce/subject-sub-merchants': v3_ecommerce.SubjectSubMerchants
  /** POST 取消补差 */
  readonly 'v3/ecommerce/subsidies/cancel': v3_ecommerce.SubsidiesCancel
  /** POST 请求补差 */
  readonly 'v3/ecommerce/subsidies/create': v3_ecommerce.SubsidiesCreate
  /** POST 请求补差回退 */
  readonly 'v3/ecommerce/subsidies/return': v3_ecommerce.SubsidiesReturn
  /** GET 通过协议号查询签约 */
  readonly 'v3/edu-papay/contracts/id/{contract_id}': v3_eduPapay.ContractsIdByContractId
  /** POST 预签约 */
  readonly 'v3/edu-papay/contracts/presign': v3_eduPapay.ContractsPresign
  /** DELETE 解约 */
  readonly 'v3/edu-papay/contracts/{contract_id}': v3_eduPapay.ContractsByContractId
  /** POST 教育通扣款受理 */
  readonly 'v3/edu-papay/transactions': v3_eduPapay.Transactions
  /** GET 微信订单号查单 */
  readonly 'v3/edu-papay/transactions/id/{transaction_id}': v3_eduPapay.TransactionsIdByTransactionId
  /** GET 商户订单号查单 */
  readonly 'v3/edu-papay/transactions/out-trade-no/{out_trade_no}': v3_eduPapay.TransactionsOutTradeNoByOutTradeNo
  /** POST 发送扣款预通知 */
  readonly 'v3/edu-papay/user-notifications/{contract_id}/send': v3_eduPapay.UserNotificationsByContractIdSend
  /** GET 通过用户标识查询签约 */
  readonly 'v3/edu-papay/user/{openid}/contracts': v3_eduPapay.UserByOpenidContracts
  /** GET 通过QQ账号查询核销订单列表 · POST 创建核销订单 */
  readonly 'v3/edu-star/orders': v3_eduStar.Orders
  /** GET 通过微信用户标识查询用户信息 */
  readonly 'v3/edu-star/users/openid/{wechat_openid}': v3_eduStar.UsersOpenidByWechatOpenid
  /** GET 通过QQ账号查询用户信息 */
  readonly 'v3/edu-star/users/qq/{qq}': v3_eduStar.UsersQqByQq
  /** POST 预签约 */
  readonly 'v3/eduschoolpay/contracts/presign': v3_eduschoolpay.ContractsPresign
  /** GET 通过协议号查询签约 */
  readonly 'v3/eduschoolpay/contracts/{contract_id}': v3_eduschoolpay.ContractsByContractId
  /** POST 商户主动解约 */
  readonly 'v3/eduschoolpay/contracts/{contract_id}/terminate': v3_eduschoolpay.ContractsByContractIdTerminate
  /** POST 扣款 */
  readonly 'v3/eduschoolpay/transactions': v3_eduschoolpay.Transactions
  /** GET 微信支付订单号查单 */
  readonly 'v3/eduschoolpay/transactions/id/{transaction_id}': v3_eduschoolpay.TransactionsIdByTransactionId
  /** GET 商户订单号查单 */
  readonly 'v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}': v3_eduschoolpay.TransactionsOutTradeNoByOutTradeNo
  /** GET 查询用户签约列表 */
  readonly 'v3/eduschoolpay/users/{openid}/contracts': v3_eduschoolpay.UsersByOpenidContracts
  /** GET 商户查询用户欠款状态 */
  readonly 'v3/eduschoolpay/users/{openid}/debt-state': v3_eduschoolpay.UsersByOpenidDebtState
  /** POST 用户openid转换 */
  readonly 'v3/express/users/{openid}/transform': v3_express.UsersByOpenidTransform
  /** GET 查询用户授权的实名信息 */
  readonly 'v3/facemch/users/{face_sid}': v3_facemch.UsersByFaceSid
  /** POST 品牌商户发放红包 */
  readonly 'v3/fund-app/brand-redpacket/brand-merchant-batches': v3_fundApp.BrandRedpacketBrandMerchantBatches
  /** GET 微信支付批次单号查询批次单 */
  readonly 'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}': v3_fundApp.BrandRedpacketBrandMerchantBatchesByBatchNo
  /** GET 商家明细单号查询明细单 */
  readonly 'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}': v3_fundApp.BrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo
  /** GET 商家批次单号查询批次单 */
  readonly 'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}': v3_fundApp.BrandRedpacketBrandMerchantOutBatchesByOutBatchNo
  /** GET 商家明细单号查询明细单 */
  readonly 'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}': v3_fundApp.BrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo
  /** POST 商户单号申请电子回单 */
  readonly 'v3/fund-app/mch-transfer/elecsign/out-bill-no': v3_fundApp.MchTransferElecsignOutBillNo
  /** GET 商户单号查询电子回单 */
  readonly 'v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}': v3_fundApp.MchTransferElecsignOutBillNoByOutBillNo
  /** POST 微信单号申请电子回单 */
  readonly 'v3/fund-app/mch-transfer/elecsign/transfer-bill-no': v3_fundApp.MchTransferElecsignTransferBillNo
  /** GET 微信单号查询电子回单 */
  readonly 'v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}': v3_fundApp.MchTransferElecsignTransferBillNoByTransferBillNo
  /** GET 查询预算出资的电子回单 · POST 申请预算出资的电子回单 */
  readonly 'v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts': v3_fundApp.MchTransferPartnerBudgetByOutBudgetNoElectronicReceipts
  /** POST 申请公益捐赠预算 */
  readonly 'v3/fund-app/mch-transfer/partner/charity-budget': v3_fundApp.MchTransferPartnerCharityBudget
  /** GET 商户单号查询公益捐赠预算详情 */
  readonly 'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}': v3_fundApp.MchTransferPartnerCharityBudgetByOutBudgetNo
  /** POST 解锁公益捐赠预算 */
  readonly 'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock': v3_fundApp.MchTransferPartnerCharityBudgetByOutBudgetNoUnlock
  /** POST 发起公益捐赠 */
  readonly 'v3/fund-app/mch-transfer/partner/charity-transfer-bills': v3_fundApp.MchTransferPartnerCharityTransferBills
  /** GET 商户单号查询公益捐赠详情 */
  readonly 'v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}': v3_fundApp.MchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo
  /** POST 申请单笔转账电子回单 */
  readonly 'v3/fund-app/mch-transfer/partner/electronic-receipts': v3_fundApp.MchTransferPartnerElectronicReceipts
  /** GET 查询单笔转账电子回单 */
  readonly 'v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}': v3_fundApp.MchTransferPartnerElectronicReceiptsByOutBillNo
  /** POST 申请子商户商家转账授权 */
  readonly 'v3/fund-app/mch-transfer/partner/sub-mch-authorizations': v3_fundApp.MchTransferPartnerSubMchAuthorizations
  /** GET 查询子商户商家转账授权状态 */
  readonly 'v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}': v3_fundApp.MchTransferPartnerSubMchAuthorizationsBySubMchid
  /** POST 发起转账 */
  readonly 'v3/fund-app/mch-transfer/partner/transfer-bills': v3_fundApp.MchTransferPartnerTransferBills
  /** GET 商户单号查询转账单 */
  readonly 'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}': v3_fundApp.MchTransferPartnerTransferBillsOutBillNoByOutBillNo
  /** POST 撤销转账 */
  readonly 'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel': v3_fundApp.MchTransferPartnerTransferBillsOutBillNoByOutBillNoCancel
  /** POST 发起转账并完成自动收款授权 */
  readonly 'v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization': v3_fundApp.MchTransferPartnerTransferBillsPreTransferWithAuthorization
  /** POST 转账（用户自动收款） */
  readonly 'v3/fund-app/mch-transfer/partner/transfer-bills/transfer': v3_fundApp.MchTransferPartnerTransferBillsTransfer
  /** POST 申请免确认收款授权 */
  readonly 'v3/fund-app/mch-transfer/partner/user-confirm-authorizations': v3_fundApp.MchTransferPartnerUserConfirmAuthorizations
  /** GET 商户单号查询自动收款授权 */
  readonly 'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}': v3_fundApp.MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo
  /** POST 解除免确认收款授权 */
  readonly 'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close': v3_fundApp.MchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClose
  /** POST 发起转账 */
  readonly 'v3/fund-app/mch-transfer/transfer-bills': v3_fundApp.MchTransferTransferBills
  /** GET 商户单号查询转账单 */
  readonly 'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': v3_fundApp.MchTransferTransferBillsOutBillNoByOutBillNo
  /** POST 撤销转账 */
  readonly 'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': v3_fundApp.MchTransferTransferBillsOutBillNoByOutBillNoCancel
  /** POST 发起转账并完成自动收款授权 */
  readonly 'v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization': v3_fundApp.MchTransferTransferBillsPreTransferWithAuthorization
  /** POST 用户授权后转账 */
  readonly 'v3/fund-app/mch-transfer/transfer-bills/transfer': v3_fundApp.MchTransferTransferBillsTransfer
  /** GET 微信转账单号查询转账单 */
  readonly 'v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': v3_fundApp.MchTransferTransferBillsTransferBillNoByTransferBillNo
  /** POST 发起转账到QQ钱包 */
  readonly 'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills': v3_fundApp.MchTransferTransferToQqWalletBills
  /** GET 查询转账到QQ钱包的结果 */
  readonly 'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}': v3_fundApp.MchTransferTransferToQqWalletBillsByOutBillNo
  /** POST 撤销转账到QQ钱包 */
  readonly 'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel': v3_fundApp.MchTransferTransferToQqWalletBillsByOutBillNoCancel
  /** POST 申请免确认收款授权 */
  readonly 'v3/fund-app/mch-transfer/user-confirm-authorization': v3_fundApp.MchTransferUserConfirmAuthorization
  /** GET 商户单号查询自动收款授权 */
  readonly 'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}': v3_fundApp.MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo
  /** POST 解除免确认收款授权 */
  readonly 'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close': v3_fundApp.MchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClose
  /** GET 获取购付汇账单文件下载链接 */
  readonly 'v3/funds-to-oversea/bill-download-url': v3_fundsToOversea.BillDownloadUrl
  /** POST 申请资金出境 */
  readonly 'v3/funds-to-oversea/orders': v3_fundsToOversea.Orders
  /** GET 查询出境结果 */
  readonly 'v3/funds-to-oversea/orders/{out_order_id}': v3_fundsToOversea.OrdersByOutOrderId
  /** POST 申请资金出境退回 */
  readonly 'v3/funds-to-oversea/return/return-orders': v3_fundsToOversea.ReturnReturnOrders
  /** GET 查询出境退回结果（通过商户出境退回单号） */
  readonly 'v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}': v3_fundsToOversea.ReturnReturnOrdersOutReturnNoByOutReturnNo
  /** GET 查询订单剩余可出境余额 */
  readonly 'v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts': v3_fundsToOversea.TransactionsByTransactionIdAvailable_abroad_amounts
  /** GET 获取平台证书列表 */
  readonly 'v3/global/certificates': v3_global.Certificates
  /** GET 报关查询 · POST 报关 · PATCH 报关信息修改 */
  readonly 'v3/global/customs/orders': v3_global.CustomsOrders
  /** POST 报关重推 */
  readonly 'v3/global/customs/redeclare': v3_global.CustomsRedeclare
  /** POST 身份信息校验 */
  readonly 'v3/global/customs/verify-certificate': v3_global.CustomsVerifyCertificate
  /** GET 查询投诉通知回调 · POST 创建投诉通知回调 · PUT 更新投诉通知回调 · DELETE 删除投诉通知回调 */
  readonly 'v3/global/merchant-service/complaint-notifications': v3_global.MerchantServiceComplaintNotifications
  /** GET 查询投诉单列表 */
  readonly 'v3/global/merchant-service/complaints': v3_global.MerchantServiceComplaints
  /** GET 查询投诉单详情 */
  readonly 'v3/global/merchant-service/complaints/{complaint_id}': v3_global.MerchantServiceComplaintsByComplaintId
  /** POST 反馈处理完成 */
  readonly 'v3/global/merchant-service/complaints/{complaint_id}/complete': v3_global.MerchantServiceComplaintsByComplaintIdComplete
  /** GET 查询投诉协商历史 */
  readonly 'v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys': v3_global.MerchantServiceComplaintsByComplaintIdNegotiationHistorys
  /** POST 提交回复 */
  readonly 'v3/global/merchant-service/complaints/{complaint_id}/response': v3_global.MerchantServiceComplaintsByComplaintIdResponse
  /** POST 商户上传反馈图片 */
  readonly 'v3/global/merchant-service/images/upload': v3_global.MerchantServiceImagesUpload
  /** GET 图片下载 */
  readonly 'v3/global/merchant-service/images/{media_id}': v3_global.MerchantServiceImagesByMediaId
  /** POST 上传文件 */
  readonly 'v3/global/merchant-storage/file/upload': v3_global.MerchantStorageFileUpload
  /** POST 创建H5支付权限申请单 */
  readonly 'v3/global/merchant/h5/permission/applications': v3_global.MerchantH5PermissionApplications
  /** GET 查询H5支付权限申请单详情 · PATCH 修改H5支付权限申请单 */
  readonly 'v3/global/merchant/h5/permission/applications/{applyment_id}': v3_global.MerchantH5PermissionApplicationsByApplymentId
  /** POST 创建H5支付域名修改申请单 */
  readonly 'v3/global/merchant/h5/permission/domain/applications': v3_global.MerchantH5PermissionDomainApplications
  /** GET 查询H5支付域名修改申请单 · PATCH 修改H5支付域名修改申请单 */
  readonly 'v3/global/merchant/h5/permission/domain/applications/{applyment_id}': v3_global.MerchantH5PermissionDomainApplicationsByApplymentId
  /** GET 查询子商户H5支付权限状态 */
  readonly 'v3/global/merchant/h5/permission/{sub_mchid}': v3_global.MerchantH5PermissionBySubMchid
  /** POST 子商户进件（融合钱包） */
  readonly 'v3/global/merchants': v3_global.Merchants
  /** GET 查询子商户（融合钱包） · PATCH 修改子商户（融合钱包） */
  readonly 'v3/global/merchants/{sub_mchid}': v3_global.MerchantsBySubMchid
  /** POST 撤销订单(微信支付订单号) */
  readonly 'v3/global/micropay/transactions/id/{transaction_id}/reverse': v3_global.MicropayTransactionsIdByTransactionIdReverse
  /** POST 撤销订单(商户订单号) */
  readonly 'v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse': v3_global.MicropayTransactionsOutTradeNoByOutTradeNoReverse
  /** POST 提交付款码支付 */
  readonly 'v3/global/micropay/transactions/pay': v3_global.MicropayTransactionsPay
  /** POST APP签约 */
  readonly 'v3/global/papay/contracts/app-pre-entrust-sign': v3_global.PapayContractsAppPreEntrustSign
  /** POST H5预签约 */
  readonly 'v3/global/papay/contracts/h5-pre-entrust-sign': v3_global.PapayContractsH5PreEntrustSign
  /** POST JSAPI预签约 */
  readonly 'v3/global/papay/contracts/jsapi-pre-entrust-sign': v3_global.PapayContractsJsapiPreEntrustSign
  /** POST 小程序签约 */
  readonly 'v3/global/papay/contracts/miniprogram-pre-entrust-sign': v3_global.PapayContractsMiniprogramPreEntrustSign
  /** GET 商户协议号查询签约 */
  readonly 'v3/global/papay/contracts/out-contract-code/{out_contract_code}': v3_global.PapayContractsOutContractCodeByOutContractCode
  /** POST WEB预签约 */
  readonly 'v3/global/papay/contracts/web-pre-entrust-sign': v3_global.PapayContractsWebPreEntrustSign
  /** GET 代扣协议ID查询签约 */
  readonly 'v3/global/papay/contracts/{contract_id}': v3_global.PapayContractsByContractId
  /** POST 申请解约 */
  readonly 'v3/global/papay/contracts/{contract_id}/terminate': v3_global.PapayContractsByContractIdTerminate
  /** POST 支付扣款 */
  readonly 'v3/global/papay/transactions': v3_global.PapayTransactions
  /** GET 查询订单(商户订单号) */
  readonly 'v3/global/papay/transactions/out-trade-no/{out_trade_no}': v3_global.PapayTransactionsOutTradeNoByOutTradeNo
  /** POST 撤销订单(商户订单号) */
  readonly 'v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse': v3_global.PapayTransactionsOutTradeNoByOutTradeNoReverse
  /** GET 查询订单(微信支付订单号) */
  readonly 'v3/global/papay/transactions/{transaction_id}': v3_global.PapayTransactionsByTransactionId
  /** GET 获取分账账单文件下载地址 */
  readonly 'v3/global/profit-sharing/bill-download-url': v3_global.ProfitSharingBillDownloadUrl
  /** POST 请求分账 */
  readonly 'v3/global/profit-sharing/orders': v3_global.ProfitSharingOrders
  /** POST 解冻剩余资金 */
  readonly 'v3/global/profit-sharing/orders/unfreeze': v3_global.ProfitSharingOrdersUnfreeze
  /** GET 查询分账结果 */
  readonly 'v3/global/profit-sharing/orders/{out_order_no}': v3_global.ProfitSharingOrdersByOutOrderNo
  /** POST 添加分账接收方 · DELETE 删除分账接收方 */
  readonly 'v3/global/profit-sharing/receivers': v3_global.ProfitSharingReceivers
  /** GET 查询分账接收方添加结果 */
  readonly 'v3/global/profit-sharing/receivers/{account}': v3_global.ProfitSharingReceiversByAccount
  /** GET 获取分账退款账单下载链接 */
  readonly 'v3/global/profit-sharing/refunds/bill-download-url': v3_global.ProfitSharingRefundsBillDownloadUrl
  /** GET 查询可供垫付退款实时余额 */
  readonly 'v3/global/profit-sharing/refunds/refundable-balance': v3_global.ProfitSharingRefundsRefundableBalance
  /** POST 分账标记 */
  readonly 'v3/global/profit-sharing/transactions/mark': v3_global.ProfitSharingTransactionsMark
  /** GET 查询剩余待分金额 */
  readonly 'v3/global/profit-sharing/transactions/{transaction_id}/amounts': v3_global.ProfitSharingTransactionsByTransactionIdAmounts
  /** GET 查询订单剩余可退款金额 */
  readonly 'v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts': v3_global.ProfitSharingTransactionsByTransactionIdRefundableAmounts
  /** GET 商家充值退款余额查询 */
  readonly 'v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}': v3_global.RefundPartnerRechargeBalanceSubMchidBySubMchid
  /** GET 商家充值退款余额查询 */
  readonly 'v3/global/refund/recharge-balance': v3_global.RefundRechargeBalance
  /** GET 查询所有退款 · POST 申请退款 */
  readonly 'v3/global/refunds': v3_global.Refunds
  /** GET 查询单笔退款(微信支付退款订单号) */
  readonly 'v3/global/refunds/id/{refund_id}': v3_global.RefundsIdByRefundId
  /** GET 查询单笔退款(商户退款订单号) */
  readonly 'v3/global/refunds/out-refund-no/{out_refund_no}': v3_global.RefundsOutRefundNoByOutRefundNo
  /** GET 查询结算资金明细 */
  readonly 'v3/global/settle/settlements': v3_global.SettleSettlements
  /** GET 下载对账单 */
  readonly 'v3/global/statements': v3_global.Statements
  /** POST APP支付下单 */
  readonly 'v3/global/transactions/app': v3_global.TransactionsApp
  /** GET 查询订单(微信支付订单号) */
  readonly 'v3/global/transactions/id/{transaction_id}': v3_global.TransactionsIdByTransactionId
  /** POST 关闭订单(微信支付订单号) */
  readonly 'v3/global/transactions/id/{transaction_id}/close': v3_global.TransactionsIdByTransactionIdClose
  /** POST JSAPI支付下单 */
  readonly 'v3/global/transactions/jsapi': v3_global.TransactionsJsapi
  /** POST H5支付下单 */
  readonly 'v3/global/transactions/mweb': v3_global.TransactionsMweb
  /** POST Native支付下单 */
  readonly 'v3/global/transactions/native': v3_global.TransactionsNative
  /** GET 查询订单(商户订单号) */
  readonly 'v3/global/transactions/out-trade-no/{out_trade_no}': v3_global.TransactionsOutTradeNoByOutTradeNo
  /** POST 关闭订单(商户订单号) */
  readonly 'v3/global/transactions/out-trade-no/{out_trade_no}/close': v3_global.TransactionsOutTradeNoByOutTradeNoClose
  /** POST 商家小票管理 */
  readonly 'v3/goldplan/merchants/changecustompagestatus': v3_goldplan.MerchantsChangecustompagestatus
  /** POST 点金计划管理 */
  readonly 'v3/goldplan/merchants/changegoldplanstatus': v3_goldplan.MerchantsChangegoldplanstatus
  /** POST 关闭广告展示 */
  readonly 'v3/goldplan/merchants/close-advertising-show': v3_goldplan.MerchantsCloseAdvertisingShow
  /** PATCH 开通广告展示 */
  readonly 'v3/goldplan/merchants/open-advertising-show': v3_goldplan.MerchantsOpenAdvertisingShow
  /** POST 同业过滤标签管理 */
  readonly 'v3/goldplan/merchants/set-advertising-industry-filter': v3_goldplan.MerchantsSetAdvertisingIndustryFilter
  /** POST 查询审核结果 */
  readonly 'v3/gov/subsidy/audit/cup/invalid': v3_gov.SubsidyAuditCupInvalid
  /** POST 查询审核结果 */
  readonly 'v3/gov/subsidy/audit/cup/query': v3_gov.SubsidyAuditCupQuery
  /** POST 同步非银联支付交易退款信息 */
  readonly 'v3/gov/subsidy/audit/cup/refund/sync': v3_gov.SubsidyAuditCupRefundSync
  /** POST 更新审核数据 */
  readonly 'v3/gov/subsidy/audit/cup/update': v3_gov.SubsidyAuditCupUpdate
  /** POST 上传审核数据 */
  readonly 'v3/gov/subsidy/audit/cup/upload': v3_gov.SubsidyAuditCupUpload
  /** POST 企业信息查询 */
  readonly 'v3/gov/subsidy/companies/query': v3_gov.SubsidyCompaniesQuery
  /** POST 商品信息上传 */
  readonly 'v3/gov/subsidy/goods/upload': v3_gov.SubsidyGoodsUpload
  /** POST N品类同步资格核销信息 */
  readonly 'v3/gov/subsidy/n-qualifications/sync': v3_gov.SubsidyNQualificationsSync
  /** GET 查询补贴资格 */
  readonly 'v3/gov/subsidy/qualification': v3_gov.SubsidyQualification
  /** POST 取消资格(透传模式) */
  readonly 'v3/gov/subsidy/qualifications/passthrough/cancel': v3_gov.SubsidyQualificationsPassthroughCancel
  /** POST 领取资格(透传模式) */
  readonly 'v3/gov/subsidy/qualifications/passthrough/claim': v3_gov.SubsidyQualificationsPassthroughClaim
  /** POST 批量查询用户资格(透传模式) */
  readonly 'v3/gov/subsidy/qualifications/passthrough/query': v3_gov.SubsidyQualificationsPassthroughQuery
  /** POST 批量查询用户资格 */
  readonly 'v3/gov/subsidy/qualifications/query': v3_gov.SubsidyQualificationsQuery
  /** POST 同步资格核销信息 */
  readonly 'v3/gov/subsidy/qualifications/sync': v3_gov.SubsidyQualificationsSync
  /** POST sn码锁定 */
  readonly 'v3/gov/subsidy/sncode/lock': v3_gov.SubsidySncodeLock
  /** POST 查询sn码状态 */
  readonly 'v3/gov/subsidy/sncode/query': v3_gov.SubsidySncodeQuery
  /** POST sn码解锁 */
  readonly 'v3/gov/subsidy/sncode/unlock': v3_gov.SubsidySncodeUnlock
  /** POST 交易信息查询 */
  readonly 'v3/gov/subsidy/transactions/query': v3_gov.SubsidyTransactionsQuery
  /** POST 查询单日交易汇总 */
  readonly 'v3/gov/subsidy/transactions/summary/query-day': v3_gov.SubsidyTransactionsSummaryQueryDay
  /** POST 交易信息回传 */
  readonly 'v3/gov/subsidy/transactions/sync': v3_gov.SubsidyTransactionsSync
  /** POST 品类凭证码预核销撤销 */
  readonly 'v3/gov/subsidy/zhejiang/authcode/cancel': v3_gov.SubsidyZhejiangAuthcodeCancel
  /** POST 品类凭证码上报确认 */
  readonly 'v3/gov/subsidy/zhejiang/authcode/commit': v3_gov.SubsidyZhejiangAuthcodeCommit
  /** POST 申请品类凭证码 */
  readonly 'v3/gov/subsidy/zhejiang/authcode/issue': v3_gov.SubsidyZhejiangAuthcodeIssue
  /** POST 品类凭证码上报撤销 */
  readonly 'v3/gov/subsidy/zhejiang/authcode/refund': v3_gov.SubsidyZhejiangAuthcodeRefund
  /** POST 预核销品类凭证码 */
  readonly 'v3/gov/subsidy/zhejiang/authcode/try': v3_gov.SubsidyZhejiangAuthcodeTry
  /** POST 商品信息查询 */
  readonly 'v3/gov/subsidy/zhejiang/goods/query': v3_gov.SubsidyZhejiangGoodsQuery
  /** POST n品类核销 */
  readonly 'v3/gov/subsidy/zhejiang/n-qualifications/confirm': v3_gov.SubsidyZhejiangNQualificationsConfirm
  /** POST 变更资格 */
  readonly 'v3/gov/subsidy/zhejiang/qualifications/alter': v3_gov.SubsidyZhejiangQualificationsAlter
  /** POST 领取资格 */
  readonly 'v3/gov/subsidy/zhejiang/qualifications/claim': v3_gov.SubsidyZhejiangQualificationsClaim
  /** POST 查询补贴资格 */
  readonly 'v3/gov/subsidy/zhejiang/qualifications/query': v3_gov.SubsidyZhejiangQualificationsQuery
  /** POST 核销资格 */
  readonly 'v3/gov/subsidy/zhejiang/qualifications/sync': v3_gov.SubsidyZhejiangQualificationsSync
  /** POST sn码锁定 */
  readonly 'v3/gov/subsidy/zhejiang/sncode/lock': v3_gov.SubsidyZhejiangSncodeLock
  /** POST sn码销售状态查询 */
  readonly 'v3/gov/subsidy/zhejiang/sncode/query': v3_gov.SubsidyZhejiangSncodeQuery
  /** POST sn码解锁 */
  readonly 'v3/gov/subsidy/zhejiang/sncode/unlock': v3_gov.SubsidyZhejiangSncodeUnlock
  /** POST 创建保险订单 */
  readonly 'v3/hire-power-bank/insurance-orders': v3_hirePowerBank.InsuranceOrders
  /** GET 查询保险订单详情 */
  readonly 'v3/hire-power-bank/insurance-orders/{out_order_no}': v3_hirePowerBank.InsuranceOrdersByOutOrderNo
  /** GET 查询用户保险订单领取资格 */
  readonly 'v3/hire-power-bank/user-qualifications/{openid}': v3_hirePowerBank.UserQualificationsByOpenid
  /** POST 出行券切卡组件预下单 */
  readonly 'v3/industry-coupon/tokens': v3_industryCoupon.Tokens
  /** POST 回传SN和商品编码 */
  readonly 'v3/industry-rebate/retail-industry/transactions': v3_industryRebate.RetailIndustryTransactions
  /** POST 支付码牌/点餐码牌交易回传 */
  readonly 'v3/industry-rebate/transactions/{transaction_id}': v3_industryRebate.TransactionsByTransactionId
  /** POST 提交保单授权信息 */
  readonly 'v3/inspolicymgr/deduct/authorizations': v3_inspolicymgr.DeductAuthorizations
  /** GET 查询保单授权信息 */
  readonly 'v3/inspolicymgr/deduct/authorizations/{out_insurance_no}': v3_inspolicymgr.DeductAuthorizationsByOutInsuranceNo
  /** POST 上传保单 */
  readonly 'v3/inspolicymgr/deduct/policies': v3_inspolicymgr.DeductPolicies
  /** GET 查询保单 · PATCH 更新保单信息 */
  readonly 'v3/inspolicymgr/deduct/policies/{out_insurance_no}': v3_inspolicymgr.DeductPoliciesByOutInsuranceNo
  /** GET 获取出厂检查结果 */
  readonly 'v3/iotmanage/device-inspections/{device_sn}': v3_iotmanage.DeviceInspectionsByDeviceSn
  /** GET 智能设备列表 */
  readonly 'v3/iotmanage/devices': v3_iotmanage.Devices
  /** GET 查询爱心餐品牌信息 */
  readonly 'v3/lovefeast/brands/{brand_id}': v3_lovefeast.BrandsByBrandId
  /** GET 查询用户捐赠单列表 */
  readonly 'v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}': v3_lovefeast.UsersByOpenidOrdersBrandIdByBrandId
  /** GET 查询用户捐赠单详情 */
  readonly 'v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}': v3_lovefeast.UsersByOpenidOrdersOutTradeNoByOutTradeNo
  /** POST 给指定用户报名多笔立减活动 */
  readonly 'v3/marketing/bank-favor/users/{openid}/bank-multi-activity': v3_marketing.BankFavorUsersByOpenidBankMultiActivity
  /** GET 查询绑定多笔立减活动的代金券详情 */
  readonly 'v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}': v3_marketing.BankFavorUsersByOpenidCouponsByCouponId
  /** GET 查询上传任务列表 · POST 导入定向用户协议号 */
  readonly 'v3/marketing/bank/packages/{package_id}/tasks': v3_marketing.BankPackagesByPackageIdTasks
  /** GET 查询商家券事件通知地址 · POST 设置商家券事件通知地址 */
  readonly 'v3/marketing/busifavor/callbacks': v3_marketing.BusifavorCallbacks
  /** POST 关联订单信息 */
  readonly 'v3/marketing/busifavor/coupons/associate': v3_marketing.BusifavorCouponsAssociate
  /** POST 使券失效 */
  readonly 'v3/marketing/busifavor/coupons/deactivate': v3_marketing.BusifavorCouponsDeactivate
  /** POST 取消关联订单信息 */
  readonly 'v3/marketing/busifavor/coupons/disassociate': v3_marketing.BusifavorCouponsDisassociate
  /** POST 申请退券 */
  readonly 'v3/marketing/busifavor/coupons/return': v3_marketing.BusifavorCouponsReturn
  /** POST 向用户发券 */
  readonly 'v3/marketing/busifavor/coupons/send': v3_marketing.BusifavorCouponsSend
  /** POST 核销用户券 */
  readonly 'v3/marketing/busifavor/coupons/use': v3_marketing.BusifavorCouponsUse
  /** POST 发放消费卡 */
  readonly 'v3/marketing/busifavor/coupons/{card_id}/send': v3_marketing.BusifavorCouponsByCardIdSend
  /** POST 向用户预发放商品券 */
  readonly 'v3/marketing/busifavor/product-coupons/pre-send': v3_marketing.BusifavorProductCouponsPreSend
  /** POST 向用户发放商品券 */
  readonly 'v3/marketing/busifavor/product-coupons/send': v3_marketing.BusifavorProductCouponsSend
  /** POST 创建商家券 */
  readonly 'v3/marketing/busifavor/stocks': v3_marketing.BusifavorStocks
  /** GET 查询商家券详情 · PATCH 修改商家券基本信息 */
  readonly 'v3/marketing/busifavor/stocks/{stock_id}': v3_marketing.BusifavorStocksByStockId
  /** PATCH 修改批次预算 */
  readonly 'v3/marketing/busifavor/stocks/{stock_id}/budget': v3_marketing.BusifavorStocksByStockIdBudget
  /** GET 查询预存code列表 · POST 上传预存code */
  readonly 'v3/marketing/busifavor/stocks/{stock_id}/couponcodes': v3_marketing.BusifavorStocksByStockIdCouponcodes
  /** GET 查询预存code详情 · DELETE 删除预存code */
  readonly 'v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}': v3_marketing.BusifavorStocksByStockIdCouponcodesByCouponCode
  /** GET 查询营销补差付款单列表 · POST 营销补差付款 */
  readonly 'v3/marketing/busifavor/subsidy/pay-receipts': v3_marketing.BusifavorSubsidyPayReceipts
  /** GET 查询营销补差付款单详情 */
  readonly 'v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}': v3_marketing.BusifavorSubsidyPayReceiptsBySubsidyReceiptId
  /** POST 营销补差回退 */
  readonly 'v3/marketing/busifavor/subsidy/return-receipts': v3_marketing.BusifavorSubsidyReturnReceipts
  /** GET 查询商家券营销补差回退单详情 */
  readonly 'v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}': v3_marketing.BusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptId
  /** GET 根据过滤条件查询用户券 */
  readonly 'v3/marketing/busifavor/users/{openid}/coupons': v3_marketing.BusifavorUsersByOpenidCoupons
  /** GET 查询用户单张券详情 */
  readonly 'v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}': v3_marketing.BusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid
  /** GET 获取已设置的消息通知地址 · POST 设置消息通知地址 */
  readonly 'v3/marketing/favor/callbacks': v3_marketing.FavorCallbacks
  /** POST 创建代金券批次 */
  readonly 'v3/marketing/favor/coupon-stocks': v3_marketing.FavorCouponStocks
  /** POST （营销）图片上传 */
  readonly 'v3/marketing/favor/media/image-upload': v3_marketing.FavorMediaImageUpload
  /** GET 条件查询批次列表 */
  readonly 'v3/marketing/favor/stocks': v3_marketing.FavorStocks
  /** GET 查询批次详情 */
  readonly 'v3/marketing/favor/stocks/{stock_id}': v3_marketing.FavorStocksByStockId
  /** GET 查询代金券可用单品 */
  readonly 'v3/marketing/favor/stocks/{stock_id}/items': v3_marketing.FavorStocksByStockIdItems
  /** GET 查询代金券可用商户 */
  readonly 'v3/marketing/favor/stocks/{stock_id}/merchants': v3_marketing.FavorStocksByStockIdMerchants
  /** POST 修改可用单品编码 */
  readonly 'v3/marketing/favor/stocks/{stock_id}/modify-goods-id': v3_marketing.FavorStocksByStockIdModifyGoodsId
  /** POST 暂停代金券批次 */
  readonly 'v3/marketing/favor/stocks/{stock_id}/pause': v3_marketing.FavorStocksByStockIdPause
  /** GET 下载批次退款明细 */
  readonly 'v3/marketing/favor/stocks/{stock_id}/refund-flow': v3_marketing.FavorStocksByStockIdRefundFlow
  /** GET 获取批次退款明细下载链接 */
  readonly 'v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day': v3_marketing.FavorStocksByStockIdRefundFlowByDay
  /** POST 重启代金券批次 */
  readonly 'v3/marketing/favor/stocks/{stock_id}/restart': v3_marketing.FavorStocksByStockIdRestart
  /** POST 激活代金券批次 */
  readonly 'v3/marketing/favor/stocks/{stock_id}/start': v3_marketing.FavorStocksByStockIdStart
  /** POST 终止代金券批次 */
  readonly 'v3/marketing/favor/stocks/{stock_id}/stop': v3_marketing.FavorStocksByStockIdStop
  /** GET 下载批次核销明细 */
  readonly 'v3/marketing/favor/stocks/{stock_id}/use-flow': v3_marketing.FavorStocksByStockIdUseFlow
  /** GET 获取批次核销明细下载链接 */
  readonly 'v3/marketing/favor/stocks/{stock_id}/use-flow-by-day': v3_marketing.FavorStocksByStockIdUseFlowByDay
  /** GET 根据商户号查用户的券 · POST 发放代金券 */
  readonly 'v3/marketing/favor/users/{openid}/coupons': v3_marketing.FavorUsersByOpenidCoupons
  /** GET 查询代金券详情 */
  readonly 'v3/marketing/favor/users/{openid}/coupons/{coupon_id}': v3_marketing.FavorUsersByOpenidCouponsByCouponId
  /** GET 按区域查询品牌加价购活动 */
  readonly 'v3/marketing/goods-subsidy-activity/activities': v3_marketing.GoodsSubsidyActivityActivities
  /** POST 门店报名品牌加价购活动 */
  readonly 'v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply': v3_marketing.GoodsSubsidyActivityActivityByActivityIdApply
  /** POST 锁定品牌加价购活动资格 */
  readonly 'v3/marketing/goods-subsidy-activity/qualification/lock': v3_marketing.GoodsSubsidyActivityQualificationLock
  /** POST 解锁品牌加价购活动资格 */
  readonly 'v3/marketing/goods-subsidy-activity/qualification/unlock': v3_marketing.GoodsSubsidyActivityQualificationUnlock
  /** PUT 添加零售小店活动业务代理 · DELETE 删除零售小店活动业务代理 */
  readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative': v3_marketing.GoodsSubsidyActivityRetailStoreActByActivityIdRepresentative
  /** GET 查询零售小店活动业务代理 */
  readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives': v3_marketing.GoodsSubsidyActivityRetailStoreActByActivityIdRepresentatives
  /** POST 生成小店活动物料码 */
  readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials': v3_marketing.GoodsSubsidyActivityRetailStoreActByBrandIdMaterials
  /** GET 查询小店活动门店列表 · POST 添加小店活动门店 · DELETE 删除小店活动门店 */
  readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': v3_marketing.GoodsSubsidyActivityRetailStoreActByBrandIdStores
  /** GET 查询小店活动门店详情 */
  readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}': v3_marketing.GoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode
  /** GET 查询活动列表 · POST 创建活动 */
  readonly 'v3/marketing/membercard-activity/activities': v3_marketing.MembercardActivityActivities
  /** GET 查询活动详情 */
  readonly 'v3/marketing/membercard-activity/activities/{activity_id}': v3_marketing.MembercardActivityActivitiesByActivityId
  /** POST 终止活动 */
  readonly 'v3/marketing/membercard-activity/activities/{activity_id}/terminate': v3_marketing.MembercardActivityActivitiesByActivityIdTerminate
  /** GET 获取用户信息（跳转型激活） */
  readonly 'v3/marketing/membercard-open/activate-informations/{activate_ticket}': v3_marketing.MembercardOpenActivateInformationsByActivateTicket
  /** GET 查询回调地址 · PATCH 设置回调地址 */
  readonly 'v3/marketing/membercard-open/callback': v3_marketing.MembercardOpenCallback
  /** GET 查询会员卡模板列表 · POST 创建会员卡模板 */
  readonly 'v3/marketing/membercard-open/cards': v3_marketing.MembercardOpenCards
  /** GET 查询会员卡模板信息 · PATCH 修改会员卡模板信息 · DELETE 删除会员卡模板 */
  readonly 'v3/marketing/membercard-open/cards/{card_id}': v3_marketing.MembercardOpenCardsByCardId
  /** POST 导入会员Code */
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/deposit': v3_marketing.MembercardOpenCardsByCardIdCodesDeposit
  /** GET 查询用户会员卡信息 · PATCH 修改用户会员卡信息 */
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}': v3_marketing.MembercardOpenCardsByCardIdCodesByCode
  /** POST 激活会员卡（跳转型激活） */
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate': v3_marketing.MembercardOpenCardsByCardIdCodesByCodeActivate
  /** POST 设置支付后展示的积分到账 */
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit': v3_marketing.MembercardOpenCardsByCardIdCodesByCodeBonusCommit
  /** POST 支付结果页展示会员积分 */
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare': v3_marketing.MembercardOpenCardsByCardIdCodesByCodeBonusPrepare
  /** PATCH 设置会员权益 */
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights': v3_marketing.MembercardOpenCardsByCardIdCodesByCodeRights
  /** POST 设置会员服务项用户信息 */
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data': v3_marketing.MembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData
  /** POST 作废用户会员卡 */
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable': v3_marketing.MembercardOpenCardsByCardIdCodesByCodeUnavailable
  /** GET 加密code解码（跳转型激活） */
  readonly 'v3/marketing/membercard-open/cards/{card_id}/decrypt-code': v3_marketing.MembercardOpenCardsByCardIdDecryptCode
  /** POST 商户预授权 */
  readonly 'v3/marketing/membercard-open/cards/{card_id}/permission-tokens': v3_marketing.MembercardOpenCardsByCardIdPermissionTokens
  /** POST 根据手机号导入用户会员卡 */
  readonly 'v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': v3_marketing.MembercardOpenCardsByCardIdPhoneMembercardImport
  /** POST 创建会员卡二维码 */
  readonly 'v3/marketing/membercard-open/cards/{card_id}/qrcode': v3_marketing.MembercardOpenCardsByCardIdQrcode
  /** PATCH 设置会员卡模板权益项 */
  readonly 'v3/marketing/membercard-open/cards/{card_id}/rights': v3_marketing.MembercardOpenCardsByCardIdRights
  /** POST 添加会员卡服务项 */
  readonly 'v3/marketing/membercard-open/cards/{card_id}/service-modules': v3_marketing.MembercardOpenCardsByCardIdServiceModules
  /** PATCH 修改会员卡服务项 · DELETE 移除会员卡服务项 */
  readonly 'v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': v3_marketing.MembercardOpenCardsByCardIdServiceModulesByServiceModuleId
  /** POST 老会员卡模板升级 */
  readonly 'v3/marketing/membercard-open/cards/{card_id}/upgrade': v3_marketing.MembercardOpenCardsByCardIdUpgrade
  /** POST 根据openid导入用户会员卡 */
  readonly 'v3/marketing/membercard-open/cards/{card_id}/users/import': v3_marketing.MembercardOpenCardsByCardIdUsersImport
  /** POST 导入加密手机号提醒会员领卡 */
  readonly 'v3/marketing/membercard-open/phonenumber-member/import': v3_marketing.MembercardOpenPhonenumberMemberImport
  /** GET 通过加密手机号查询会员领卡状态 */
  readonly 'v3/marketing/membercard-open/phonenumber-member/search': v3_marketing.MembercardOpenPhonenumberMemberSearch
  /** GET 查询用户在品牌下所有会员卡 */
  readonly 'v3/marketing/membercard-open/user/cards': v3_marketing.MembercardOpenUserCards
  /** POST 创建投放计划 */
  readonly 'v3/marketing/partner/delivery-plan/delivery-plans': v3_marketing.PartnerDeliveryPlanDeliveryPlans
  /** GET 分页查询投放计划列表 */
  readonly 'v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans': v3_marketing.PartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlans
  /** PATCH 更新投放计划 */
  readonly 'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}': v3_marketing.PartnerDeliveryPlanDeliveryPlansByPlanId
  /** POST 终止投放计划 */
  readonly 'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate': v3_marketing.PartnerDeliveryPlanDeliveryPlansByPlanIdTerminate
  /** POST 设置投放计划回调地址 */
  readonly 'v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url': v3_marketing.PartnerDeliveryPlanBySpMchidNotifyUrl
  /** POST 提交图片生成任务 */
  readonly 'v3/marketing/partner/product-coupon/image-generation-tasks': v3_marketing.PartnerProductCouponImageGenerationTasks
  /** GET 查询图片生成任务执行结果 */
  readonly 'v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}': v3_marketing.PartnerProductCouponImageGenerationTasksByTaskId
  /** POST 图片上传 */
  readonly 'v3/marketing/partner/product-coupon/media/upload-image': v3_marketing.PartnerProductCouponMediaUploadImage
  /** GET 获取商品券事件通知地址 · POST 设置商品券事件通知地址 */
  readonly 'v3/marketing/partner/product-coupon/notify-configs': v3_marketing.PartnerProductCouponNotifyConfigs
  /** POST 创建商品券 */
  readonly 'v3/marketing/partner/product-coupon/product-coupons': v3_marketing.PartnerProductCouponProductCoupons
  /** GET 查询商品券 · PATCH 修改商品券 */
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}': v3_marketing.PartnerProductCouponProductCouponsByProductCouponId
  /** POST 失效商品券 */
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate': v3_marketing.PartnerProductCouponProductCouponsByProductCouponIdDeactivate
  /** POST 添加商品券批次组 */
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': v3_marketing.PartnerProductCouponProductCouponsByProductCouponIdStockBundles
  /** PATCH 修改商品券批次组 */
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': v3_marketing.PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId
  /** POST 批次组批量关联门店 */
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': v3_marketing.PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores
  /** POST 批次组批量取消关联门店 */
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': v3_marketing.PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores
  /** POST 修改商品券批次组发放预算 */
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': v3_marketing.PartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget
  /** GET 查询商品券批次列表 · POST 添加商品券批次 */
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': v3_marketing.PartnerProductCouponProductCouponsByProductCouponIdStocks
  /** GET 查询商品券指定批次 · PATCH 修改商品券指定批次 */
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': v3_marketing.PartnerProductCouponProductCouponsByProductCouponIdStocksByStockId
  /** POST 批次关联门店 */
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': v3_marketing.PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores
  /** GET 查询批次关联门店列表 */
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': v3_marketing.PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores
  /** POST 失效商品券批次 */
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': v3_marketing.PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate
  /** POST 批次取消关联门店 */
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': v3_marketing.PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores
  /** POST 修改商品券批次发放预算 */
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': v3_marketing.PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget
  /** POST 预上传券Code */
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': v3_marketing.PartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes
  /** POST 向用户发放商品券批次组 */
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles': v3_marketing.PartnerProductCouponUsersByOpenidCouponBundles
  /** POST 失效用户商品券组 */
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate': v3_marketing.PartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivate
  /** GET 指定券状态查询用户商品券列表 · POST 向用户发放商品券 */
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons': v3_marketing.PartnerProductCouponUsersByOpenidCoupons
  /** GET 查询用户商品券详情 */
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}': v3_marketing.PartnerProductCouponUsersByOpenidCouponsByCouponCode
  /** POST 确认发放用户商品券 */
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': v3_marketing.PartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirm
  /** POST 失效用户商品券 */
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': v3_marketing.PartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivate
  /** POST 退券 */
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return': v3_marketing.PartnerProductCouponUsersByOpenidCouponsByCouponCodeReturn
  /** POST 核销用户商品券 */
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use': v3_marketing.PartnerProductCouponUsersByOpenidCouponsByCouponCodeUse
  /** POST 向用户预发放商品券 */
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon': v3_marketing.PartnerProductCouponUsersByOpenidPreSendCoupon
  /** POST 向用户预发放商品券批次组 */
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle': v3_marketing.PartnerProductCouponUsersByOpenidPreSendCouponBundle
  /** GET 查询合作关系列表 */
  readonly 'v3/marketing/partnerships': v3_marketing.Partnerships
  /** POST 建立合作关系 */
  readonly 'v3/marketing/partnerships/build': v3_marketing.PartnershipsBuild
  /** POST 终止合作关系 */
  readonly 'v3/marketing/partnerships/terminate': v3_marketing.PartnershipsTerminate
  /** GET 获取支付有礼活动列表 */
  readonly 'v3/marketing/paygiftactivity/activities': v3_marketing.PaygiftactivityActivities
  /** GET 查询活动详情接口 */
  readonly 'v3/marketing/paygiftactivity/activities/{activity_id}': v3_marketing.PaygiftactivityActivitiesByActivityId
  /** GET 查询活动指定商品列表 */
  readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/goods': v3_marketing.PaygiftactivityActivitiesByActivityIdGoods
  /** GET 查询活动发券商户号 */
  readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/merchants': v3_marketing.PaygiftactivityActivitiesByActivityIdMerchants
  /** POST 新增活动发券商户号 */
  readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add': v3_marketing.PaygiftactivityActivitiesByActivityIdMerchantsAdd
  /** POST 删除活动发券商户号 */
  readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete': v3_marketing.PaygiftactivityActivitiesByActivityIdMerchantsDelete
  /** POST 终止活动 */
  readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/terminate': v3_marketing.PaygiftactivityActivitiesByActivityIdTerminate
  /** POST 创建全场满额送活动 */
  readonly 'v3/marketing/paygiftactivity/unique-threshold-activity': v3_marketing.PaygiftactivityUniqueThresholdActivity
  /** POST 创建自定义入口 */
  readonly 'v3/marketing/shopping-receipt/customentrances': v3_marketing.ShoppingReceiptCustomentrances
  /** GET 查询自定义入口 · PATCH 更新自定义入口 */
  readonly 'v3/marketing/shopping-receipt/customentrances/{brand_id}': v3_marketing.ShoppingReceiptCustomentrancesByBrandId
  /** POST 上传商家电子小票跳转信息 */
  readonly 'v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos': v3_marketing.ShoppingReceiptMerchantshoppingreceiptjumpinfos
  /** POST 上传电子小票 */
  readonly 'v3/marketing/shopping-receipt/shoppingreceipts': v3_marketing.ShoppingReceiptShoppingreceipts
  /** GET 查询周周惠活动列表 */
  readonly 'v3/marketing/weekly-discount/activities': v3_marketing.WeeklyDiscountActivities
  /** GET 查询周周惠活动详情 */
  readonly 'v3/marketing/weekly-discount/activities/{activity_id}': v3_marketing.WeeklyDiscountActivitiesByActivityId
  /** POST 报名周周惠活动 */
  readonly 'v3/marketing/weekly-discount/activities/{activity_id}/apply': v3_marketing.WeeklyDiscountActivitiesByActivityIdApply
  /** GET 查询批次下用户银行提现免费券列表 · POST 为用户发银行提现免费券 */
  readonly 'v3/marketing/withdraw-favor/users/{openid}/coupons': v3_marketing.WithdrawFavorUsersByOpenidCoupons
  /** GET 分页查询子商户名下的商户管理记录 */
  readonly 'v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}': v3_mchManage.MchManageRecordsSubMchidBySubMchid
  /** GET 查询子商户下指定商户管理记录 */
  readonly 'v3/mch-manage/mch-manage-records/{manage_record_id}': v3_mchManage.MchManageRecordsByManageRecordId
  /** POST 对指定商户管理记录提交资料 */
  readonly 'v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions': v3_mchManage.MchManageRecordsByManageRecordIdMchManageSubmissions
  /** POST 上传商户提交资料文件 */
  readonly 'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': v3_mchManage.SubmissionFilesSubMchidBySubMchidUpload
  /** GET 查询子商户强化尽调单信息 */
  readonly 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}': v3_mchOperationManage.EnhancedDueDiligenceByDueDiligenceId
  /** POST 提交尽调资料 */
  readonly 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit': v3_mchOperationManage.EnhancedDueDiligenceByDueDiligenceIdSubmit
  /** POST 上传尽调资料文件 */
  readonly 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': v3_mchOperationManage.EnhancedDueDiligenceByDueDiligenceIdUpload
  /** GET 查询子商户管控情况 */
  readonly 'v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}': v3_mchOperationManage.MerchantLimitationsSubMchidBySubMchid
  /** POST 提交已注销商户号可用余额提现申请单 */
  readonly 'v3/mch_operate/risk/withdrawl-apply': v3_mch_operate.RiskWithdrawlApply
  /** GET 微信支付提现申请单号查询提现申请单状态 */
  readonly 'v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}': v3_mch_operate.RiskWithdrawlApplyApplymentIdByApplymentId
  /** GET 商户提现申请单号查询提现申请单状态 */
  readonly 'v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}': v3_mch_operate.RiskWithdrawlApplyOutRequestNoByOutRequestNo
  /** POST 提交超管变更申请单 */
  readonly 'v3/mchalterapply/mchcontactalterapplyment': v3_mchalterapply.Mchcontactalterapplyment
  /** GET 查询超管变更申请单状态-使用业务单号和商户号 */
  readonly 'v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': v3_mchalterapply.MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo
  /** GET 查询超管变更申请单状态-使用申请单号 */
  readonly 'v3/mchalterapply/mchcontactalterapplyment/{apply_id}': v3_mchalterapply.MchcontactalterapplymentByApplyId
  /** POST 撤销超管变更申请单 */
  readonly 'v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke': v3_mchalterapply.MchcontactalterapplymentByApplyIdRevoke
  /** POST 提交资料变更申请单 */
  readonly 'v3/mchalterapply/mchsubjectalterapplyment': v3_mchalterapply.Mchsubjectalterapplyment
  /** GET 查询申请单状态-使用业务单号 */
  readonly 'v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': v3_mchalterapply.MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo
  /** GET 查询资料变更申请单状态-使用申请单号 */
  readonly 'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}': v3_mchalterapply.MchsubjectalterapplymentByApplyId
  /** POST 撤销资料变更申请单 */
  readonly 'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke': v3_mchalterapply.MchsubjectalterapplymentByApplyIdRevoke
  /** POST 提交商户简称变更申请单 */
  readonly 'v3/mchalterapply/merchantnamealterapplyment': v3_mchalterapply.Merchantnamealterapplyment
  /** GET 查询商户简称申请单状态-使用业务单号和商户号 */
  readonly 'v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}': v3_mchalterapply.MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo
  /** GET 查询商户简称变更申请单状态-使用申请单号 */
  readonly 'v3/mchalterapply/merchantnamealterapplyment/{apply_id}': v3_mchalterapply.MerchantnamealterapplymentByApplyId
  /** POST 撤销商户简称变更申请单 */
  readonly 'v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke': v3_mchalterapply.MerchantnamealterapplymentByApplyIdRevoke
  /** POST 医保自费混合收款下单 */
  readonly 'v3/med-ins/orders': v3_medIns.Orders
  /** GET 使用医保自费混合订单号查看下单结果 */
  readonly 'v3/med-ins/orders/mix-trade-no/{mix_trade_no}': v3_medIns.OrdersMixTradeNoByMixTradeNo
  /** GET 使用商户订单号查看下单结果 */
  readonly 'v3/med-ins/orders/out-trade-no/{out_trade_no}': v3_medIns.OrdersOutTradeNoByOutTradeNo
  /** POST 医保退款通知 */
  readonly 'v3/med-ins/refunds/notify': v3_medIns.RefundsNotify
  /** POST 查询风险订单 */
  readonly 'v3/merchant-risk-manage/ec-trade-risk/query-risk-trades': v3_merchantRiskManage.EcTradeRiskQueryRiskTrades
  /** POST 回传处置结果 */
  readonly 'v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result': v3_merchantRiskManage.EcTradeRiskRecvDisposeResult
  /** POST 上报订单关联信息 */
  readonly 'v3/merchant-risk-manage/report-trade-union-information': v3_merchantRiskManage.ReportTradeUnionInformation
  /** GET 查询风险信息 */
  readonly 'v3/merchant-risk-manage/trade-risk-information': v3_merchantRiskManage.TradeRiskInformation
  /** POST 处置结果回传 */
  readonly 'v3/merchant-risk-manage/trade-risk-result': v3_merchantRiskManage.TradeRiskResult
  /** GET 查询商户违规通知回调地址 · POST 创建商户违规通知回调地址 · PUT 修改商户违规通知回调地址 · DELETE 删除商户违规通知回调地址 */
  readonly 'v3/merchant-risk-manage/violation-notifications': v3_merchantRiskManage.ViolationNotifications
  /** GET 查询投诉通知回调 · POST 创建投诉通知回调 · PUT 更新投诉通知回调 · DELETE 删除投诉通知回调 */
  readonly 'v3/merchant-service/complaint-notifications': v3_merchantService.ComplaintNotifications
  /** GET 查询投诉信息 */
  readonly 'v3/merchant-service/complaints': v3_merchantService.Complaints
  /** GET 查询投诉单列表 */
  readonly 'v3/merchant-service/complaints-v2': v3_merchantService.ComplaintsV2
  /** GET 查询投诉单详情 */
  readonly 'v3/merchant-service/complaints-v2/{complaint_id}': v3_merchantService.ComplaintsV2ByComplaintId
  /** POST 反馈处理完成 */
  readonly 'v3/merchant-service/complaints-v2/{complaint_id}/complete': v3_merchantService.ComplaintsV2ByComplaintIdComplete
  /** GET 查询投诉协商历史 */
  readonly 'v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys': v3_merchantService.ComplaintsV2ByComplaintIdNegotiationHistorys
  /** POST 提交回复 */
  readonly 'v3/merchant-service/complaints-v2/{complaint_id}/response': v3_merchantService.ComplaintsV2ByComplaintIdResponse
  /** POST 回复需要即时服务的投诉单 */
  readonly 'v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service': v3_merchantService.ComplaintsV2ByComplaintIdResponseImmediateService
  /** POST 更新退款审批结果 */
  readonly 'v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress': v3_merchantService.ComplaintsV2ByComplaintIdUpdateRefundProgress
  /** GET 查询投诉详情 */
  readonly 'v3/merchant-service/complaints/{transaction_id}': v3_merchantService.ComplaintsByTransactionId
  /** GET 查询投诉协商历史 */
  readonly 'v3/merchant-service/complaints/{transaction_id}/negotiation-historys': v3_merchantService.ComplaintsByTransactionIdNegotiationHistorys
  /** POST 商户反馈 */
  readonly 'v3/merchant-service/feedbacks': v3_merchantService.Feedbacks
  /** POST 商户上传反馈图片 */
  readonly 'v3/merchant-service/images/upload': v3_merchantService.ImagesUpload
  /** GET 图片下载 */
  readonly 'v3/merchant-service/images/{media_id}': v3_merchantService.ImagesByMediaId
  /** POST 申请修改特约商户结算规则 */
  readonly 'v3/merchant-settlement/merchant-settle-rule-applications': v3_merchantSettlement.MerchantSettleRuleApplications
  /** GET 根据申请单ID查询结果 */
  readonly 'v3/merchant-settlement/merchant-settle-rule-applications/{application_id}': v3_merchantSettlement.MerchantSettleRuleApplicationsByApplicationId
  /** POST 创建门店 */
  readonly 'v3/merchant-store/stores': v3_merchantStore.Stores
  /** GET 查询门店 · PATCH 修改门店 */
  readonly 'v3/merchant-store/stores/{store_id}': v3_merchantStore.StoresByStoreId
  /** POST 绑定门店收款信息 */
  readonly 'v3/merchant-store/stores/{store_id}/recipients/bind': v3_merchantStore.StoresByStoreIdRecipientsBind
  /** POST 解除门店收款信息绑定 */
  readonly 'v3/merchant-store/stores/{store_id}/recipients/unbind': v3_merchantStore.StoresByStoreIdRecipientsUnbind
  /** GET 查询账户实时余额 */
  readonly 'v3/merchant/fund/balance/{account_type}': v3_merchant.FundBalanceByAccountType
  /** GET 查询账户日终余额 */
  readonly 'v3/merchant/fund/dayendbalance/{account_type}': v3_merchant.FundDayendbalanceByAccountType
  /** POST 电商平台提现 */
  readonly 'v3/merchant/fund/withdraw': v3_merchant.FundWithdraw
  /** GET 按日下载提现异常文件 */
  readonly 'v3/merchant/fund/withdraw/bill-type/{bill_type}': v3_merchant.FundWithdrawBillTypeByBillType
  /** GET 电商平台(商户提现单号查询)提现状态 */
  readonly 'v3/merchant/fund/withdraw/out-request-no/{out_request_no}': v3_merchant.FundWithdrawOutRequestNoByOutRequestNo
  /** GET 电商平台(微信支付提现单号)查询提现状态 */
  readonly 'v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}': v3_merchant.FundWithdrawWithdrawIdByWithdrawId
  /** POST 文件上传 */
  readonly 'v3/merchant/media/upload': v3_merchant.MediaUpload
  /** POST 视频上传 */
  readonly 'v3/merchant/media/video_upload': v3_merchant.MediaVideo_upload
  /** GET 服务商银行来账查询 */
  readonly 'v3/merchantfund/merchant/income-records': v3_merchantfund.MerchantIncomeRecords
  /** GET 特约商户银行来账查询 */
  readonly 'v3/merchantfund/partner/income-records': v3_merchantfund.PartnerIncomeRecords
  /** POST 子商户进件（融合钱包） · PUT 修改子商户（融合钱包） */
  readonly 'v3/merchants': v3_merchants.Merchants
  /** GET 查询子商户（融合钱包） */
  readonly 'v3/merchants/{sub_mchid}': v3_merchants.BySubMchid
  /** GET 下载批次退款明细 */
  readonly 'v3/multiuse/stocks/{stock_id}/refund-flow': v3_multiuse.StocksByStockIdRefundFlow
  /** GET 下载批次发放明细 */
  readonly 'v3/multiuse/stocks/{stock_id}/send-flow': v3_multiuse.StocksByStockIdSendFlow
  /** GET 下载核销明细 */
  readonly 'v3/multiuse/stocks/{stock_id}/use-flow': v3_multiuse.StocksByStockIdUseFlow
  /** POST 发放指定批次的消费金 */
  readonly 'v3/multiuse/users/{openid}/coupons': v3_multiuse.UsersByOpenidCoupons
  /** POST 创建电子发票卡券模板 */
  readonly 'v3/new-tax-control-fapiao/card-template': v3_newTaxControlFapiao.CardTemplate
  /** GET 下载发票文件 */
  readonly 'v3/new-tax-control-fapiao/download': v3_newTaxControlFapiao.Download
  /** POST 开具电子发票 */
  readonly 'v3/new-tax-control-fapiao/fapiao-applications': v3_newTaxControlFapiao.FapiaoApplications
  /** POST 开具通用行业电子发票 */
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/issue-general': v3_newTaxControlFapiao.FapiaoApplicationsIssueGeneral
  /** POST 开具旅客运输行业电子发票 */
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport': v3_newTaxControlFapiao.FapiaoApplicationsIssuePassengerTransport
  /** POST 开具成品油行业电子发票 */
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil': v3_newTaxControlFapiao.FapiaoApplicationsIssueRefinedOil
  /** POST 开具不动产租赁行业电子发票 */
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing': v3_newTaxControlFapiao.FapiaoApplicationsRealEstateLeasing
  /** POST 上传电子发票文件 */
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': v3_newTaxControlFapiao.FapiaoApplicationsUploadFapiaoFile
  /** GET 查询电子发票 */
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}': v3_newTaxControlFapiao.FapiaoApplicationsByFapiaoApplyId
  /** GET 获取发票下载信息 */
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files': v3_newTaxControlFapiao.FapiaoApplicationsByFapiaoApplyIdFapiaoFiles
  /** POST 将电子发票插入微信用户卡包 */
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards': v3_newTaxControlFapiao.FapiaoApplicationsByFapiaoApplyIdInsertCards
  /** POST 冲红电子发票 */
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse': v3_newTaxControlFapiao.FapiaoApplicationsByFapiaoApplyIdReverse
  /** GET 获取邀请商户开通服务商电子发票能力 */
  readonly 'v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl': v3_newTaxControlFapiao.FapiaomerchantGetspinviteurl
  /** GET 获取邀请开通的商户信息 */
  readonly 'v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo': v3_newTaxControlFapiao.FapiaomerchantListspinvitemchinfo
  /** GET 获取商户开票基础信息 */
  readonly 'v3/new-tax-control-fapiao/merchant/base-information': v3_newTaxControlFapiao.MerchantBaseInformation
  /** GET 查询商户配置的开发选项 · PATCH 配置开发选项 */
  readonly 'v3/new-tax-control-fapiao/merchant/development-config': v3_newTaxControlFapiao.MerchantDevelopmentConfig
  /** GET 获取商品和服务税收分类对照表 */
  readonly 'v3/new-tax-control-fapiao/merchant/tax-codes': v3_newTaxControlFapiao.MerchantTaxCodes
  /** POST 检查子商户开票功能状态 */
  readonly 'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check': v3_newTaxControlFapiao.MerchantBySubMchidCheck
  /** GET 检查子商户开票功能状态 */
  readonly 'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status': v3_newTaxControlFapiao.MerchantBySubMchidCheckStatus
  /** GET 获取用户填写的抬头 */
  readonly 'v3/new-tax-control-fapiao/user-title': v3_newTaxControlFapiao.UserTitle
  /** GET 获取抬头填写链接 */
  readonly 'v3/new-tax-control-fapiao/user-title/title-url': v3_newTaxControlFapiao.UserTitleTitleUrl
  /** POST 获取authinfo接口 */
  readonly 'v3/offlineface/authinfo': v3_offlineface.Authinfo
  /** POST 预签约接口 */
  readonly 'v3/offlineface/contracts/presign': v3_offlineface.ContractsPresign
  /** GET 签约查询接口 */
  readonly 'v3/offlineface/contracts/{contract_id}': v3_offlineface.ContractsByContractId
  /** GET 查询重采用户列表 */
  readonly 'v3/offlineface/face-collections': v3_offlineface.FaceCollections
  /** GET 查询重采请求详情 */
  readonly 'v3/offlineface/face-collections/{collection_id}': v3_offlineface.FaceCollectionsByCollectionId
  /** POST 获取还款链接接口 */
  readonly 'v3/offlineface/repayment-url': v3_offlineface.RepaymentUrl
  /** POST 申请扣款接口 */
  readonly 'v3/offlineface/transactions': v3_offlineface.Transactions
  /** GET 查单接口 */
  readonly 'v3/offlineface/transactions/out-trade-no/{out_trade_no}': v3_offlineface.TransactionsOutTradeNoByOutTradeNo
  /** GET 查询机构信息接口 */
  readonly 'v3/offlinefacemch/organizations': v3_offlinefacemch.Organizations
  /** GET 刷脸用户信息查询接口 · PATCH 刷脸用户信息修改接口 */
  readonly 'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}': v3_offlinefacemch.OrganizationsByOrganizationIdUsersOutUserIdByOutUserId
  /** POST 解除刷脸用户签约关系接口 */
  readonly 'v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract': v3_offlinefacemch.OrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract
  /** POST 获取凭证授权接口 */
  readonly 'v3/offlinefacemch/tokens': v3_offlinefacemch.Tokens
  /** GET 查询刷掌授权 */
  readonly 'v3/palmservice/authorization/openid/{openid}': v3_palmservice.AuthorizationOpenidByOpenid
  /** POST 服务关联预授权 */
  readonly 'v3/palmservice/authorization/preauthorize': v3_palmservice.AuthorizationPreauthorize
  /** POST 重试扣费通知 */
  readonly 'v3/papay/contracts/{contract_id}/fail-notify': v3_papay.ContractsByContractIdFailNotify
  /** POST 直连商户预扣费通知 */
  readonly 'v3/papay/contracts/{contract_id}/notify': v3_papay.ContractsByContractIdNotify
  /** GET 保险商户查询保险自动续费预约 */
  readonly 'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}': v3_papay.InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodId
  /** POST 保险商户预约保险自动续费 */
  readonly 'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule': v3_papay.InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedule
  /** POST 保险商户受理保险自动续费扣款 */
  readonly 'v3/papay/insurance-pay/transactions/apply': v3_papay.InsurancePayTransactionsApply
  /** POST 保险商户受理续期自动续费协议 */
  readonly 'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew': v3_papay.InsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenew
  /** GET 保险商户查询保险自动续费协议 */
  readonly 'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': v3_papay.InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCode
  /** POST 保险商户通过商户协议号解除保险自动续费协议 */
  readonly 'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': v3_papay.InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
  /** POST 保险商户App预签约 */
  readonly 'v3/papay/insurance-sign/contracts/pre-entrust-sign/app': v3_papay.InsuranceSignContractsPreEntrustSignApp
  /** POST 保险商户H5预签约 */
  readonly 'v3/papay/insurance-sign/contracts/pre-entrust-sign/h5': v3_papay.InsuranceSignContractsPreEntrustSignH5
  /** POST 保险商户JSAPI预签约 */
  readonly 'v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi': v3_papay.InsuranceSignContractsPreEntrustSignJsapi
  /** POST 保险商户小程序预签约 */
  readonly 'v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program': v3_papay.InsuranceSignContractsPreEntrustSignMiniProgram
  /** POST 保险商户修改保险扣费周期列表 */
  readonly 'v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify': v3_papay.InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModify
  /** GET 保险商户查询保险扣费周期列表 */
  readonly 'v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}': v3_papay.InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCode
  /** POST 代扣受理扣款 */
  readonly 'v3/papay/pay/harmony/transactions/apply': v3_papay.PayHarmonyTransactionsApply
  /** GET 查询扣费预约 */
  readonly 'v3/papay/pay/partner/schedules/contract-id/{contract_id}': v3_papay.PayPartnerSchedulesContractIdByContractId
  /** POST 预约扣费 */
  readonly 'v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule': v3_papay.PayPartnerSchedulesContractIdByContractIdSchedule
  /** POST 受理扣款 */
  readonly 'v3/papay/pay/partner/transactions/apply': v3_papay.PayPartnerTransactionsApply
  /** GET 查询扣费预约 */
  readonly 'v3/papay/pay/schedules/contract-id/{contract_id}': v3_papay.PaySchedulesContractIdByContractId
  /** POST 预约扣费 */
  readonly 'v3/papay/pay/schedules/contract-id/{contract_id}/schedule': v3_papay.PaySchedulesContractIdByContractIdSchedule
  /** POST 受理扣款 */
  readonly 'v3/papay/pay/transactions/apply': v3_papay.PayTransactionsApply
  /** POST App场景预约扣费类型签约的预签约 */
  readonly 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app': v3_papay.ScheduledDeductSignContractsPreEntrustSignApp
  /** POST H5场景预约扣费类型签约的预签约 */
  readonly 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5': v3_papay.ScheduledDeductSignContractsPreEntrustSignH5
  /** POST JSAPI场景预约扣费类型签约的预签约 */
  readonly 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi': v3_papay.ScheduledDeductSignContractsPreEntrustSignJsapi
  /** POST 小程序场景预约扣费类型签约的预签约 */
  readonly 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program': v3_papay.ScheduledDeductSignContractsPreEntrustSignMiniProgram
  /** POST App场景预约扣费类型签约的预签约 */
  readonly 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app': v3_papay.ScheduledDeductSignPartnerContractsPreEntrustSignApp
  /** POST H5场景预约扣费类型签约的预签约 */
  readonly 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5': v3_papay.ScheduledDeductSignPartnerContractsPreEntrustSignH5
  /** POST JSAPI场景预约扣费类型签约的预签约 */
  readonly 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi': v3_papay.ScheduledDeductSignPartnerContractsPreEntrustSignJsapi
  /** POST 小程序场景预约扣费类型签约的预签约 */
  readonly 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program': v3_papay.ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram
  /** GET 通过商户协议号查询委托代扣签约协议 */
  readonly 'v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}': v3_papay.SignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCode
  /** GET 通过商户协议号查询委托代扣签约协议 */
  readonly 'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': v3_papay.SignContractsPlanIdByPlanIdOutContractCodeByOutContractCode
  /** POST 通过商户协议号解除委托代扣签约协议 */
  readonly 'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': v3_papay.SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
  /** POST 代扣预签约 */
  readonly 'v3/papay/sign/contracts/pre-entrust-sign': v3_papay.SignContractsPreEntrustSign
  /** GET 通过商户协议号查询委托代扣签约协议 */
  readonly 'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': v3_papay.SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCode
  /** POST 通过商户协议号解除委托代扣签约协议 */
  readonly 'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': v3_papay.SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
  /** POST 提交停车场进件申请 */
  readonly 'v3/parking/reminders/application': v3_parking.RemindersApplication
  /** GET 查询停车场进件申请单 */
  readonly 'v3/parking/reminders/application/query': v3_parking.RemindersApplicationQuery
  /** POST 撤回停车场进件申请 */
  readonly 'v3/parking/reminders/application/withdraw': v3_parking.RemindersApplicationWithdraw
  /** GET 查询停车场进件申请单列表 */
  readonly 'v3/parking/reminders/applications': v3_parking.RemindersApplications
  /** POST 同步车辆入场通知 */
  readonly 'v3/parking/reminders/entry': v3_parking.RemindersEntry
  /** POST 同步车辆离场通知 */
  readonly 'v3/parking/reminders/exit': v3_parking.RemindersExit
  /** POST 同步非临停扩展支付 */
  readonly 'v3/parking/reminders/ext-payment': v3_parking.RemindersExtPayment
  /** POST 查询停车费用 */
  readonly 'v3/parking/reminders/parking-fee': v3_parking.RemindersParkingFee
  /** GET 查询停车场信息 */
  readonly 'v3/parking/reminders/parking-lot': v3_parking.RemindersParkingLot
  /** POST 同步支付结果通知 */
  readonly 'v3/parking/reminders/payment': v3_parking.RemindersPayment
  /** POST 服务商商户重试扣费通知 */
  readonly 'v3/partner-papay/contracts/{contract_id}/fail-notify': v3_partnerPapay.ContractsByContractIdFailNotify
  /** POST 服务商商户预扣费通知 */
  readonly 'v3/partner-papay/contracts/{contract_id}/notify': v3_partnerPapay.ContractsByContractIdNotify
  /** POST 发起批量转账 */
  readonly 'v3/partner-transfer/batches': v3_partnerTransfer.Batches
  /** GET 微信支付批次单号查询批次单 */
  readonly 'v3/partner-transfer/batches/batch-id/{batch_id}': v3_partnerTransfer.BatchesBatchIdByBatchId
  /** GET 微信支付明细单号查询明细单 */
  readonly 'v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': v3_partnerTransfer.BatchesBatchIdByBatchIdDetailsDetailIdByDetailId
  /** GET 商家批次单号查询批次单 */
  readonly 'v3/partner-transfer/batches/out-batch-no/{out_batch_no}': v3_partnerTransfer.BatchesOutBatchNoByOutBatchNo
  /** GET 商家明细单号查询明细单 */
  readonly 'v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': v3_partnerTransfer.BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
  /** POST 电商收付通模式小程序场景预签约 */
  readonly 'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program': v3_passwordExemptContract.ContractsEcommercePreEntrustSignMiniProgram
  /** POST 电商收付通模式支付后场景预签约 */
  readonly 'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign': v3_passwordExemptContract.ContractsEcommercePreEntrustSignPayRedirectSign
  /** POST 直连商户模式小程序场景预签约 */
  readonly 'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program': v3_passwordExemptContract.ContractsNormalPreEntrustSignMiniProgram
  /** POST 直连商户模式支付后场景预签约 */
  readonly 'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign': v3_passwordExemptContract.ContractsNormalPreEntrustSignPayRedirectSign
  /** POST 清算机构模式小程序场景预签约 */
  readonly 'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program': v3_passwordExemptContract.ContractsQsPreEntrustSignMiniProgram
  /** POST 清算机构模式支付后场景预签约 */
  readonly 'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign': v3_passwordExemptContract.ContractsQsPreEntrustSignPayRedirectSign
  /** GET 商户通过商户协议号查询协议 */
  readonly 'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}': v3_passwordExemptContract.ContractsServiceIdByServiceIdOutContractCodeByOutContractCode
  /** POST 商户通过商户协议号解约协议 */
  readonly 'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate': v3_passwordExemptContract.ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminate
  /** POST 服务商模式小程序场景预签约 */
  readonly 'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program': v3_passwordExemptContract.ContractsServiceProviderPreEntrustSignMiniProgram
  /** POST 服务商模式支付后场景预签约 */
  readonly 'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign': v3_passwordExemptContract.ContractsServiceProviderPreEntrustSignPayRedirectSign
  /** GET 查询音箱绑定信息 */
  readonly 'v3/pay-devices/open-scenario-speaker/{device_sn}': v3_payDevices.OpenScenarioSpeakerByDeviceSn
  /** POST 绑定音箱设备码牌 */
  readonly 'v3/pay-devices/open-scenario-speaker/{device_sn}/bind': v3_payDevices.OpenScenarioSpeakerByDeviceSnBind
  /** POST 出厂预绑定音箱和码牌 */
  readonly 'v3/pay-devices/open-scenario-speaker/{device_sn}/prebind': v3_payDevices.OpenScenarioSpeakerByDeviceSnPrebind
  /** POST 解绑音箱设备码牌 */
  readonly 'v3/pay-devices/open-scenario-speaker/{device_sn}/unbind': v3_payDevices.OpenScenarioSpeakerByDeviceSnUnbind
  /** POST 码牌支付结果上报 */
  readonly 'v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report': v3_payDevices.OpenScenarioSpeakerorderByTransactionIdReport
  /** POST 小票机打印 */
  readonly 'v3/pay-devices/printers/{device_id}/print-orders': v3_payDevices.PrintersByDeviceIdPrintOrders
  /** GET 查询订单 */
  readonly 'v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}': v3_payDevices.PrintersByDeviceIdPrintOrdersByPrintOrderNo
  /** POST 微信分付-支付方式前置服务 */
  readonly 'v3/pay/acquiring-bank/transactions/exposure': v3_pay.AcquiringBankTransactionsExposure
  /** POST 商户贴息-获取微信分付曝光建议 */
  readonly 'v3/pay/instal/exposure': v3_pay.InstalExposure
  /** POST 商户贴息-获取微信分付曝光建议 */
  readonly 'v3/pay/instal/partner/exposure': v3_pay.InstalPartnerExposure
  /** POST APP下单 */
  readonly 'v3/pay/partner/transactions/app': v3_pay.PartnerTransactionsApp
  /** POST APP下单并签约 */
  readonly 'v3/pay/partner/transactions/app-with-contract': v3_pay.PartnerTransactionsAppWithContract
  /** POST 付款码支付 */
  readonly 'v3/pay/partner/transactions/codepay': v3_pay.PartnerTransactionsCodepay
  /** POST 微信分付-支付方式前置服务 */
  readonly 'v3/pay/partner/transactions/exposure': v3_pay.PartnerTransactionsExposure
  /** POST H5下单 */
  readonly 'v3/pay/partner/transactions/h5': v3_pay.PartnerTransactionsH5
  /** GET 微信支付订单号查询 */
  readonly 'v3/pay/partner/transactions/id/{transaction_id}': v3_pay.PartnerTransactionsIdByTransactionId
  /** POST JSAPI下单 */
  readonly 'v3/pay/partner/transactions/jsapi': v3_pay.PartnerTransactionsJsapi
  /** POST JSAPI下单并授权/签约 */
  readonly 'v3/pay/partner/transactions/jsapi-with-contract': v3_pay.PartnerTransactionsJsapiWithContract
  /** POST 小程序支付下单 */
  readonly 'v3/pay/partner/transactions/miniprogram': v3_pay.PartnerTransactionsMiniprogram
  /** POST Native下单 */
  readonly 'v3/pay/partner/transactions/native': v3_pay.PartnerTransactionsNative
  /** GET 商户订单号查询 */
  readonly 'v3/pay/partner/transactions/out-trade-no/{out_trade_no}': v3_pay.PartnerTransactionsOutTradeNoByOutTradeNo
  /** POST 关单 */
  readonly 'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close': v3_pay.PartnerTransactionsOutTradeNoByOutTradeNoClose
  /** POST 撤销 */
  readonly 'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse': v3_pay.PartnerTransactionsOutTradeNoByOutTradeNoReverse
  /** POST 扫码支付下单 */
  readonly 'v3/pay/partner/transactions/scannedpos': v3_pay.PartnerTransactionsScannedpos
  /** POST APP下单 */
  readonly 'v3/pay/transactions/app': v3_pay.TransactionsApp
  /** POST APP下单并签约 */
  readonly 'v3/pay/transactions/app-with-contract': v3_pay.TransactionsAppWithContract
  /** POST 付款码支付 */
  readonly 'v3/pay/transactions/codepay': v3_pay.TransactionsCodepay
  /** POST 微信分付-支付方式前置服务 */
  readonly 'v3/pay/transactions/exposure': v3_pay.TransactionsExposure
  /** POST H5下单 */
  readonly 'v3/pay/transactions/h5': v3_pay.TransactionsH5
  /** GET 微信支付订单号查询 */
  readonly 'v3/pay/transactions/id/{transaction_id}': v3_pay.TransactionsIdByTransactionId
  /** POST JSAPI下单 */
  readonly 'v3/pay/transactions/jsapi': v3_pay.TransactionsJsapi
  /** POST JSAPI下单并授权/签约 */
  readonly 'v3/pay/transactions/jsapi-with-contract': v3_pay.TransactionsJsapiWithContract
  /** POST Native下单 */
  readonly 'v3/pay/transactions/native': v3_pay.TransactionsNative
  /** GET 商户订单号查询 */
  readonly 'v3/pay/transactions/out-trade-no/{out_trade_no}': v3_pay.TransactionsOutTradeNoByOutTradeNo
  /** POST 关单 */
  readonly 'v3/pay/transactions/out-trade-no/{out_trade_no}/close': v3_pay.TransactionsOutTradeNoByOutTradeNoClose
  /** POST 撤销 */
  readonly 'v3/pay/transactions/out-trade-no/{out_trade_no}/reverse': v3_pay.TransactionsOutTradeNoByOutTradeNoReverse
  /** GET 查询核身记录 */
  readonly 'v3/payroll-card/authentications': v3_payrollCard.Authentications
  /** POST 微工卡核身预下单 */
  readonly 'v3/payroll-card/authentications/pre-order': v3_payrollCard.AuthenticationsPreOrder
  /** POST 微工卡核身预下单（流程中完成授权） */
  readonly 'v3/payroll-card/authentications/pre-order-with-auth': v3_payrollCard.AuthenticationsPreOrderWithAuth
  /** GET 获取核身结果 */
  readonly 'v3/payroll-card/authentications/{authenticate_number}': v3_payrollCard.AuthenticationsByAuthenticateNumber
  /** GET 查询微工卡授权关系 */
  readonly 'v3/payroll-card/relations/{openid}': v3_payrollCard.RelationsByOpenid
  /** POST 生成授权token */
  readonly 'v3/payroll-card/tokens': v3_payrollCard.Tokens
  /** POST 发起批量转账 */
  readonly 'v3/payroll-card/transfer-batches': v3_payrollCard.TransferBatches
  /** POST 生成投保结果 */
  readonly 'v3/payroll-card/wesure/insurance': v3_payrollCard.WesureInsurance
  /** POST 校验核身结果 */
  readonly 'v3/payroll-card/wesure/token-validations': v3_payrollCard.WesureTokenValidations
  /** POST 从业机构预授权 */
  readonly 'v3/payscore/acquiringbank/permissions': v3_payscore.AcquiringbankPermissions
  /** GET 从业机构查询与用户授权记录（授权协议号） */
  readonly 'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}': v3_payscore.AcquiringbankPermissionsAuthorizationCodeByAuthorizationCode
  /** POST 从业机构解除用户授权关系（授权协议号） */
  readonly 'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate': v3_payscore.AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminate
  /** GET 从业机构查询微信支付分订单 · POST 从业机构创建微信支付分订单 */
  readonly 'v3/payscore/acquiringbank/serviceorder': v3_payscore.AcquiringbankServiceorder
  /** GET 从业机构查询微信支付分扣款信息 */
  readonly 'v3/payscore/acquiringbank/serviceorder/deduction': v3_payscore.AcquiringbankServiceorderDeduction
  /** POST 从业机构取消微信支付分订单 */
  readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel': v3_payscore.AcquiringbankServiceorderByOutOrderNoCancel
  /** POST 从业机构完结微信支付分订单 */
  readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete': v3_payscore.AcquiringbankServiceorderByOutOrderNoComplete
  /** POST 从业机构修改微信支付分订单金额 */
  readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify': v3_payscore.AcquiringbankServiceorderByOutOrderNoModify
  /** POST 从业机构登记微信支付分扣款信息 */
  readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo': v3_payscore.AcquiringbankServiceorderByOutOrderNoRegisterdeductinfo
  /** POST 从业机构同步微信支付分订单信息 */
  readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync': v3_payscore.AcquiringbankServiceorderByOutOrderNoSync
  /** POST 从业机构创建先用后付订单 */
  readonly 'v3/payscore/acquiringbank/servicepayondeliveryorder': v3_payscore.AcquiringbankServicepayondeliveryorder
  /** GET 商户申请获取对账单 */
  readonly 'v3/payscore/merchant-bill': v3_payscore.MerchantBill
  /** GET 查询支付分订单 · POST 创建支付分订单 */
  readonly 'v3/payscore/oversea/partner/serviceorder': v3_payscore.OverseaPartnerServiceorder
  /** POST 取消支付分订单 */
  readonly 'v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel': v3_payscore.OverseaPartnerServiceorderByOutOrderNoCancel
  /** POST 完结支付分订单 */
  readonly 'v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete': v3_payscore.OverseaPartnerServiceorderByOutOrderNoComplete
  /** POST 同步支付分订单信息 */
  readonly 'v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync': v3_payscore.OverseaPartnerServiceorderByOutOrderNoSync
  /** POST 商户预授权 */
  readonly 'v3/payscore/partner/permissions': v3_payscore.PartnerPermissions
  /** POST 服务商场景中预授权 */
  readonly 'v3/payscore/partner/permissions/apply-for-scene': v3_payscore.PartnerPermissionsApplyForScene
  /** POST 服务商评估用户分层 */
  readonly 'v3/payscore/partner/permissions/assess-user-risk-level': v3_payscore.PartnerPermissionsAssessUserRiskLevel
  /** GET 查询与用户授权记录（授权协议号） */
  readonly 'v3/payscore/partner/permissions/authorization-code/{authorization_code}': v3_payscore.PartnerPermissionsAuthorizationCodeByAuthorizationCode
  /** POST 解除用户授权关系（授权协议号） */
  readonly 'v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate': v3_payscore.PartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminate
  /** GET 查询与用户授权记录（openid） */
  readonly 'v3/payscore/partner/permissions/search': v3_payscore.PartnerPermissionsSearch
  /** POST 解除用户授权关系（openid） */
  readonly 'v3/payscore/partner/permissions/terminate': v3_payscore.PartnerPermissionsTerminate
  /** POST 收付通子商户申请绑定支付分服务 */
  readonly 'v3/payscore/partner/service-account-applications': v3_payscore.PartnerServiceAccountApplications
  /** GET 查询收付通子商户服务绑定结果 */
  readonly 'v3/payscore/partner/service-account-applications/{out_apply_no}': v3_payscore.PartnerServiceAccountApplicationsByOutApplyNo
  /** GET 查询支付分订单 · POST 创建支付分订单 */
  readonly 'v3/payscore/partner/serviceorder': v3_payscore.PartnerServiceorder
  /** POST 创单结单合并 */
  readonly 'v3/payscore/partner/serviceorder/direct-complete': v3_payscore.PartnerServiceorderDirectComplete
  /** POST 取消支付分订单 */
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/cancel': v3_payscore.PartnerServiceorderByOutOrderNoCancel
  /** POST 完结支付分订单 */
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/complete': v3_payscore.PartnerServiceorderByOutOrderNoComplete
  /** POST 修改订单金额 */
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/modify': v3_payscore.PartnerServiceorderByOutOrderNoModify
  /** POST 商户发起催收扣款 */
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/pay': v3_payscore.PartnerServiceorderByOutOrderNoPay
  /** POST 下发服务费用待处理消息 */
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage': v3_payscore.PartnerServiceorderByOutOrderNoSendPendingmessage
  /** POST 下发服务预扣费消息 */
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage': v3_payscore.PartnerServiceorderByOutOrderNoSendPrepaidmessage
  /** POST 同步订单信息 */
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/sync': v3_payscore.PartnerServiceorderByOutOrderNoSync
  /** POST 创建先用后付订单 */
  readonly 'v3/payscore/partner/servicepayondeliveryorder': v3_payscore.PartnerServicepayondeliveryorder
  /** GET 查询用户分层对应建议先享金额 */
  readonly 'v3/payscore/partner/servicequotas/service-id/{service_id}': v3_payscore.PartnerServicequotasServiceIdByServiceId
  /** GET 查询先享后付订单 · POST 创建先享后付订单 */
  readonly 'v3/payscore/payafter-orders': v3_payscore.PayafterOrders
  /** POST 撤销先享后付订单 */
  readonly 'v3/payscore/payafter-orders/{out_order_no}/cancel': v3_payscore.PayafterOrdersByOutOrderNoCancel
  /** POST 完结先享后付订单 */
  readonly 'v3/payscore/payafter-orders/{out_order_no}/complete': v3_payscore.PayafterOrdersByOutOrderNoComplete
  /** POST 支付分订单同步 */
  readonly 'v3/payscore/payafter-orders/{out_order_no}/sync': v3_payscore.PayafterOrdersByOutOrderNoSync
  /** POST 商户预授权 */
  readonly 'v3/payscore/permissions': v3_payscore.Permissions
  /** POST 商户评估用户分层 */
  readonly 'v3/payscore/permissions/assess-user-risk-level': v3_payscore.PermissionsAssessUserRiskLevel
  /** GET 查询与用户授权记录（授权协议号） */
  readonly 'v3/payscore/permissions/authorization-code/{authorization_code}': v3_payscore.PermissionsAuthorizationCodeByAuthorizationCode
  /** POST 解除用户授权关系（授权协议号） */
  readonly 'v3/payscore/permissions/authorization-code/{authorization_code}/terminate': v3_payscore.PermissionsAuthorizationCodeByAuthorizationCodeTerminate
  /** GET 查询与用户授权记录（openid） */
  readonly 'v3/payscore/permissions/openid/{openid}': v3_payscore.PermissionsOpenidByOpenid
  /** POST 解除用户授权关系（openid） */
  readonly 'v3/payscore/permissions/openid/{openid}/terminate': v3_payscore.PermissionsOpenidByOpenidTerminate
  /** POST 创建支付分计划 */
  readonly 'v3/payscore/plan/partner/payscore-plans': v3_payscore.PlanPartnerPayscorePlans
  /** GET 查询支付分计划 */
  readonly 'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}': v3_payscore.PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo
  /** POST 停止支付分计划 */
  readonly 'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': v3_payscore.PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStop
  /** POST 创建支付分计划 */
  readonly 'v3/payscore/plan/payscore-plans': v3_payscore.PlanPayscorePlans
  /** GET 查询支付分计划 */
  readonly 'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}': v3_payscore.PlanPayscorePlansMerchantPlanNoByMerchantPlanNo
  /** POST 停止支付分计划 */
  readonly 'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': v3_payscore.PlanPayscorePlansMerchantPlanNoByMerchantPlanNoStop
  /** GET 查询支付分订单 · POST 创建支付分订单 */
  readonly 'v3/payscore/serviceorder': v3_payscore.Serviceorder
  /** POST 创单结单合并 */
  readonly 'v3/payscore/serviceorder/direct-complete': v3_payscore.ServiceorderDirectComplete
  /** POST 取消支付分订单 */
  readonly 'v3/payscore/serviceorder/{out_order_no}/cancel': v3_payscore.ServiceorderByOutOrderNoCancel
  /** POST 完结支付分订单 */
  readonly 'v3/payscore/serviceorder/{out_order_no}/complete': v3_payscore.ServiceorderByOutOrderNoComplete
  /** POST 修改订单金额 */
  readonly 'v3/payscore/serviceorder/{out_order_no}/modify': v3_payscore.ServiceorderByOutOrderNoModify
  /** POST 商户发起催收扣款 */
  readonly 'v3/payscore/serviceorder/{out_order_no}/pay': v3_payscore.ServiceorderByOutOrderNoPay
  /** POST 下发服务费用待处理消息 */
  readonly 'v3/payscore/serviceorder/{out_order_no}/send-pendingmessage': v3_payscore.ServiceorderByOutOrderNoSendPendingmessage
  /** POST 下发服务预扣费消息 */
  readonly 'v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage': v3_payscore.ServiceorderByOutOrderNoSendPrepaidmessage
  /** POST 同步服务订单信息 */
  readonly 'v3/payscore/serviceorder/{out_order_no}/sync': v3_payscore.ServiceorderByOutOrderNoSync
  /** POST 创建先用后付订单 */
  readonly 'v3/payscore/servicepayondeliveryorder': v3_payscore.Servicepayondeliveryorder
  /** POST 创建用户的签约计划详情对应的服务订单 */
  readonly 'v3/payscore/sign-plan/partner/serviceorder': v3_payscore.SignPlanPartnerServiceorder
  /** POST 创建用户的签约计划 */
  readonly 'v3/payscore/sign-plan/partner/user-sign-plans': v3_payscore.SignPlanPartnerUserSignPlans
  /** GET 查询用户的签约计划 */
  readonly 'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': v3_payscore.SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo
  /** POST 取消用户的签约计划 */
  readonly 'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': v3_payscore.SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop
  /** POST 创建用户的签约计划详情对应的服务订单 */
  readonly 'v3/payscore/sign-plan/serviceorder': v3_payscore.SignPlanServiceorder
  /** POST 创建用户的签约计划 */
  readonly 'v3/payscore/sign-plan/user-sign-plans': v3_payscore.SignPlanUserSignPlans
  /** GET 查询用户的签约计划 */
  readonly 'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': v3_payscore.SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo
  /** POST 直连商户取消用户的签约计划 */
  readonly 'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': v3_payscore.SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop
  /** GET 查询智慧零售订单 · POST 创建智慧零售订单 */
  readonly 'v3/payscore/smartretail-orders': v3_payscore.SmartretailOrders
  /** POST 撤销智慧零售订单 */
  readonly 'v3/payscore/smartretail-orders/{out_order_no}/cancel': v3_payscore.SmartretailOrdersByOutOrderNoCancel
  /** POST 完结智慧零售订单 */
  readonly 'v3/payscore/smartretail-orders/{out_order_no}/complete': v3_payscore.SmartretailOrdersByOutOrderNoComplete
  /** GET 查询用户授权状态 */
  readonly 'v3/payscore/user-service-state': v3_payscore.UserServiceState
  /** POST 商户解除用户授权关系 */
  readonly 'v3/payscore/users/{openid}/permissions/{service_id}/terminate': v3_payscore.UsersByOpenidPermissionsByServiceIdTerminate
  /** POST 申请银行转账充值 */
  readonly 'v3/platsolution/ecommerce/bank-transfer-recharges/apply': v3_platsolution.EcommerceBankTransferRechargesApply
  /** GET 查询银行转账充值结果 */
  readonly 'v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': v3_platsolution.EcommerceBankTransferRechargesOutRechargeNoByOutRechargeNo
  /** POST 开通保险理赔功能 */
  readonly 'v3/platsolution/ecommerce/insurance-compensation-contracts': v3_platsolution.EcommerceInsuranceCompensationContracts
  /** POST 查询保险理赔功能开通状态 */
  readonly 'v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened': v3_platsolution.EcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpened
  /** POST 请求赔付 */
  readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills': v3_platsolution.EcommerceMchTransferCompensateBills
  /** GET 查询赔付结果（按微信支付赔付单号） */
  readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}': v3_platsolution.EcommerceMchTransferCompensateBillsBillIdByBillId
  /** GET 查询赔付结果（按商户赔付单号） */
  readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}': v3_platsolution.EcommerceMchTransferCompensateBillsOutBillNoByOutBillNo
  /** POST 请求撤销赔付 */
  readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel': v3_platsolution.EcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancel
  /** POST 请求赔付预下单 */
  readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer': v3_platsolution.EcommerceMchTransferCompensateBillsPreTransfer
  /** POST 请求保证金售后赔付 */
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills': v3_platsolution.EcommerceMchTransferDepositAfterSalesCompensationBills
  /** GET 查询保证金售后赔付结果（按微信支付赔付单号） */
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}': v3_platsolution.EcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId
  /** GET 查询保证金售后赔付结果（按商户赔付单号） */
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}': v3_platsolution.EcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo
  /** POST 发起保证金赔付保司保费 */
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills': v3_platsolution.EcommerceMchTransferDepositInsurancePremiumsCompensationBills
  /** GET 查询保证金赔付保司保费结果（按商户赔付单号） */
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}': v3_platsolution.EcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo
  /** POST 发起保证金赔付用户运费 */
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills': v3_platsolution.EcommerceMchTransferDepositShippingCostCompensationBills
  /** GET 查询保证金售后赔付运费结果（按商户赔付单号） */
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}': v3_platsolution.EcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo
  /** POST 请求保险理赔 */
  readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills': v3_platsolution.EcommerceMchTransferInsuranceClaimBills
  /** GET 查询保险理赔结果（按微信支付赔付单号） */
  readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}': v3_platsolution.EcommerceMchTransferInsuranceClaimBillsBillIdByBillId
  /** GET 查询保险理赔结果（按商户赔付单号） */
  readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}': v3_platsolution.EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo
  /** POST 请求撤销保险理赔 */
  readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel': v3_platsolution.EcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancel
  /** POST 请求保险理赔预下单 */
  readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer': v3_platsolution.EcommerceMchTransferInsuranceClaimBillsPreTransfer
  /** POST 请求赔付 */
  readonly 'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills': v3_platsolution.EcommerceMchTransferSubMchCompensationBills
  /** GET 查询赔付结果（按商户赔付单号） */
  readonly 'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}': v3_platsolution.EcommerceMchTransferSubMchCompensationBillsByOutBillNo
  /** POST 保证金赔付 */
  readonly 'v3/platsolution/ecommerce/mch-transfer/transfer-bills': v3_platsolution.EcommerceMchTransferTransferBills
  /** GET 查询保证金赔付结果（按微信支付赔付单号） */
  readonly 'v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}': v3_platsolution.EcommerceMchTransferTransferBillsBillIdByBillId
  /** GET 查询保证金赔付结果（按商户赔付单号） */
  readonly 'v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': v3_platsolution.EcommerceMchTransferTransferBillsOutBillNoByOutBillNo
  /** POST 添加二级商户可扫码充值员工 */
  readonly 'v3/platsolution/ecommerce/recharge-employees': v3_platsolution.EcommerceRechargeEmployees
  /** GET 查询二级商户可扫码充值员工列表 */
  readonly 'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}': v3_platsolution.EcommerceRechargeEmployeesSubMchidBySubMchid
  /** POST 删除二级商户可扫码充值员工 */
  readonly 'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete': v3_platsolution.EcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDelete
  /** POST 申请二级商户充值 */
  readonly 'v3/platsolution/ecommerce/recharges/apply': v3_platsolution.EcommerceRechargesApply
  /** GET 查询二级商户充值结果 */
  readonly 'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}': v3_platsolution.EcommerceRechargesOutRechargeNoByOutRechargeNo
  /** POST 关闭二级商户充值 */
  readonly 'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close': v3_platsolution.EcommerceRechargesOutRechargeNoByOutRechargeNoClose
  /** POST 个人收款-申请批量结算 */
  readonly 'v3/platsolution/ecommerce/settle/prepay-settle-orders': v3_platsolution.EcommerceSettlePrepaySettleOrders
  /** GET 个人收款-查询批量结算信息 */
  readonly 'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}': v3_platsolution.EcommerceSettlePrepaySettleOrdersBySettleBatchNo
  /** POST 个人收款-申请异常结算批次单处理 */
  readonly 'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle': v3_platsolution.EcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle
  /** POST 二级商户按日终余额预约提现 */
  readonly 'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw': v3_platsolution.EcommerceWithdrawDayEndBalanceWithdraw
  /** GET 查询二级商户按日终余额预约提现状态 */
  readonly 'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}': v3_platsolution.EcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo
  /** POST 受理商家转账 */
  readonly 'v3/platsolution/insurance/mch-transfer/batches/apply': v3_platsolution.InsuranceMchTransferBatchesApply
  /** GET 微信支付转账批次单号查询批次单 */
  readonly 'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}': v3_platsolution.InsuranceMchTransferBatchesBatchIdByBatchId
  /** GET 微信支付转账明细单号查询明细单 */
  readonly 'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': v3_platsolution.InsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
  /** GET 查询商家转账明细电子回单 */
  readonly 'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': v3_platsolution.InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo
  /** POST 申请商家转账明细电子回单 */
  readonly 'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': v3_platsolution.InsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply
  /** GET 商户转账批次单号查询批次单 */
  readonly 'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}': v3_platsolution.InsuranceMchTransferBatchesOutBatchNoByOutBatchNo
  /** GET 商户明细单号查询明细单 */
  readonly 'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': v3_platsolution.InsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
  /** GET 查询商家转账批次电子回单 */
  readonly 'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': v3_platsolution.InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo
  /** POST 申请商家转账批次电子回单 */
  readonly 'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': v3_platsolution.InsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply
  /** POST 受理单次预约商家转账 */
  readonly 'v3/platsolution/insurance/mch-transfer/reservation/apply': v3_platsolution.InsuranceMchTransferReservationApply
  /** GET 商户预约单号查询预约商家转账记录 */
  readonly 'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': v3_platsolution.InsuranceMchTransferReservationOutReservationNoByOutReservationNo
  /** POST 关闭预约商家转账记录 */
  readonly 'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': v3_platsolution.InsuranceMchTransferReservationOutReservationNoByOutReservationNoClose
  /** GET 微信支付预约单号查询预约商家转账记录 */
  readonly 'v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}': v3_platsolution.InsuranceMchTransferReservationReservationIdByReservationId
  /** POST 受理商家转账 */
  readonly 'v3/platsolution/mch-transfer/batches/apply': v3_platsolution.MchTransferBatchesApply
  /** GET 微信支付转账批次单号查询批次单 */
  readonly 'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}': v3_platsolution.MchTransferBatchesBatchIdByBatchId
  /** GET 微信支付转账明细单号查询明细单 */
  readonly 'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': v3_platsolution.MchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
  /** GET 查询商家转账明细电子回单 */
  readonly 'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': v3_platsolution.MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo
  /** POST 申请商家转账明细电子回单 */
  readonly 'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': v3_platsolution.MchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply
  /** GET 商户转账批次单号查询批次单 */
  readonly 'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}': v3_platsolution.MchTransferBatchesOutBatchNoByOutBatchNo
  /** GET 商户明细单号查询明细单 */
  readonly 'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': v3_platsolution.MchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
  /** GET 查询商家转账批次电子回单 */
  readonly 'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': v3_platsolution.MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo
  /** POST 申请商家转账批次电子回单 */
  readonly 'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': v3_platsolution.MchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply
  /** POST 受理单次预约商家转账 */
  readonly 'v3/platsolution/mch-transfer/reservation/apply': v3_platsolution.MchTransferReservationApply
  /** GET 商户预约单号查询预约商家转账记录 */
  readonly 'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': v3_platsolution.MchTransferReservationOutReservationNoByOutReservationNo
  /** POST 关闭预约商家转账记录 */
  readonly 'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': v3_platsolution.MchTransferReservationOutReservationNoByOutReservationNoClose
  /** GET 微信支付预约单号查询预约商家转账记录 */
  readonly 'v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}': v3_platsolution.MchTransferReservationReservationIdByReservationId
  /** GET 申请分账账单 */
  readonly 'v3/profitsharing/bills': v3_profitsharing.Bills
  /** GET 查询最大分账比例 */
  readonly 'v3/profitsharing/merchant-configs/{sub_mchid}': v3_profitsharing.MerchantConfigsBySubMchid
  /** POST 请求分账 */
  readonly 'v3/profitsharing/orders': v3_profitsharing.Orders
  /** POST 解冻剩余资金 */
  readonly 'v3/profitsharing/orders/unfreeze': v3_profitsharing.OrdersUnfreeze
  /** GET 查询分账结果 */
  readonly 'v3/profitsharing/orders/{out_order_no}': v3_profitsharing.OrdersByOutOrderNo
  /** POST 添加分账接收方 */
  readonly 'v3/profitsharing/receivers/add': v3_profitsharing.ReceiversAdd
  /** POST 删除分账接收方 */
  readonly 'v3/profitsharing/receivers/delete': v3_profitsharing.ReceiversDelete
  /** POST 请求分账回退 */
  readonly 'v3/profitsharing/return-orders': v3_profitsharing.ReturnOrders
  /** GET 查询分账回退结果 */
  readonly 'v3/profitsharing/return-orders/{out_return_no}': v3_profitsharing.ReturnOrdersByOutReturnNo
  /** GET 查询剩余待分金额 */
  readonly 'v3/profitsharing/transactions/{transaction_id}/amounts': v3_profitsharing.TransactionsByTransactionIdAmounts
  /** POST 扣费受理 */
  readonly 'v3/qrcode/transactions': v3_qrcode.Transactions
  /** GET 查询订单 */
  readonly 'v3/qrcode/transactions/out-trade-no/{out_trade_no}': v3_qrcode.TransactionsOutTradeNoByOutTradeNo
  /** GET 查询用户服务可用信息 */
  readonly 'v3/qrcode/user-services/contract-id/{contract_id}': v3_qrcode.UserServicesContractIdByContractId
  /** POST 报名费率优惠活动 */
  readonly 'v3/rate-activity/applications': v3_rateActivity.Applications
  /** GET 根据申请单ID查询申请单结果 · PATCH 修改单据信息 */
  readonly 'v3/rate-activity/applications/id/{application_id}': v3_rateActivity.ApplicationsIdByApplicationId
  /** GET 实名信息校验 */
  readonly 'v3/realname/verify': v3_realname.Verify
  /** POST 申请银行转账充值 */
  readonly 'v3/recharge/bank-transfer-recharges/apply': v3_recharge.BankTransferRechargesApply
  /** GET 查询银行转账充值结果 */
  readonly 'v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': v3_recharge.BankTransferRechargesOutRechargeNoByOutRechargeNo
  /** POST 申请退款 */
  readonly 'v3/refund/domestic/refunds': v3_refund.DomesticRefunds
  /** GET 查询单笔退款 */
  readonly 'v3/refund/domestic/refunds/{out_refund_no}': v3_refund.DomesticRefundsByOutRefundNo
  /** POST 发起异常退款 */
  readonly 'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': v3_refund.DomesticRefundsByRefundIdApplyAbnormalRefund
  /** GET 查询所有退款 · POST 申请退款 */
  readonly 'v3/refunds': v3_refunds.Refunds
  /** GET 查询单笔退款(微信支付退款订单号) */
  readonly 'v3/refunds/id/{refund_id}': v3_refunds.IdByRefundId
  /** GET 查询单笔退款(商户退款订单号) */
  readonly 'v3/refunds/out-refund-no/{out_refund_no}': v3_refunds.OutRefundNoByOutRefundNo
  /** GET 还款单查询 */
  readonly 'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}': v3_repayment.CombineTransactionsPartnerOutTradeNoByCombineOutTradeNo
  /** POST 商户关单 */
  readonly 'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close': v3_repayment.CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClose
  /** POST 还款下单 */
  readonly 'v3/repayment/combine-transactions/partner/prepay': v3_repayment.CombineTransactionsPartnerPrepay
  /** POST 商户签名验签／加解密测试 */
  readonly 'v3/security/echo': v3_security.Echo
  /** GET 查询结算资金明细 */
  readonly 'v3/settle/settlements': v3_settle.Settlements
  /** GET 服务人员查询 · POST 服务人员注册 */
  readonly 'v3/smartguide/guides': v3_smartguide.Guides
  /** PATCH 服务人员信息更新 */
  readonly 'v3/smartguide/guides/{guide_id}': v3_smartguide.GuidesByGuideId
  /** POST 服务人员分配 */
  readonly 'v3/smartguide/guides/{guide_id}/assign': v3_smartguide.GuidesByGuideIdAssign
  /** GET 下载对账单 */
  readonly 'v3/statements': v3_statements.Statements
  /** POST 签到签退 */
  readonly 'v3/taxi-invoice/attendance/punch': v3_taxiInvoice.AttendancePunch
  /** POST 将出租车电子发票插入微信用户卡包 */
  readonly 'v3/taxi-invoice/cards': v3_taxiInvoice.Cards
  /** POST 上传出租车电子发票文件 */
  readonly 'v3/taxi-invoice/cards/upload-file': v3_taxiInvoice.CardsUploadFile
  /** POST 更新司机信息 */
  readonly 'v3/taxi-invoice/driver/update-driver': v3_taxiInvoice.DriverUpdateDriver
  /** GET 获取司机信息 */
  readonly 'v3/taxi-invoice/drivers/{driver_license}': v3_taxiInvoice.DriversByDriverLicense
  /** GET 获取出租车公司商户信息 */
  readonly 'v3/taxi-invoice/taxi-companies/{company_mchid}': v3_taxiInvoice.TaxiCompaniesByCompanyMchid
  /** POST 新增出租车公司 */
  readonly 'v3/taxi-invoice/taxi-company/create-taxi-company': v3_taxiInvoice.TaxiCompanyCreateTaxiCompany
  /** POST 更新出租车信息 */
  readonly 'v3/taxi-invoice/taxi/update-taxi': v3_taxiInvoice.TaxiUpdateTaxi
  /** GET 获取出租车信息 */
  readonly 'v3/taxi-invoice/taxies/{plate_number}': v3_taxiInvoice.TaxiesByPlateNumber
  /** GET 根据凭证查询乘客行程单 */
  readonly 'v3/taxi-invoice/user-taxi-order/find-by-token': v3_taxiInvoice.UserTaxiOrderFindByToken
  /** GET 获取乘客行程单列表 */
  readonly 'v3/taxi-invoice/user-taxi-orders': v3_taxiInvoice.UserTaxiOrders
  /** GET 分页查询子商户名下的交易拦截记录 */
  readonly 'v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}': v3_transactionBlock.TransactionBlockRecordsSubMchidBySubMchid
  /** GET 查询子商户交易拦截记录详情 */
  readonly 'v3/transaction-block/transaction-block-records/{block_record_id}': v3_transactionBlock.TransactionBlockRecordsByBlockRecordId
  /** POST 发起交易拦截申诉 */
  readonly 'v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}': v3_transactionBlock.TransactionBlockSubmissionsSubMchidBySubMchid
  /** GET 查询交易拦截申诉详情 */
  readonly 'v3/transaction-block/transaction-block-submissions/{block_submission_id}': v3_transactionBlock.TransactionBlockSubmissionsByBlockSubmissionId
  /** POST APP支付下单 */
  readonly 'v3/transactions/app': v3_transactions.App
  /** GET 查询订单(微信支付订单号) */
  readonly 'v3/transactions/id/{transaction_id}': v3_transactions.IdByTransactionId
  /** POST 关闭订单(微信支付订单号) */
  readonly 'v3/transactions/id/{transaction_id}/close': v3_transactions.IdByTransactionIdClose
  /** POST 撤销订单(微信支付订单号) */
  readonly 'v3/transactions/id/{transaction_id}/reverse': v3_transactions.IdByTransactionIdReverse
  /** POST 小程序/公众号支付下单 */
  readonly 'v3/transactions/jsapi': v3_transactions.Jsapi
  /** POST 提交付款码支付 */
  readonly 'v3/transactions/micropay': v3_transactions.Micropay
  /** POST H5支付下单 */
  readonly 'v3/transactions/mweb': v3_transactions.Mweb
  /** POST 扫码支付下单 */
  readonly 'v3/transactions/native': v3_transactions.Native
  /** GET 查询订单(商户订单号) */
  readonly 'v3/transactions/out-trade-no/{out_trade_no}': v3_transactions.OutTradeNoByOutTradeNo
  /** POST 关闭订单(商户订单号) */
  readonly 'v3/transactions/out-trade-no/{out_trade_no}/close': v3_transactions.OutTradeNoByOutTradeNoClose
  /** POST 撤销订单(商户订单号) */
  readonly 'v3/transactions/out-trade-no/{out_trade_no}/reverse': v3_transactions.OutTradeNoByOutTradeNoReverse
  /** GET 查询转账明细电子回单受理结果 · POST 转账明细电子回单受理 */
  readonly 'v3/transfer-detail/electronic-receipts': v3_transferDetail.ElectronicReceipts
  /** POST 发起批量转账 */
  readonly 'v3/transfer/batches': v3_transfer.Batches
  /** GET 微信批次单号查询批次单 */
  readonly 'v3/transfer/batches/batch-id/{batch_id}': v3_transfer.BatchesBatchIdByBatchId
  /** GET 微信明细单号查询明细单 */
  readonly 'v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': v3_transfer.BatchesBatchIdByBatchIdDetailsDetailIdByDetailId
  /** GET 商家批次单号查询批次单 */
  readonly 'v3/transfer/batches/out-batch-no/{out_batch_no}': v3_transfer.BatchesOutBatchNoByOutBatchNo
  /** GET 商家明细单号查询明细单 */
  readonly 'v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': v3_transfer.BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
  /** POST 转账电子回单申请受理 */
  readonly 'v3/transfer/bill-receipt': v3_transfer.BillReceipt
  /** GET 查询转账电子回单 */
  readonly 'v3/transfer/bill-receipt/{out_batch_no}': v3_transfer.BillReceiptByOutBatchNo
  /** GET 下载电子回单PDF文件 */
  readonly 'v3/transferdownload/elecvoucherfile': v3_transferdownload.Elecvoucherfile
  /** GET 下载电子回单 */
  readonly 'v3/transferdownload/signfile': v3_transferdownload.Signfile
  /** GET 通过商户ETC绑定号查询签约状态 */
  readonly 'v3/vehicle/etc/contracts/{contract_id}': v3_vehicle.EtcContractsByContractId
  /** POST 预开通用户ETC指定卡扣费 */
  readonly 'v3/vehicle/etc/preopen': v3_vehicle.EtcPreopen
  /** POST 高速场景商户扣款 */
  readonly 'v3/vehicle/etc/transactions/highway': v3_vehicle.EtcTransactionsHighway
  /** GET 查询订单 */
  readonly 'v3/vehicle/etc/transactions/id/{transaction_id}': v3_vehicle.EtcTransactionsIdByTransactionId
  /** GET 查询订单 */
  readonly 'v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}': v3_vehicle.EtcTransactionsOutTradeNoByOutTradeNo
  /** GET 查询ETC签约状态 */
  readonly 'v3/vehicle/etc/users/{openid}/contracts': v3_vehicle.EtcUsersByOpenidContracts
  /** POST 创建停车入场 */
  readonly 'v3/vehicle/parking/parkings': v3_vehicle.ParkingParkings
  /** GET 查询车牌服务开通信息 */
  readonly 'v3/vehicle/parking/services/find': v3_vehicle.ParkingServicesFind
  /** GET 查询订单 */
  readonly 'v3/vehicle/transactions/out-trade-no/{out_trade_no}': v3_vehicle.TransactionsOutTradeNoByOutTradeNo
  /** POST 扣费受理 */
  readonly 'v3/vehicle/transactions/parking': v3_vehicle.TransactionsParking
  /** GET 查询可用商户范围列表 · POST 创建可用商户范围 */
  readonly 'v3/webizpay/avail-mch-ranges': v3_webizpay.AvailMchRanges
  /** GET 查询商户标识列表 · POST 添加商户标识 */
  readonly 'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers': v3_webizpay.AvailMchRangesByRangeIdMerchantIdentifiers
  /** DELETE 删除商户标识 */
  readonly 'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}': v3_webizpay.AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier
  /** POST 申请企业商户企业支付出资凭证 */
  readonly 'v3/webizpay/bill/proof': v3_webizpay.BillProof
  /** POST 申请企业商户企业支付业务账单 */
  readonly 'v3/webizpay/bill/trade-bill': v3_webizpay.BillTradeBill
  /** GET 使用商户卡号查询企业支付额度卡 */
  readonly 'v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}': v3_webizpay.EmployeesByEmployeeIdOutQuotaCardsByOutCardNo
  /** POST 企业商户为员工下发企业支付额度卡 */
  readonly 'v3/webizpay/employees/{employee_id}/quota-cards': v3_webizpay.EmployeesByEmployeeIdQuotaCards
  /** GET 企业商户查询企业支付额度卡 */
  readonly 'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}': v3_webizpay.EmployeesByEmployeeIdQuotaCardsByCardNo
  /** POST 企业商户作废员工企业支付额度卡 */
  readonly 'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel': v3_webizpay.EmployeesByEmployeeIdQuotaCardsByCardNoCancel
  /** GET 企业商户获取指定额度卡支付链接 */
  readonly 'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url': v3_webizpay.EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl
  /** POST 企业商户发起解除员工企业支付授权 */
  readonly 'v3/webizpay/employees/{employee_id}/revoke': v3_webizpay.EmployeesByEmployeeIdRevoke
  /** POST 发起门店主体匹配 */
  readonly 'v3/webizpay/stores/entity-matches': v3_webizpay.StoresEntityMatches
  /** GET 查询门店主体匹配结果 */
  readonly 'v3/webizpay/stores/entity-matches/{batch_id}': v3_webizpay.StoresEntityMatchesByBatchId
  /** GET 企业商户查询企业员工开通授权状态 */
  readonly 'v3/webizpay/users/{user_id}/authorization-state': v3_webizpay.UsersByUserIdAuthorizationState
  /** POST 企业商户发起员工开通企业支付授权 */
  readonly 'v3/webizpay/users/{user_id}/authorization-url': v3_webizpay.UsersByUserIdAuthorizationUrl
}

export interface Brand {
  /** 品牌：上传图片、获取商品券事件通知地址、设置商品券事件通知地址 等 30 个接口 */
  readonly marketing: brand_marketing.Marketing
}

export interface V2 {
  /** 实名校验：授权获取code、通过code换取accesstoken */
  readonly appauth: v2_appauth.Appauth
  /** 小微特约商户：查询申请状态、查询升级申请单状态、修改结算银行卡 等 7 个接口 */
  readonly applyment: v2_applyment.Applyment
  /** 订单评价：拉取订单评价数据 */
  readonly billcommentsp: v2_billcommentsp.Billcommentsp
  /** 清关报关：订单附加信息提交接口、订单附加信息查询接口、订单附加信息重推接口 */
  readonly cgiBin: v2_cgiBin.CgiBin
  /** 酒店押金：消费押金、支付押金（人脸支付）、支付押金（付款码支付） 等 8 个接口 */
  readonly deposit: v2_deposit.Deposit
  /** 刷脸支付：人脸识别SDK-获取调用凭证 */
  readonly face: v2_face.Face
  /** 小微特约商户：查询提现状态、重新发起提现 */
  readonly fund: v2_fund.Fund
  /** 银行服务商：间联模式查询商户审核状态开放接口、渠道商查询商户审核信息、事前-风险商户核查接口 等 5 个接口 */
  readonly mchrisk: v2_mchrisk.Mchrisk
  /** 现金红包、付款到零钱、企业微信：查询红包记录、查询企业向微信用户个人付款、向员工付款 等 13 个接口 */
  readonly mmpaymkttransfers: v2_mmpaymkttransfers.Mmpaymkttransfers
  /** 付款到银行卡：企业付款到银行卡、查询企业付款银行卡 */
  readonly mmpaysptrans: v2_mmpaysptrans.Mmpaysptrans
  /** 扣款服务：申请解约、公众号纯签约、H5纯签约 等 10 个接口 */
  readonly papay: v2_papay.Papay
  /** 合单支付、基础支付、扣款服务：合单关单、关闭订单、合单下单 等 26 个接口 */
  readonly pay: v2_pay.Pay
  /** 基础支付：交易保障 */
  readonly payitil: v2_payitil.Payitil
  /** 小微特约商户、付款到银行卡、银行服务商：获取平台证书、获取RSA加密公钥、银行特约商户违规信息查询 */
  readonly risk: v2_risk.Risk
  /** 跨境、银行服务商、刷脸支付：进件子商户、服务商子商户开发配置新增支付目录/新增对应APPID关联、银行服务商特约子商户指定渠道号 等 18 个接口 */
  readonly secapi: v2_secapi.Secapi
  /** 实名校验：微信支付实名授权、微信支付实名验证 */
  readonly secsvc: v2_secsvc.Secsvc
  /** 基础支付：授权码查询openid、转换短链接 */
  readonly tools: v2_tools.Tools
  /** 乘车码代扣：申请扣款、查询订单、查询用户状态接口 等 6 个接口 */
  readonly transit: v2_transit.Transit
  /** 微信车主服务：用户入场通知、申请扣款、用户状态查询 等 6 个接口 */
  readonly vehicle: v2_vehicle.Vehicle
  /** 免押租借、免押速住：撤销租借订单、修改租借订单、创建速住订单 等 8 个接口 */
  readonly wxv: v2_wxv.Wxv
  /** 沙箱环境：获取沙箱环境密钥、沙箱付款码支付、沙箱订单查询 */
  readonly xdc: v2_xdc.Xdc
}

export interface V3 {
  /** 收付通-个人收款(二手交易)：查询在途异常资金付款结果、发起在途异常资金付款指令、查询在途异常资金付款指令执行结果 */
  readonly abnormalFundProcessing: v3_abnormalFundProcessing.AbnormalFundProcessing
  /** 聚合账户银行渠道服务：查询渠道额度、查询商户资料、查询商户影像件资料 等 11 个接口 */
  readonly aggracctBc: v3_aggracctBc.AggracctBc
  /** 结算账户：查询结算账户修改申请状态、修改结算帐号、查询结算账户 */
  readonly apply4sub: v3_apply4sub.Apply4sub
  /** 确认开户意愿：查询商户开户意愿申请单审核结果、提交商户开户意愿申请单、获取商户开户意愿确认状态 等 5 个接口 */
  readonly apply4subject: v3_apply4subject.Apply4subject
  /** 商户进件：提交申请单、通过申请单号查询申请状态、通过业务申请编号查询申请状态 */
  readonly applyment4sub: v3_applyment4sub.Applyment4sub
  /** 银行模式电子回单：查询明细电子回单受理结果、受理明细电子回单、查询汇总电子回单受理结果 等 4 个接口 */
  readonly bankBatchTransfer: v3_bankBatchTransfer.BankBatchTransfer
  /** 银行模式批量转账：发起批量转账、微信支付批次单号查询批次单、微信支付明细单号查询明细单 等 5 个接口 */
  readonly bankTransfer: v3_bankTransfer.BankTransfer
  /** 账单：申请交易账单、申请资金账单、申请单个子商户资金账单 */
  readonly bill: v3_bill.Bill
  /** 账单：下载账单 */
  readonly billdownload: v3_billdownload.Billdownload
  /** 品牌服务商授权：获得品牌已授权且在生效中的产品权限信息 */
  readonly brandBasic: v3_brandBasic.BrandBasic
  /** 品牌入驻、商家名片配置、连接交易：提交入驻申请、根据申请单ID查询申请状态、根据业务申请编号查询申请状态 等 56 个接口 */
  readonly brand: v3_brand.Brand
  /** 智慧商圈：商圈会员停车状态同步、商圈会员积分同步、商圈积分授权查询 等 4 个接口 */
  readonly businesscircle: v3_businesscircle.Businesscircle
  /** 银行组件：查询省份列表、查询城市列表、查询支持对公业务的银行列表 等 6 个接口 */
  readonly capital: v3_capital.Capital
  /** 扫码点餐：点餐订单信息同步（渠道商/服务商） */
  readonly catering: v3_catering.Catering
  /** GET 获取平台证书列表 */
  readonly certificates: v3_certificates.Certificates
  /** 合单支付、收付通-个人收款(二手交易)：合单下单-JSAPI支付、合单下单-APP支付、合单下单-H5支付 等 8 个接口 */
  readonly combineTransactions: v3_combineTransactions.CombineTransactions
  /** 商户身份核实：发起不活跃商户身份核实、查询不活跃商户身份核实结果 */
  readonly compliance: v3_compliance.Compliance
  /** 平台收付通：APP预签约自动还款协议、H5预签约自动还款协议、解除自动还款协议 等 8 个接口 */
  readonly creditRepayment: v3_creditRepayment.CreditRepayment
  /** 跨境：报关查询、报关、报关信息修改 等 5 个接口 */
  readonly customs: v3_customs.Customs
  /** 微信先享卡：预受理领卡请求、查询先享卡订单、增加用户记录 等 6 个接口 */
  readonly discountCard: v3_discountCard.DiscountCard
  /** 电动自行车行业代扣：预开通服务、通过签约号查询用户状态、创建用户当次充电代扣凭证 等 7 个接口 */
  readonly ebike: v3_ebike.Ebike
  /** 平台收付通、收付通-个人收款(二手交易)：提交注销提现申请、微信支付注销提现申请单号查询申请单状态、平台代商户确认注销 等 60 个接口 */
  readonly ecommerce: v3_ecommerce.Ecommerce
  /** 教育续费通：通过协议号查询签约、预签约、解约 等 8 个接口 */
  readonly eduPapay: v3_eduPapay.EduPapay
  /** 学生卡身份权益：通过QQ账号查询核销订单列表、创建核销订单、通过微信用户标识查询用户信息 等 4 个接口 */
  readonly eduStar: v3_eduStar.EduStar
  /** 校园轻松付：预签约、通过协议号查询签约、商户主动解约 等 8 个接口 */
  readonly eduschoolpay: v3_eduschoolpay.Eduschoolpay
  /** 微信寄快递：用户openid转换 */
  readonly express: v3_express.Express
  /** 刷脸支付：查询用户授权的实名信息 */
  readonly facemch: v3_facemch.Facemch
  /** 商家转账、品牌红包、公益捐赠：发起转账、商户单号查询转账单、品牌商户发放红包 等 40 个接口 */
  readonly fundApp: v3_fundApp.FundApp
  /** 平台收付通：获取购付汇账单文件下载链接、申请资金出境、查询出境结果 等 6 个接口 */
  readonly fundsToOversea: v3_fundsToOversea.FundsToOversea
  /** 跨境、清关报关：获取平台证书列表、报关查询、报关 等 71 个接口 */
  readonly global: v3_global.Global
  /** 点金计划：商家小票管理、点金计划管理、关闭广告展示 等 5 个接口 */
  readonly goldplan: v3_goldplan.Goldplan
  /** 国家消费品换新补贴：查询审核结果、同步非银联支付交易退款信息、更新审核数据 等 34 个接口 */
  readonly gov: v3_gov.Gov
  /** 充电宝隔夜归还：创建保险订单、查询保险订单详情、查询用户保险订单领取资格 */
  readonly hirePowerBank: v3_hirePowerBank.HirePowerBank
  /** 出行券：出行券切卡组件预下单 */
  readonly industryCoupon: v3_industryCoupon.IndustryCoupon
  /** 智慧经营、码牌音箱：回传SN和商品编码、支付码牌/点餐码牌交易回传 */
  readonly industryRebate: v3_industryRebate.IndustryRebate
  /** 微信保单服务：提交保单授权信息、查询保单授权信息、上传保单 等 5 个接口 */
  readonly inspolicymgr: v3_inspolicymgr.Inspolicymgr
  /** 刷脸支付：获取出厂检查结果、智能设备列表 */
  readonly iotmanage: v3_iotmanage.Iotmanage
  /** 爱心餐：查询爱心餐品牌信息、查询用户捐赠单列表、查询用户捐赠单详情 */
  readonly lovefeast: v3_lovefeast.Lovefeast
  /** 代金券、运营工具、配额定向营销银行号码包：创建代金券批次、发放代金券、给指定用户报名多笔立减活动 等 157 个接口 */
  readonly marketing: v3_marketing.Marketing
  /** 商户管理记录：分页查询子商户名下的商户管理记录、查询子商户下指定商户管理记录、对指定商户管理记录提交资料 等 4 个接口 */
  readonly mchManage: v3_mchManage.MchManage
  /** 商户尽职调查、商户风险管理：查询子商户强化尽调单信息、提交尽调资料、上传尽调资料文件 等 4 个接口 */
  readonly mchOperationManage: v3_mchOperationManage.MchOperationManage
  /** 平台收付通：提交已注销商户号可用余额提现申请单、微信支付提现申请单号查询提现申请单状态、商户提现申请单号查询提现申请单状态 */
  readonly mch_operate: v3_mch_operate.Mch_operate
  /** 超管变更、资料变更、商户简称变更：提交超管变更申请单、查询超管变更申请单状态-使用业务单号和商户号、查询超管变更申请单状态-使用申请单号 等 12 个接口 */
  readonly mchalterapply: v3_mchalterapply.Mchalterapply
  /** 医保支付：医保自费混合收款下单、使用医保自费混合订单号查看下单结果、使用商户订单号查看下单结果 等 4 个接口 */
  readonly medIns: v3_medIns.MedIns
  /** 商户风险管理：查询风险订单、回传处置结果、上报订单关联信息 等 9 个接口 */
  readonly merchantRiskManage: v3_merchantRiskManage.MerchantRiskManage
  /** 消费者投诉：查询投诉单列表、查询投诉通知回调、创建投诉通知回调 等 17 个接口 */
  readonly merchantService: v3_merchantService.MerchantService
  /** 从业机构特约商户结算规则：申请修改特约商户结算规则、根据申请单ID查询结果 */
  readonly merchantSettlement: v3_merchantSettlement.MerchantSettlement
  /** 连锁品牌门店：创建门店、查询门店、修改门店 等 5 个接口 */
  readonly merchantStore: v3_merchantStore.MerchantStore
  /** 文件上传、商户提现：文件上传、查询账户实时余额、查询账户日终余额 等 8 个接口 */
  readonly merchant: v3_merchant.Merchant
  /** 来账识别：服务商银行来账查询、特约商户银行来账查询 */
  readonly merchantfund: v3_merchantfund.Merchantfund
  /** POST 子商户进件（融合钱包） · PUT 修改子商户（融合钱包） */
  readonly merchants: v3_merchants.Merchants
  /** 消费金：下载批次退款明细、下载批次发放明细、下载核销明细 等 4 个接口 */
  readonly multiuse: v3_multiuse.Multiuse
  /** 电子发票：创建电子发票卡券模板、下载发票文件、开具电子发票 等 22 个接口 */
  readonly newTaxControlFapiao: v3_newTaxControlFapiao.NewTaxControlFapiao
  /** K12刷脸代扣：获取authinfo接口、预签约接口、签约查询接口 等 8 个接口 */
  readonly offlineface: v3_offlineface.Offlineface
  /** K12刷脸代扣：查询机构信息接口、刷脸用户信息查询接口、刷脸用户信息修改接口 等 5 个接口 */
  readonly offlinefacemch: v3_offlinefacemch.Offlinefacemch
  /** 微信刷掌：查询刷掌授权、服务关联预授权 */
  readonly palmservice: v3_palmservice.Palmservice
  /** 委托代扣、保险委托代扣、鸿蒙委托代扣：重试扣费通知、直连商户预扣费通知、保险商户查询保险自动续费预约 等 35 个接口 */
  readonly papay: v3_papay.Papay
  /** 停车缴费服务：提交停车场进件申请、查询停车场进件申请单、撤回停车场进件申请 等 10 个接口 */
  readonly parking: v3_parking.Parking
  /** 委托代扣：服务商商户重试扣费通知、服务商商户预扣费通知 */
  readonly partnerPapay: v3_partnerPapay.PartnerPapay
  /** 商家转账：发起批量转账、微信支付批次单号查询批次单、微信支付明细单号查询明细单 等 5 个接口 */
  readonly partnerTransfer: v3_partnerTransfer.PartnerTransfer
  /** 平台收付通、免密支付：电商收付通模式小程序场景预签约、电商收付通模式支付后场景预签约、直连商户模式小程序场景预签约 等 10 个接口 */
  readonly passwordExemptContract: v3_passwordExemptContract.PasswordExemptContract
  /** 码牌音箱、小票打印：查询音箱绑定信息、绑定音箱设备码牌、出厂预绑定音箱和码牌 等 7 个接口 */
  readonly payDevices: v3_payDevices.PayDevices
  /** 基础支付、微信分付(从业机构模式)、微信分付：JSAPI下单、Native下单、APP下单 等 29 个接口 */
  readonly pay: v3_pay.Pay
  /** 微工卡：查询核身记录、微工卡核身预下单、微工卡核身预下单（流程中完成授权） 等 9 个接口 */
  readonly payrollCard: v3_payrollCard.PayrollCard
  /** 微信支付分、微信支付分(从业机构模式)、跨境：创建支付分订单、完结支付分订单、从业机构预授权 等 81 个接口 */
  readonly payscore: v3_payscore.Payscore
  /** 平台收付通、平台保证金、收付通-个人收款(二手交易)：申请银行转账充值、查询银行转账充值结果、开通保险理赔功能 等 63 个接口 */
  readonly platsolution: v3_platsolution.Platsolution
  /** 分账：请求分账、查询分账结果、解冻剩余资金 等 10 个接口 */
  readonly profitsharing: v3_profitsharing.Profitsharing
  /** 刷码乘车：扣费受理、查询订单、查询用户服务可用信息 */
  readonly qrcode: v3_qrcode.Qrcode
  /** 从业机构子商户优惠费率活动：报名费率优惠活动、根据申请单ID查询申请单结果、修改单据信息 */
  readonly rateActivity: v3_rateActivity.RateActivity
  /** 实名校验：实名信息校验 */
  readonly realname: v3_realname.Realname
  /** 商家充值：申请银行转账充值、查询银行转账充值结果 */
  readonly recharge: v3_recharge.Recharge
  /** 退款：申请退款、查询单笔退款、发起异常退款 */
  readonly refund: v3_refund.Refund
  /** GET 查询所有退款 · POST 申请退款 */
  readonly refunds: v3_refunds.Refunds
  /** 平台收付通：还款单查询、商户关单、还款下单 */
  readonly repayment: v3_repayment.Repayment
  /** 商户测试：商户签名验签／加解密测试 */
  readonly security: v3_security.Security
  /** 跨境：查询结算资金明细 */
  readonly settle: v3_settle.Settle
  /** 支付即服务：服务人员查询、服务人员注册、服务人员信息更新 等 4 个接口 */
  readonly smartguide: v3_smartguide.Smartguide
  /** GET 下载对账单 */
  readonly statements: v3_statements.Statements
  /** 出租车电子发票：签到签退、将出租车电子发票插入微信用户卡包、上传出租车电子发票文件 等 11 个接口 */
  readonly taxiInvoice: v3_taxiInvoice.TaxiInvoice
  /** 商户管理记录：分页查询子商户名下的交易拦截记录、查询子商户交易拦截记录详情、发起交易拦截申诉 等 4 个接口 */
  readonly transactionBlock: v3_transactionBlock.TransactionBlock
  /** 跨境：APP支付下单、查询订单(微信支付订单号)、关闭订单(微信支付订单号) 等 11 个接口 */
  readonly transactions: v3_transactions.Transactions
  /** 商家转账：查询转账明细电子回单受理结果、转账明细电子回单受理 */
  readonly transferDetail: v3_transferDetail.TransferDetail
  /** 商家转账：发起批量转账、微信批次单号查询批次单、微信明细单号查询明细单 等 7 个接口 */
  readonly transfer: v3_transfer.Transfer
  /** 商家转账：下载电子回单PDF文件、下载电子回单 */
  readonly transferdownload: v3_transferdownload.Transferdownload
  /** ETC授权、停车服务：通过商户ETC绑定号查询签约状态、预开通用户ETC指定卡扣费、高速场景商户扣款 等 10 个接口 */
  readonly vehicle: v3_vehicle.Vehicle
  /** 企业支付：查询可用商户范围列表、创建可用商户范围、查询商户标识列表 等 17 个接口 */
  readonly webizpay: v3_webizpay.Webizpay
}

/** The root of a chain. */
export interface Root extends ClientTools {
  readonly brand: Brand
  readonly v2: V2
  readonly v3: V3
  /** The operations of a path; one that the spec does not know is loosely typed. */
  chain<P extends keyof Paths>(path: P): Paths[P]
  chain(path: string): Dynamic
}

/** A client: `client.v3.….get()`, `client.chain('v3/…').get()` and `client['v3/…'].get()` are one and the same. */
export interface Client extends Root, Paths {}

/** The options of an operation, `query` as an object: `RequestOf<'v3/certificates', 'get'>`. */
export type RequestOf<P extends keyof Paths, M extends keyof Paths[P]> = Paths[P][M] extends (...given: infer G) => unknown
  ? QueryAsObject<NonNullable<G[0 & keyof G]>>
  : never

type QueryAsObject<T> = { [K in keyof T]: K extends 'query' ? Exclude<T[K], string | null> : T[K] }

/** What an operation answers with, the type of `data`: `ResponseOf<'v3/certificates', 'get'>`. */
export type ResponseOf<P extends keyof Paths, M extends keyof Paths[P]> = Paths[P][M] extends (
  options: never,
) => Promise<{ readonly data: infer D }>
  ? D
  : never
