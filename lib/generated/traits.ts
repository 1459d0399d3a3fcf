// GENERATED from spec/ by `npm run generate`. Do not edit.

/**
 * Operations that depart from the default: sensitive fields, unsigned answers, other base URLs. By the head of their paths, which
 * are the first two segments, texts of JSON: objects of `Traits` by the method and the rest of the path.
 */
export const traits: Readonly<Record<string, string>> = {
  'brand/marketing': `{
"POST /product-coupon/media/upload-image":{"brand":true,"jsonTexts":["body.meta"],"upload":{"part":"file","digest":"sha256","algorithm":"sha256","filename":"filename"}},
"GET /product-coupon/notify-configs":{"brand":true},
"POST /product-coupon/notify-configs":{"brand":true},
"POST /product-coupon/product-coupons":{"brand":true},
"GET /product-coupon/product-coupons/{product_coupon_id}":{"brand":true},
"PATCH /product-coupon/product-coupons/{product_coupon_id}":{"brand":true},
"POST /product-coupon/product-coupons/{product_coupon_id}/deactivate":{"brand":true},
"POST /product-coupon/product-coupons/{product_coupon_id}/stock-bundles":{"brand":true},
"PATCH /product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}":{"brand":true},
"POST /product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores":{"brand":true},
"POST /product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores":{"brand":true},
"POST /product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget":{"brand":true},
"GET /product-coupon/product-coupons/{product_coupon_id}/stocks":{"brand":true},
"POST /product-coupon/product-coupons/{product_coupon_id}/stocks":{"brand":true},
"GET /product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}":{"brand":true},
"PATCH /product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}":{"brand":true},
"POST /product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores":{"brand":true},
"GET /product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores":{"brand":true},
"POST /product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate":{"brand":true},
"POST /product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores":{"brand":true},
"POST /product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget":{"brand":true},
"POST /product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes":{"brand":true},
"GET /product-coupon/users/{openid}/coupons":{"brand":true},
"POST /product-coupon/users/{openid}/coupons":{"brand":true},
"GET /product-coupon/users/{openid}/coupons/{coupon_code}":{"brand":true},
"POST /product-coupon/users/{openid}/coupons/{coupon_code}/confirm":{"brand":true},
"POST /product-coupon/users/{openid}/coupons/{coupon_code}/deactivate":{"brand":true},
"POST /product-coupon/users/{openid}/coupons/{coupon_code}/return":{"brand":true},
"POST /product-coupon/users/{openid}/coupons/{coupon_code}/use":{"brand":true},
"POST /product-coupon/users/{openid}/pre-send-coupon":{"brand":true}
}`,
  'v2/appauth': `{
"GET /authindex":{"signless":true,"redirect":true,"fragment":"#wechat_redirect","deprecated":"closed since 2021-11-10","baseUrl":"https://payapp.weixin.qq.com/"},
"GET /getaccesstoken":{"signType":"HMAC-SHA256","json":true,"deprecated":"closed since 2021-11-10","unsigned":true}
}`,
  'v2/applyment': `{
"POST /micro/getstate":{"clientCertificate":true,"signType":"HMAC-SHA256","repeatable":true,"deprecated":"offline since 2023-05-23"},
"POST /micro/getupgradestate":{"clientCertificate":true,"signType":"HMAC-SHA256","repeatable":true,"deprecated":"offline since 2023-05-23"},
"POST /micro/modifyarchives":{"clientCertificate":true,"signType":"HMAC-SHA256","deprecated":"offline since 2023-03-13"},
"POST /micro/modifycontactinfo":{"clientCertificate":true,"signType":"HMAC-SHA256","deprecated":"offline since 2020-04-13"},
"POST /micro/signcontract":{"clientCertificate":true,"owner":null,"deprecated":"offline since 2023-05-23","unsigned":true},
"POST /micro/submit":{"clientCertificate":true,"signType":"HMAC-SHA256","jsonTexts":["xml.id_card_valid_time","xml.business_addition_pics"],"deprecated":"offline since 2023-05-23"},
"POST /micro/submitupgrade":{"clientCertificate":true,"signType":"HMAC-SHA256","deprecated":"offline since 2023-05-23"}
}`,
  'v2/billcommentsp': `{
"POST /batchquerycomment":{"clientCertificate":true,"signType":"HMAC-SHA256","repeatable":true,"file":true}
}`,
  'v2/cgi-bin': `{
"POST /mch/customs/customdeclareorder":{"nonceless":true},
"POST /mch/customs/customdeclarequery":{"nonceless":true,"indexed":["sub_order_no_$n","sub_order_id_$n","mch_customs_no_$n","customs_$n","fee_type_$n","order_fee_$n","duty_$n","transport_fee_$n","product_fee_$n","state_$n","explanation_$n","modify_time_$n","cert_check_result_$n"],"repeatable":true},
"POST /mch/newcustoms/customdeclareredeclare":{"nonceless":true}
}`,
  'v2/deposit': `{
"POST /consume":{"clientCertificate":true,"signType":"HMAC-SHA256"},
"POST /facepay":{"signType":"HMAC-SHA256","jsonTexts":["xml.detail"],"jsonAnswers":["promotion_detail"]},
"POST /micropay":{"jsonTexts":["xml.detail","xml.scene_info"],"jsonAnswers":["promotion_detail"]},
"POST /orderquery":{"indexed":["coupon_type_$n","coupon_id_$n","coupon_fee_$n"],"jsonAnswers":["promotion_detail"],"repeatable":true},
"POST /refund":{"clientCertificate":true,"indexed":["coupon_type_$n","coupon_refund_fee_$n","coupon_refund_id_$n"]},
"POST /refundquery":{"indexed":["out_refund_no_$n","refund_id_$n","refund_channel_$n","refund_fee_$n","settlement_refund_fee_$n","coupon_type_$n_$m","coupon_refund_fee_$n","coupon_refund_count_$n","coupon_refund_id_$n_$m","coupon_refund_fee_$n_$m","refund_status_$n","refund_account_$n","refund_recv_accout_$n","refund_success_time_$n"],"repeatable":true},
"POST /reverse":{"clientCertificate":true},
"POST /unifiedorder":{"jsonTexts":["xml.detail","xml.scene_info"]}
}`,
  'v2/face': `{
"POST /get_wxpayface_authinfo":{"baseUrl":"https://payapp.weixin.qq.com/"}
}`,
  'v2/fund': `{
"POST /queryautowithdrawbydate":{"clientCertificate":true,"signType":"HMAC-SHA256","repeatable":true,"deprecated":"offline since 2023-03-13"},
"POST /reautowithdrawbydate":{"clientCertificate":true,"signType":"HMAC-SHA256","deprecated":"offline since 2020-04-13"}
}`,
  'v2/mchrisk': `{
"POST /bankquerymchauditinfo":{"signType":"HMAC-SHA256","repeatable":true},
"POST /channelquerymchauditinfo":{"signType":"HMAC-SHA256","repeatable":true},
"POST /querymchrisk":{"clientCertificate":true,"signType":"HMAC-SHA256","repeatable":true,"unsigned":true},
"POST /setmchriskcallback":{"signType":"HMAC-SHA256","unsigned":true},
"POST /syncmchriskresult":{"clientCertificate":true,"signType":"HMAC-SHA256","unsigned":true}
}`,
  'v2/mmpaymkttransfers': `{
"POST /gethbinfo":{"clientCertificate":true,"lists":["hblist.hbinfo"],"repeatable":true,"unsigned":true},
"POST /gettransferinfo":{"clientCertificate":true,"repeatable":true,"unsigned":true},
"POST /promotion/paywwsptrans2pocket":{"clientCertificate":true,"unsigned":true},
"POST /promotion/querywwsptrans2pocket":{"clientCertificate":true,"repeatable":true,"unsigned":true},
"POST /promotion/transfers":{"clientCertificate":true,"owner":"mchid","unsigned":true},
"POST /query_coupon_stock":{"repeatable":true,"deprecated":"abandoned since 2020; use v3/marketing/favor/stocks/{stock_id}"},
"POST /querycouponsinfo":{"repeatable":true,"deprecated":"abandoned since 2020; use v3/marketing/favor/users/{openid}/coupons/{coupon_id}"},
"POST /queryworkwxredpack":{"clientCertificate":true,"repeatable":true},
"POST /send_coupon":{"clientCertificate":true,"deprecated":"abandoned since 2020; use POST v3/marketing/favor/users/{openid}/coupons"},
"POST /sendgroupredpack":{"clientCertificate":true,"urlTexts":["xml.risk_info"],"deprecated":"offline since 2024-06-05","unsigned":true},
"POST /sendminiprogramhb":{"clientCertificate":true,"unsigned":true},
"POST /sendredpack":{"clientCertificate":true,"urlTexts":["xml.risk_info"],"unsigned":true},
"POST /sendworkwxredpack":{"clientCertificate":true}
}`,
  'v2/mmpaysptrans': `{
"POST /pay_bank":{"clientCertificate":true},
"POST /query_bank":{"clientCertificate":true,"repeatable":true,"unsigned":true}
}`,
  'v2/papay': `{
"POST /deletecontract":{"nonceless":true},
"GET /entrustweb":{"redirect":true,"fragment":"#wechat_redirect"},
"GET /h5entrustweb":{"unsigned":true},
"POST /partner/deletecontract":{"nonceless":true},
"GET /partner/entrustweb":{"redirect":true},
"GET /partner/h5entrustweb":{"unsigned":true},
"POST /partner/preentrustweb":{"nonceless":true},
"POST /partner/querycontract":{"nonceless":true,"repeatable":true},
"POST /preentrustweb":{"nonceless":true},
"POST /querycontract":{"nonceless":true,"repeatable":true}
}`,
  'v2/pay': `{
"POST /closecombinedorder":{"owner":"combine_mch_id","signType":"HMAC-SHA256","jsonTexts":["xml.sub_order_list"],"deprecated":"closed since 2021-09-01; use v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close"},
"POST /combinedorder":{"owner":"combine_mch_id","signType":"HMAC-SHA256","jsonTexts":["xml.scene_info","xml.sub_order_list"],"deprecated":"closed since 2021-09-01; use v3/combine-transactions/app or v3/combine-transactions/h5 or v3/combine-transactions/jsapi or v3/combine-transactions/native"},
"POST /downloadbill":{"repeatable":true,"file":true},
"POST /downloadfundflow":{"clientCertificate":true,"signType":"HMAC-SHA256","repeatable":true,"file":true},
"POST /facepay":{"signType":"HMAC-SHA256","jsonTexts":["xml.detail"],"jsonAnswers":["promotion_detail"]},
"POST /facepayquery":{"indexed":["coupon_type_$n","coupon_id_$n","coupon_fee_$n"],"jsonAnswers":["promotion_detail"],"repeatable":true},
"POST /micropay":{"jsonTexts":["xml.detail","xml.scene_info"],"jsonAnswers":["promotion_detail"]},
"POST /orderquery":{"indexed":["coupon_type_$n","coupon_id_$n","coupon_fee_$n"],"jsonAnswers":["promotion_detail","detail"],"repeatable":true},
"POST /paporderquery":{"indexed":["coupon_id_$n","coupon_fee_$n"],"repeatable":true},
"POST /partner/paporderquery":{"indexed":["coupon_id_$n","coupon_fee_$n"],"repeatable":true},
"POST /profitsharingaddreceiver":{"signType":"HMAC-SHA256","jsonTexts":["xml.receiver"],"jsonAnswers":["receiver"]},
"POST /profitsharingmerchantratioquery":{"signType":"HMAC-SHA256","repeatable":true},
"POST /profitsharingorderamountquery":{"signType":"HMAC-SHA256","repeatable":true},
"POST /profitsharingquery":{"signType":"HMAC-SHA256","jsonAnswers":["receivers"],"repeatable":true},
"POST /profitsharingremovereceiver":{"signType":"HMAC-SHA256","jsonTexts":["xml.receiver"],"jsonAnswers":["receiver"]},
"POST /profitsharingreturnquery":{"signType":"HMAC-SHA256","repeatable":true},
"POST /querycombinedorder":{"owner":"combine_mch_id","signType":"HMAC-SHA256","jsonAnswers":["sub_order_list"],"repeatable":true,"deprecated":"closed since 2021-09-01; use v3/combine-transactions/out-trade-no/{combine_out_trade_no}"},
"POST /queryexchagerate":{"nonceless":true,"repeatable":true},
"POST /refundquery":{"indexed":["out_refund_no_$n","refund_id_$n","refund_channel_$n","refund_fee_$n","settlement_refund_fee_$n","coupon_type_$n_$m","coupon_refund_fee_$n","coupon_refund_count_$n","coupon_refund_id_$n_$m","coupon_refund_fee_$n_$m","refund_status_$n","refund_account_$n","refund_recv_accout_$n","refund_success_time_$n"],"repeatable":true},
"POST /refundqueryv2":{"indexed":["out_refund_no_$n","refund_id_$n","refund_channel_$n","refund_fee_$n","settlement_refund_fee_$n","coupon_type_$n_$m","coupon_refund_fee_$n","coupon_refund_count_$n","coupon_refund_id_$n_$m","coupon_refund_fee_$n_$m","refund_status_$n","refund_account_$n","refund_recv_accout_$n","refund_success_time_$n"],"jsonAnswers":["promotion_detail"],"repeatable":true},
"POST /settlementquery":{"owner":"mchid","repeatable":true},
"POST /unifiedorder":{"jsonTexts":["xml.detail","xml.scene_info"],"jsonAnswers":["promotion_detail"]}
}`,
  'v2/payitil': `{
"POST /report":{"jsonTexts":["xml.trades"],"unsigned":true}
}`,
  'v2/risk': `{
"POST /getcertficates":{"signType":"HMAC-SHA256"},
"POST /getpublickey":{"clientCertificate":true,"repeatable":true,"unsigned":true,"baseUrl":"https://fraud.mch.weixin.qq.com/"},
"POST /getviolation":{"clientCertificate":true,"jsonAnswers":["violation_records"],"unsigned":true}
}`,
  'v2/secapi': `{
"POST /mch/addInstitutionsub":{"clientCertificate":true,"nonceless":true,"jsonTexts":["xml.store_photos","xml.h5_domains"]},
"POST /mch/add-institutionsub":{"clientCertificate":true,"nonceless":true,"jsonTexts":["xml.store_photos","xml.h5_domains"],"path":"v2/secapi/mch/addInstitutionsub"},
"POST /mch/addsubdevconfig":{"clientCertificate":true,"nonceless":true},
"POST /mch/channelsetting":{"clientCertificate":true,"nonceless":true},
"POST /mch/modifyInstitutionsub":{"clientCertificate":true,"nonceless":true,"jsonTexts":["xml.store_photos","xml.h5_domains"]},
"POST /mch/modify-institutionsub":{"clientCertificate":true,"nonceless":true,"jsonTexts":["xml.store_photos","xml.h5_domains"],"path":"v2/secapi/mch/modifyInstitutionsub"},
"POST /mch/modifymchinfo":{"clientCertificate":true,"nonceless":true},
"POST /mch/queryInstitutionsub":{"clientCertificate":true,"nonceless":true,"jsonAnswers":["application_reject_detail"],"repeatable":true},
"POST /mch/query-institutionsub":{"clientCertificate":true,"nonceless":true,"jsonAnswers":["application_reject_detail"],"repeatable":true,"path":"v2/secapi/mch/queryInstitutionsub"},
"POST /mch/querysubdevconfig":{"clientCertificate":true,"nonceless":true,"jsonAnswers":["jsapi_path_list","appid_config_list"],"repeatable":true},
"POST /mch/submchmanage":{"clientCertificate":true,"lists":["mchinfo"],"unsigned":true},
"POST /mch/uploadmedia":{"clientCertificate":true,"upload":{"part":"media","digest":"media_hash","algorithm":"md5","flat":true}},
"POST /mkt/addrecommendconf":{"clientCertificate":true,"deprecated":"offline since 2021-09-01"},
"POST /pay/facepayreverse":{"clientCertificate":true},
"POST /pay/multiprofitsharing":{"clientCertificate":true,"signType":"HMAC-SHA256","jsonTexts":["xml.receivers"],"jsonAnswers":["receivers"]},
"POST /pay/profitsharing":{"clientCertificate":true,"signType":"HMAC-SHA256","jsonTexts":["xml.receivers"],"jsonAnswers":["receivers"]},
"POST /pay/profitsharingfinish":{"clientCertificate":true,"signType":"HMAC-SHA256"},
"POST /pay/profitsharingreturn":{"clientCertificate":true,"signType":"HMAC-SHA256"},
"POST /pay/refund":{"clientCertificate":true,"indexed":["coupon_type_$n","coupon_refund_fee_$n","coupon_refund_id_$n"]},
"POST /pay/refundv2":{"clientCertificate":true,"indexed":["coupon_type_$n","coupon_refund_fee_$n","coupon_refund_id_$n"],"jsonTexts":["xml.detail"],"jsonAnswers":["promotion_detail"]},
"POST /pay/reverse":{"clientCertificate":true}
}`,
  'v2/secsvc': `{
"POST /getrealnameinfo":{"signType":"HMAC-SHA256","decrypt":["encrypted_real_name","encrypted_credential_id"],"deprecated":"closed since 2021-11-10","baseUrl":"https://fraud.mch.weixin.qq.com/"},
"POST /realnameauth":{"deprecated":"closed since 2021-11-10","baseUrl":"https://fraud.mch.weixin.qq.com/"}
}`,
  'v2/transit': `{
"POST /partnerpay/payapply":{"signType":"HMAC-SHA256","jsonTexts":["xml.scene_info"]},
"POST /partnerpay/queryorder":{"signType":"HMAC-SHA256","indexed":["coupon_type_$n","coupon_id_$n","coupon_fee_$n"],"repeatable":true},
"POST /partnerpay/querystate":{"signType":"HMAC-SHA256","repeatable":true},
"POST /pay/payapply":{"signType":"HMAC-SHA256","jsonTexts":["xml.scene_info"]},
"POST /pay/querystate":{"signType":"HMAC-SHA256","repeatable":true},
"POST /queryorder":{"signType":"HMAC-SHA256","indexed":["coupon_type_$n","coupon_id_$n","coupon_fee_$n"],"repeatable":true}
}`,
  'v2/vehicle': `{
"POST /partnerpay/notification":{"signType":"HMAC-SHA256","jsonTexts":["xml.scene_info"]},
"POST /partnerpay/payapply":{"signType":"HMAC-SHA256","jsonTexts":["xml.scene_info"]},
"POST /partnerpay/querystate":{"signType":"HMAC-SHA256","jsonAnswers":["plate_number_info"],"repeatable":true},
"POST /pay/notification":{"signType":"HMAC-SHA256","jsonTexts":["xml.scene_info"]},
"POST /pay/payapply":{"signType":"HMAC-SHA256","jsonTexts":["xml.scene_info"]},
"POST /pay/querystate":{"signType":"HMAC-SHA256","jsonAnswers":["plate_number_info"],"repeatable":true}
}`,
  'v2/wxv': `{
"POST /cancelbill":{"clientCertificate":true,"signType":"HMAC-SHA256"},
"POST /changerentmoney":{"clientCertificate":true,"signType":"HMAC-SHA256"},
"POST /createhotelbill":{"clientCertificate":true,"signType":"HMAC-SHA256"},
"POST /createrentbill":{"clientCertificate":true,"signType":"HMAC-SHA256"},
"POST /finishhotelbill":{"clientCertificate":true,"signType":"HMAC-SHA256"},
"POST /finishrentbill":{"clientCertificate":true,"signType":"HMAC-SHA256"},
"POST /queryhotelbill":{"clientCertificate":true,"signType":"HMAC-SHA256","repeatable":true},
"POST /queryrentbill":{"clientCertificate":true,"signType":"HMAC-SHA256","repeatable":true}
}`,
  'v2/xdc': `{
"POST /apiv2getsignkey/sign/getsignkey":{"unsigned":true},
"POST /apiv2sandbox/pay/micropay":{"unsigned":true},
"POST /apiv2sandbox/pay/orderquery":{"repeatable":true,"unsigned":true}
}`,
  'v3/aggracct-bc': `{
"GET /wb-channel/account/balance":{"encrypt":["query.bal_account_no","query.card_no"]},
"GET /wb-channel/account/mch_archives":{"encrypt":["query.bal_account_no","query.card_no"],"decrypt":["bal_account_no","merchant_name","merchant_id_no","legal_representative.legal_representative_name","legal_representative.legal_representative_id_no","legal_representative.legal_representative_address","beneficial_owner.beneficial_owner_name","beneficial_owner.beneficial_owner_id_no","beneficial_owner.beneficial_owner_address","card_no"]},
"POST /wb-channel/bank-channel-account/rename":{"encrypt":["json.bal_account_no"],"decrypt":["bal_account_no","new_account_name"]},
"GET /wb-channel/bank-channel-account/rename/{application_id}":{"encrypt":["query.bal_account_no"],"decrypt":["bal_account_no","new_account_name"]},
"POST /wb-channel/control-orders/punish":{"encrypt":["json.bal_account_no","json.card_no"]},
"POST /wb-channel/control-orders/recover":{"encrypt":["json.bal_account_no","json.card_no"]},
"POST /wb-channel/special-reduction":{"encrypt":["json.bal_account_no","json.card_no"],"decrypt":["bal_account_no"]},
"GET /wb-channel/special-reduction/{out_request_no}":{"encrypt":["query.bal_account_no","query.card_no"],"decrypt":["bal_account_no"]}
}`,
  'v3/apply4sub': `{
"POST /sub_merchants/{sub_mchid}/modify-settlement":{"encrypt":["json.account_number","json.account_name"]}
}`,
  'v3/apply4subject': `{
"POST /applyment":{"encrypt":["json.contact_info.name","json.contact_info.id_card_number","json.contact_info.mobile","json.identification_info.identification_name","json.identification_info.identification_number","json.identification_info.identification_address","json.ubo_info_list.ubo_id_doc_name","json.ubo_info_list.ubo_id_doc_number","json.ubo_info_list.ubo_id_doc_address"],"jsonTexts":["json.subject_info.business_licence_info.licence_valid_date","json.subject_info.certificate_info.cert_valid_date","json.identification_info.identification_valid_date"]}
}`,
  'v3/applyment4sub': `{
"POST /applyment/{empty}":{"encrypt":["json.contact_info.contact_name","json.contact_info.contact_id_number","json.contact_info.mobile_phone","json.contact_info.contact_email","json.subject_info.identity_info.id_card_info.id_card_name","json.subject_info.identity_info.id_card_info.id_card_number","json.subject_info.identity_info.id_card_info.id_card_address","json.subject_info.identity_info.id_doc_info.id_doc_name","json.subject_info.identity_info.id_doc_info.id_doc_number","json.subject_info.identity_info.id_doc_info.id_doc_address","json.subject_info.ubo_info_list.ubo_id_doc_name","json.subject_info.ubo_info_list.ubo_id_doc_number","json.subject_info.ubo_info_list.ubo_id_doc_address","json.bank_account_info.account_name","json.bank_account_info.account_number"]}
}`,
  'v3/bank-transfer': `{
"POST /batches":{"encrypt":["json.transfer_detail_list.user_name","json.transfer_detail_list.user_id_card"]},
"GET /batches/batch-id/{batch_id}/details/detail-id/{detail_id}":{"decrypt":["username"]},
"GET /batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}":{"decrypt":["username"]}
}`,
  'v3/bill': `{
"GET /sub-merchant-fundflowbill":{"decrypt":["download_bill_list.encrypt_key"]}
}`,
  'v3/billdownload': `{
"GET /file":{"unsigned":true,"file":true}
}`,
  'v3/brand': `{
"POST /applyments":{"encrypt":["json.admin_info.admin_name","json.admin_info.id_card_number"]},
"GET /partner/card-member/user-cards":{"decrypt":["data.phone_number","data.user_information.common_field_list.value"]},
"POST /partner/card-member/user-cards/import-by-openid":{"encrypt":["json.phone_number","json.user_information.common_field_list.value"],"decrypt":["phone_number","user_information.common_field_list.value"]},
"POST /partner/card-member/user-cards/import-by-phone":{"encrypt":["json.phone_number","json.user_information.common_field_list.value"],"decrypt":["phone_number","user_information.common_field_list.value"]},
"GET /partner/card-member/user-cards/{user_card_code}":{"decrypt":["phone_number","user_information.common_field_list.value"]},
"PATCH /partner/card-member/user-cards/{user_card_code}":{"encrypt":["json.phone_number","json.user_information.common_field_list.value"],"decrypt":["phone_number","user_information.common_field_list.value"]},
"POST /partner/card-member/user-cards/{user_card_code}/confirm":{"encrypt":["json.phone_number","json.user_information.common_field_list.value"],"decrypt":["phone_number","user_information.common_field_list.value"]},
"POST /partner/card-member/user-cards/{user_card_code}/invalidate":{"decrypt":["phone_number","user_information.common_field_list.value"]},
"POST /profitsharing/orders":{"encrypt":["json.receivers.name"]}
}`,
  'v3/capital': `{
"GET /capitallhh/banks/search-banks-by-bank-account":{"encrypt":["query.account_number"]}
}`,
  'v3/combine-transactions': `{
"POST /app":{"encrypt":["json.combine_payer_info.identity.number","json.combine_payer_info.identity.name"]},
"POST /h5":{"encrypt":["json.combine_payer_info.identity.number","json.combine_payer_info.identity.name"]},
"POST /jsapi":{"encrypt":["json.combine_payer_info.identity.number","json.combine_payer_info.identity.name"]},
"POST /native":{"encrypt":["json.combine_payer_info.identity.number","json.combine_payer_info.identity.name"]}
}`,
  'v3/credit-repayment': `{
"POST /partner/contracts/app-presign":{"encrypt":["json.real_identity.identity_id","json.real_identity.real_name"]},
"POST /partner/contracts/h5-presign":{"encrypt":["json.real_identity.identity_id","json.real_identity.real_name"]}
}`,
  'v3/customs': `{
"GET /orders":{"deprecated":"superseded since 2022-09-08; use GET v3/global/customs/orders","baseUrl":"https://apihk.mch.weixin.qq.com/global/"},
"POST /orders":{"deprecated":"superseded since 2022-09-08; use POST v3/global/customs/orders","baseUrl":"https://apihk.mch.weixin.qq.com/global/"},
"PATCH /orders":{"deprecated":"superseded since 2022-09-08; use PATCH v3/global/customs/orders","baseUrl":"https://apihk.mch.weixin.qq.com/global/"},
"POST /redeclare":{"deprecated":"superseded since 2022-09-08; use v3/global/customs/redeclare","baseUrl":"https://apihk.mch.weixin.qq.com/global/"},
"POST /verify-certificate":{"encrypt":["json.certificate_id","json.certificate_name"],"deprecated":"superseded since 2022-09-08; use v3/global/customs/verify-certificate","baseUrl":"https://apihk.mch.weixin.qq.com/global/"}
}`,
  'v3/discount-card': `{
"GET /orders/out-trade-no/{out_trade_no}":{"deprecated":"offline since 2020-03-26"}
}`,
  'v3/ebike': `{
"POST /charge/contracts/preopen":{"deprecated":"offline since 2019-12-16"},
"GET /charge/contracts/{contract_id}":{"deprecated":"offline since 2019-12-16"},
"POST /charge/contracts/{contract_id}/confirm":{"deprecated":"offline since 2019-12-16"},
"POST /charge/transactions":{"deprecated":"offline since 2019-12-16"},
"GET /charge/transactions/id/{transaction_id}":{"deprecated":"offline since 2019-12-16"},
"GET /charge/transactions/out-trade-no/{out_trade_no}":{"deprecated":"offline since 2019-12-16"},
"GET /charge/users/{openid}/contract":{"deprecated":"offline since 2019-12-16"}
}`,
  'v3/ecommerce': `{
"POST /account/apply-cancel-withdraw":{"encrypt":["json.payee_info.bank_account_info.account_name","json.payee_info.bank_account_info.account_number","json.payee_info.identity_info.identification_name","json.payee_info.identity_info.identification_no"]},
"POST /account/cancel-applications/media":{"jsonTexts":["body.meta"],"upload":{"part":"file","digest":"file_digest","algorithm":"sha256","filename":"file_name","maxBytes":2097152}},
"GET /applyments/out-request-no/{out_request_no}":{"decrypt":["account_validation.account_name","account_validation.account_no"]},
"POST /applyments/submit-account-hosting-applyment":{"encrypt":["json.id_card_info.id_card_name","json.id_card_info.id_card_number","json.id_doc_info.id_doc_name","json.id_doc_info.id_doc_number","json.ubo_info_list.ubo_id_doc_name","json.ubo_info_list.ubo_id_doc_number","json.ubo_info_list.ubo_id_doc_address","json.account_info.account_name","json.account_info.account_number","json.contact_info.contact_name","json.contact_info.contact_id_card_number","json.contact_info.mobile_phone"],"jsonTexts":["json.business_license_info.business_time"]},
"GET /applyments/{applyment_id}":{"decrypt":["account_validation.account_name","account_validation.account_no"]},
"POST /applyments/{empty}":{"encrypt":["json.id_card_info.id_card_name","json.id_card_info.id_card_number","json.id_card_info.id_card_address","json.id_doc_info.id_doc_name","json.id_doc_info.id_doc_number","json.id_doc_info.id_doc_address","json.ubo_info_list.ubo_id_doc_name","json.ubo_info_list.ubo_id_doc_number","json.ubo_info_list.ubo_id_doc_address","json.account_info.account_name","json.account_info.account_number","json.contact_info.contact_name","json.contact_info.contact_id_card_number","json.contact_info.mobile_phone","json.contact_info.contact_email"],"jsonTexts":["json.business_license_info.business_time"]},
"GET /bill/fundflowbill":{"decrypt":["download_bill_list.encrypt_key"]},
"POST /individual-contracts/pre-entrust-sign-with-real-name-identity/app":{"encrypt":["json.real_name","json.cred_id"]},
"POST /individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program":{"encrypt":["json.real_name","json.cred_id"]},
"POST /mch-transfer/transfer-bills":{"encrypt":["json.user_name"]},
"POST /profitsharing/orders":{"encrypt":["json.receivers.receiver_name"]},
"POST /profitsharing/receivers/add":{"encrypt":["json.encrypted_name"]},
"POST /refunds/{refund_id}/apply-abnormal-refund":{"encrypt":["json.bank_account","json.real_name"]},
"GET /subject-sub-merchants":{"encrypt":["query.cert_number"]}
}`,
  'v3/eduschoolpay': `{
"POST /contracts/presign":{"encrypt":["json.identity.real_name","json.identity.credential_type","json.identity.id_card_number","json.bank_card.bank_card_no","json.bank_card.phone"]}
}`,
  'v3/facemch': `{
"GET /users/{face_sid}":{"decrypt":["real_name_info.encrypted_real_name","real_name_info.encrypted_credential_id"]}
}`,
  'v3/fund-app': `{
"POST /brand-redpacket/brand-merchant-batches":{"encrypt":["json.detail_list.user_name"]},
"GET /brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}":{"decrypt":["user_name"]},
"GET /brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}":{"decrypt":["user_name"]},
"POST /mch-transfer/partner/transfer-bills":{"encrypt":["json.user_name"]},
"GET /mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}":{"decrypt":["user_name"]},
"POST /mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel":{"decrypt":["user_name"]},
"POST /mch-transfer/partner/transfer-bills/pre-transfer-with-authorization":{"encrypt":["json.user_name"]},
"POST /mch-transfer/partner/transfer-bills/transfer":{"encrypt":["json.user_name"],"decrypt":["user_name"]},
"POST /mch-transfer/transfer-bills":{"encrypt":["json.user_name"]},
"GET /mch-transfer/transfer-bills/out-bill-no/{out_bill_no}":{"decrypt":["user_name"]},
"POST /mch-transfer/transfer-bills/pre-transfer-with-authorization":{"encrypt":["json.user_name"]},
"POST /mch-transfer/transfer-bills/transfer":{"encrypt":["json.user_name"],"decrypt":["user_name"]},
"GET /mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}":{"decrypt":["user_name"]},
"POST /mch-transfer/transfer-to-qq-wallet-bills":{"encrypt":["json.user_name"],"decrypt":["user_name"]},
"GET /mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}":{"decrypt":["user_name"]},
"POST /mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel":{"decrypt":["user_name"]}
}`,
  'v3/global': `{
"GET /certificates":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /customs/orders":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /customs/orders":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"PATCH /customs/orders":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /customs/redeclare":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /customs/verify-certificate":{"encrypt":["json.certificate_id","json.certificate_name"],"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /merchant-service/complaint-notifications":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /merchant-service/complaint-notifications":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"PUT /merchant-service/complaint-notifications":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"DELETE /merchant-service/complaint-notifications":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /merchant-service/complaints":{"decrypt":["data.payer_phone"],"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /merchant-service/complaints/{complaint_id}":{"decrypt":["payer_phone"],"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /merchant-service/complaints/{complaint_id}/complete":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /merchant-service/complaints/{complaint_id}/negotiation-historys":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /merchant-service/complaints/{complaint_id}/response":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /merchant-service/images/upload":{"jsonTexts":["body.meta"],"upload":{"part":"file","digest":"sha256","algorithm":"sha256","filename":"filename"},"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /merchant-service/images/{media_id}":{"unsigned":true,"file":true,"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /merchant-storage/file/upload":{"jsonTexts":["body.meta"],"upload":{"part":"file","digest":"digest","algorithm":"sha256","filename":"filename","maxBytes":5242880},"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /merchant/h5/permission/applications":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /merchant/h5/permission/applications/{applyment_id}":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"PATCH /merchant/h5/permission/applications/{applyment_id}":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /merchant/h5/permission/domain/applications":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /merchant/h5/permission/domain/applications/{applyment_id}":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"PATCH /merchant/h5/permission/domain/applications/{applyment_id}":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /merchant/h5/permission/{sub_mchid}":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /merchants":{"encrypt":["json.contact.name","json.contact.phone","json.contact.email"],"jsonTexts":["json.business.store_photos"],"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /merchants/{sub_mchid}":{"decrypt":["contact.name","contact.phone","contact.email"],"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"PATCH /merchants/{sub_mchid}":{"encrypt":["json.contact.name","json.contact.phone","json.contact.email"],"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /micropay/transactions/id/{transaction_id}/reverse":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /micropay/transactions/out-trade-no/{out_trade_no}/reverse":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /micropay/transactions/pay":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /papay/contracts/app-pre-entrust-sign":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /papay/contracts/h5-pre-entrust-sign":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /papay/contracts/jsapi-pre-entrust-sign":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /papay/contracts/miniprogram-pre-entrust-sign":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /papay/contracts/out-contract-code/{out_contract_code}":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /papay/contracts/web-pre-entrust-sign":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /papay/contracts/{contract_id}":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /papay/contracts/{contract_id}/terminate":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /papay/transactions":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /papay/transactions/out-trade-no/{out_trade_no}":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /papay/transactions/out-trade-no/{out_trade_no}/reverse":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /papay/transactions/{transaction_id}":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /profit-sharing/bill-download-url":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /profit-sharing/orders":{"encrypt":["json.receivers.name"],"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /profit-sharing/orders/unfreeze":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /profit-sharing/orders/{out_order_no}":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /profit-sharing/receivers":{"encrypt":["json.name"],"decrypt":["name"],"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"DELETE /profit-sharing/receivers":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /profit-sharing/receivers/{account}":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /profit-sharing/refunds/bill-download-url":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /profit-sharing/refunds/refundable-balance":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /profit-sharing/transactions/mark":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /profit-sharing/transactions/{transaction_id}/amounts":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /profit-sharing/transactions/{transaction_id}/refundable-amounts":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /refund/partner/recharge-balance/sub-mchid/{sub_mchid}":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /refund/recharge-balance":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /refunds":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /refunds":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /refunds/id/{refund_id}":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /refunds/out-refund-no/{out_refund_no}":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /settle/settlements":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /statements":{"signedDigest":"Wechatpay-Statement-Sha1","file":true,"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /transactions/app":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /transactions/id/{transaction_id}":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /transactions/id/{transaction_id}/close":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /transactions/jsapi":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /transactions/mweb":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /transactions/native":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"GET /transactions/out-trade-no/{out_trade_no}":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /transactions/out-trade-no/{out_trade_no}/close":{"baseUrl":"https://apihk.mch.weixin.qq.com/"}
}`,
  'v3/gov': `{
"POST /subsidy/n-qualifications/sync":{"encrypt":["json.real_name","json.id_card_number","json.phone_number"]},
"GET /subsidy/qualification":{"encrypt":["query.real_name","query.id_card_number","query.phone_number"]},
"POST /subsidy/qualifications/passthrough/cancel":{"encrypt":["json.real_name","json.id_card_number","json.phone_number"]},
"POST /subsidy/qualifications/passthrough/claim":{"encrypt":["json.real_name","json.id_card_number","json.phone_number"]},
"POST /subsidy/qualifications/passthrough/query":{"encrypt":["json.real_name","json.id_card_number","json.phone_number"]},
"POST /subsidy/qualifications/query":{"encrypt":["json.real_name","json.id_card_number","json.phone_number"]},
"POST /subsidy/qualifications/sync":{"encrypt":["json.real_name","json.id_card_number","json.phone_number"]},
"POST /subsidy/transactions/sync":{"encrypt":["json.real_name","json.id_card_number","json.phone_number"]},
"POST /subsidy/zhejiang/authcode/issue":{"encrypt":["json.name","json.mobile","json.cert_no"]},
"POST /subsidy/zhejiang/n-qualifications/confirm":{"encrypt":["json.data.cert_no","json.data.name","json.data.tel","json.data.address"]},
"POST /subsidy/zhejiang/qualifications/alter":{"encrypt":["json.cert_no","json.name","json.tel"]},
"POST /subsidy/zhejiang/qualifications/claim":{"encrypt":["json.cert_no","json.name","json.tel"]},
"POST /subsidy/zhejiang/qualifications/query":{"encrypt":["json.cert_no"]},
"POST /subsidy/zhejiang/qualifications/sync":{"encrypt":["json.data.cert_no","json.data.name","json.data.tel"]}
}`,
  'v3/marketing': `{
"POST /bank/packages/{package_id}/tasks":{"jsonTexts":["body.meta"],"upload":{"part":"file","digest":"sha256","algorithm":"sha256","filename":"filename","maxBytes":2097152}},
"POST /favor/media/image-upload":{"jsonTexts":["body.meta"],"upload":{"part":"file","digest":"sha256","algorithm":"sha256","filename":"filename","maxBytes":2097152}},
"POST /membercard-open/cards/{card_id}/phone-membercard/import":{"encrypt":["json.encrypted_phone_number"]},
"POST /membercard-open/phonenumber-member/import":{"encrypt":["json.encrypted_phone_number"]},
"GET /membercard-open/phonenumber-member/search":{"encrypt":["query.encrypted_phone_number"]},
"POST /partner/product-coupon/media/upload-image":{"jsonTexts":["body.meta"],"upload":{"part":"file","digest":"sha256","algorithm":"sha256","filename":"filename"}},
"GET /partnerships":{"jsonTexts":["query.partner","query.authorized_data"]},
"POST /shopping-receipt/shoppingreceipts":{"encrypt":["body.meta.merchant_contact_information.consultation_phone_number"],"decrypt":["receipt.merchant_contact_information.consultation_phone_number"],"jsonTexts":["body.meta"],"upload":{"part":"file","digest":"sha256","algorithm":"sha256","maxBytes":204800}}
}`,
  'v3/mch-manage': `{
"GET /mch-manage-records/sub-mchid/{sub_mchid}":{"jsonAnswers":["data.requested_item_info","data.requested_item_info.record_fields.repeated_field_data"]},
"GET /mch-manage-records/{manage_record_id}":{"jsonAnswers":["requested_item_info","requested_item_info.record_fields.repeated_field_data"]},
"POST /mch-manage-records/{manage_record_id}/mch-manage-submissions":{"jsonTexts":["json.submit_data","json.submit_data.record_fields.repeated_field_data"]},
"POST /submission-files/sub-mchid/{sub_mchid}/upload":{"jsonTexts":["body.meta"],"upload":{"part":"submission_file","digest":"file_digest","algorithm":"sha256","filename":"file_name"}}
}`,
  'v3/mch-operation-manage': `{
"GET /enhanced-due-diligence/{due_diligence_id}":{"jsonAnswers":["reject_reason","submission_template","submission_data"]},
"POST /enhanced-due-diligence/{due_diligence_id}/submit":{"jsonTexts":["json.submit_data"],"jsonAnswers":["submission_template","submission_data"]},
"POST /enhanced-due-diligence/{due_diligence_id}/upload":{"jsonTexts":["body.meta"],"upload":{"part":"due_diligence_file","digest":"file_digest","algorithm":"sha256","filename":"file_name"}}
}`,
  'v3/mch_operate': `{
"POST /risk/withdrawl-apply":{"encrypt":["json.payee_info.bank_account_info.account_name","json.payee_info.bank_account_info.account_number","json.payee_info.identity_info.identification_name","json.payee_info.identity_info.identification_no"]}
}`,
  'v3/mchalterapply': `{
"POST /mchcontactalterapplyment":{"encrypt":["json.contact_info.contact_name","json.contact_info.contact_id_card_number","json.contact_info.mobile_phone"]},
"POST /mchsubjectalterapplyment":{"encrypt":["json.legal_person_info.card_name","json.legal_person_info.card_number","json.legal_person_info.card_address","json.ubo_info_list.card_name","json.ubo_info_list.card_number","json.ubo_info_list.card_address"]}
}`,
  'v3/med-ins': `{
"POST /orders":{"encrypt":["json.payer.name","json.payer.id_digest","json.relative.name","json.relative.id_digest"],"jsonTexts":["json.passthrough_request_content"],"jsonAnswers":["passthrough_response_content","passthrough_request_content"]},
"GET /orders/mix-trade-no/{mix_trade_no}":{"jsonAnswers":["passthrough_response_content","passthrough_request_content"]},
"GET /orders/out-trade-no/{out_trade_no}":{"jsonAnswers":["passthrough_response_content","passthrough_request_content"]}
}`,
  'v3/merchant-risk-manage': `{
"POST /report-trade-union-information":{"encrypt":["json.phone","json.certificates_number"]}
}`,
  'v3/merchant-service': `{
"GET /complaints":{"decrypt":["data.payer_phone"],"deprecated":"offline since 2021-01-08; use v3/merchant-service/complaints-v2"},
"GET /complaints-v2":{"decrypt":["data.payer_phone"]},
"GET /complaints-v2/{complaint_id}":{"decrypt":["payer_phone"]},
"GET /complaints/{transaction_id}":{"decrypt":["payer_phone"],"deprecated":"offline since 2021-01-08; use v3/merchant-service/complaints-v2/{complaint_id}"},
"GET /complaints/{transaction_id}/negotiation-historys":{"deprecated":"offline since 2021-01-08; use v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys"},
"POST /feedbacks":{"deprecated":"offline since 2021-01-08; use v3/merchant-service/complaints-v2/{complaint_id}/response or v3/merchant-service/complaints-v2/{complaint_id}/complete"},
"POST /images/upload":{"jsonTexts":["body.meta"],"upload":{"part":"file","digest":"sha256","algorithm":"sha256","filename":"filename","maxBytes":2097152}},
"GET /images/{media_id}":{"unsigned":true,"file":true}
}`,
  'v3/merchant': `{
"POST /media/upload":{"jsonTexts":["body.meta"],"upload":{"part":"file","digest":"sha256","algorithm":"sha256","filename":"filename","maxBytes":2097152}},
"POST /media/video_upload":{"jsonTexts":["body.meta"],"upload":{"part":"file","digest":"sha256","algorithm":"sha256","filename":"filename","maxBytes":5242880}}
}`,
  'v3/merchants': `{
"POST ":{"encrypt":["json.contact.name","json.contact.phone","json.contact.email"],"jsonTexts":["json.business.store_photos"],"deprecated":"superseded since 2022-09-08; use POST v3/global/merchants","baseUrl":"https://api.mch.weixin.qq.com/hk/"},
"PUT ":{"encrypt":["json.contact.name","json.contact.phone","json.contact.email"],"jsonTexts":["json.business.store_photos"],"deprecated":"superseded since 2022-09-08; use PATCH v3/global/merchants/{sub_mchid}","baseUrl":"https://api.mch.weixin.qq.com/hk/"},
"GET /{sub_mchid}":{"decrypt":["contact.name","contact.phone","contact.email"],"deprecated":"superseded since 2022-09-08; use GET v3/global/merchants/{sub_mchid}","baseUrl":"https://api.mch.weixin.qq.com/hk/"}
}`,
  'v3/multiuse': `{
"POST /users/{openid}/coupons":{"encrypt":["json.user_name","json.id_card_number"]}
}`,
  'v3/new-tax-control-fapiao': `{
"GET /download":{"unsigned":true,"file":true},
"POST /fapiao-applications":{"encrypt":["json.buyer_information.phone","json.buyer_information.email"]},
"POST /fapiao-applications/issue-general":{"encrypt":["json.buyer_information.phone","json.buyer_information.email"]},
"POST /fapiao-applications/issue-passenger-transport":{"encrypt":["json.buyer_information.phone","json.buyer_information.email","json.fapiao_information.items.passenger_information.certificate_number"]},
"POST /fapiao-applications/issue-refined-oil":{"encrypt":["json.buyer_information.phone","json.buyer_information.email"]},
"POST /fapiao-applications/real-estate-leasing":{"encrypt":["json.buyer_information.phone","json.buyer_information.email","json.fapiao_information.items.real_estate_leasing_information.certificate_no"]},
"POST /fapiao-applications/upload-fapiao-file":{"jsonTexts":["body.meta"],"upload":{"part":"file","digest":"digest","algorithm":"sm3","fixed":{"digest_alogrithm":"SM3"},"maxBytes":2097152}},
"GET /fapiao-applications/{fapiao_apply_id}":{"decrypt":["fapiao_information.buyer_information.phone","fapiao_information.buyer_information.email"]},
"POST /fapiao-applications/{fapiao_apply_id}/insert-cards":{"encrypt":["json.buyer_information.phone","json.buyer_information.email"]},
"GET /fapiaomerchant/getspinviteurl":{"encrypt":["query.operate_user"]},
"GET /user-title":{"decrypt":["phone","email"]}
}`,
  'v3/offlineface': `{
"POST /contracts/presign":{"encrypt":["json.facepay_user.identification.identification_number","json.facepay_user.phone","json.limit_bank_card.bank_card_number","json.limit_bank_card.identification_name","json.limit_bank_card.identification.identification_number","json.limit_bank_card.phone"]}
}`,
  'v3/offlinefacemch': `{
"PATCH /organizations/{organization_id}/users/out-user-id/{out_user_id}":{"encrypt":["json.user_name","json.phone"]}
}`,
  'v3/papay': `{
"POST /insurance-sign/contracts/pre-entrust-sign/app":{"encrypt":["json.real_identity.real_name","json.real_identity.id_card_number"]},
"POST /insurance-sign/contracts/pre-entrust-sign/h5":{"encrypt":["json.real_identity.real_name","json.real_identity.id_card_number"]},
"POST /insurance-sign/contracts/pre-entrust-sign/jsapi":{"encrypt":["json.real_identity.real_name","json.real_identity.id_card_number"]},
"POST /insurance-sign/contracts/pre-entrust-sign/mini-program":{"encrypt":["json.real_identity.real_name","json.real_identity.id_card_number"]}
}`,
  'v3/partner-transfer': `{
"POST /batches":{"encrypt":["json.transfer_detail_list.user_name","json.transfer_detail_list.user_id_card"]},
"GET /batches/batch-id/{batch_id}/details/detail-id/{detail_id}":{"decrypt":["username"]},
"GET /batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}":{"decrypt":["username"]}
}`,
  'v3/pay': `{
"POST /partner/transactions/app":{"encrypt":["json.payer.identity.number","json.payer.identity.name"]},
"POST /partner/transactions/h5":{"encrypt":["json.payer.identity.number","json.payer.identity.name"]},
"POST /partner/transactions/jsapi":{"encrypt":["json.payer.identity.number","json.payer.identity.name"]},
"POST /partner/transactions/native":{"encrypt":["json.payer.identity.number","json.payer.identity.name"]},
"POST /transactions/app":{"encrypt":["json.payer.identity.number","json.payer.identity.name"]},
"POST /transactions/h5":{"encrypt":["json.payer.identity.number","json.payer.identity.name"]},
"POST /transactions/jsapi":{"encrypt":["json.payer.identity.number","json.payer.identity.name"]},
"POST /transactions/native":{"encrypt":["json.payer.identity.number","json.payer.identity.name"]}
}`,
  'v3/payroll-card': `{
"POST /authentications/pre-order-with-auth":{"encrypt":["json.user_name","json.id_card_number"]},
"POST /tokens":{"encrypt":["json.user_name","json.id_card_number"]},
"POST /transfer-batches":{"encrypt":["json.transfer_detail_list.user_name"]},
"POST /wesure/token-validations":{"encrypt":["json.user_name","json.id_card_number"]}
}`,
  'v3/payscore': `{
"GET /oversea/partner/serviceorder":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /oversea/partner/serviceorder":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /oversea/partner/serviceorder/{out_order_no}/cancel":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /oversea/partner/serviceorder/{out_order_no}/complete":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /oversea/partner/serviceorder/{out_order_no}/sync":{"baseUrl":"https://apihk.mch.weixin.qq.com/"},
"POST /payafter-orders":{"encrypt":["json.name","json.phone","json.userid","json.address"]}
}`,
  'v3/platsolution': `{
"GET /insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}":{"decrypt":["user_name"]},
"GET /insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}":{"decrypt":["user_name"]},
"POST /insurance/mch-transfer/reservation/apply":{"encrypt":["json.user_real_name"]},
"POST /mch-transfer/reservation/apply":{"encrypt":["json.user_real_name"]}
}`,
  'v3/profitsharing': `{
"POST /orders":{"encrypt":["json.receivers.name"]},
"POST /receivers/add":{"encrypt":["json.name"],"decrypt":["name"]}
}`,
  'v3/realname': `{
"GET /verify":{"encrypt":["query.encrypted_credential_id","query.encrypted_name"]}
}`,
  'v3/refund': `{
"POST /domestic/refunds/{refund_id}/apply-abnormal-refund":{"encrypt":["json.bank_account","json.real_name"]}
}`,
  'v3/refunds': `{
"GET ":{"deprecated":"superseded since 2022-09-08; use GET v3/global/refunds","baseUrl":"https://api.mch.weixin.qq.com/hk/"},
"POST ":{"deprecated":"superseded since 2022-09-08; use POST v3/global/refunds","baseUrl":"https://api.mch.weixin.qq.com/hk/"},
"GET /id/{refund_id}":{"deprecated":"superseded since 2022-09-08; use v3/global/refunds/id/{refund_id}","baseUrl":"https://api.mch.weixin.qq.com/hk/"},
"GET /out-refund-no/{out_refund_no}":{"deprecated":"superseded since 2022-09-08; use v3/global/refunds/out-refund-no/{out_refund_no}","baseUrl":"https://api.mch.weixin.qq.com/hk/"}
}`,
  'v3/repayment': `{
"POST /combine-transactions/partner/prepay":{"encrypt":["json.combine_payer_info.identity.number","json.combine_payer_info.identity.name"]}
}`,
  'v3/security': `{
"POST /echo":{"encrypt":["json.encrypted_echo_message"],"decrypt":["encrypted_echo_message"]}
}`,
  'v3/settle': `{
"GET /settlements":{"deprecated":"superseded since 2022-09-08; use v3/global/settle/settlements","baseUrl":"https://api.mch.weixin.qq.com/hk/"}
}`,
  'v3/smartguide': `{
"GET /guides":{"encrypt":["query.mobile"],"decrypt":["data.name","data.mobile"]},
"POST /guides":{"encrypt":["json.name","json.mobile"]},
"PATCH /guides/{guide_id}":{"encrypt":["json.name","json.mobile"]}
}`,
  'v3/statements': `{
"GET ":{"deprecated":"superseded since 2022-09-08; use v3/global/statements","signedDigest":"Wechatpay-Statement-Sha1","file":true,"baseUrl":"https://api.mch.weixin.qq.com/hk/"}
}`,
  'v3/taxi-invoice': `{
"POST /cards/upload-file":{"jsonTexts":["body.meta"],"upload":{"part":"file","digest":"digest","algorithm":"sm3","fixed":{"digest_algorithm":"DIGEST_ALGORITHM_SM3"}}},
"POST /driver/update-driver":{"encrypt":["json.driver_name","json.id_card_number"],"decrypt":["driver_name","id_card_number"]}
}`,
  'v3/transaction-block': `{
"GET /transaction-block-records/sub-mchid/{sub_mchid}":{"jsonAnswers":["data.requested_item_info","data.requested_item_info.record_fields.repeated_field_data"]},
"GET /transaction-block-records/{block_record_id}":{"jsonAnswers":["requested_item_info","requested_item_info.record_fields.repeated_field_data"]},
"POST /transaction-block-submissions/sub-mchid/{sub_mchid}":{"jsonTexts":["json.submit_data","json.submit_data.record_fields.repeated_field_data"]}
}`,
  'v3/transactions': `{
"POST /app":{"deprecated":"superseded since 2022-09-08; use v3/global/transactions/app","baseUrl":"https://api.mch.weixin.qq.com/hk/"},
"GET /id/{transaction_id}":{"deprecated":"superseded since 2022-09-08; use v3/global/transactions/id/{transaction_id}","baseUrl":"https://api.mch.weixin.qq.com/hk/"},
"POST /id/{transaction_id}/close":{"deprecated":"superseded since 2022-09-08; use v3/global/transactions/id/{transaction_id}/close","baseUrl":"https://api.mch.weixin.qq.com/hk/"},
"POST /id/{transaction_id}/reverse":{"deprecated":"superseded since 2022-09-08; use v3/global/micropay/transactions/id/{transaction_id}/reverse","baseUrl":"https://api.mch.weixin.qq.com/hk/"},
"POST /jsapi":{"deprecated":"superseded since 2022-09-08; use v3/global/transactions/jsapi","baseUrl":"https://api.mch.weixin.qq.com/hk/"},
"POST /micropay":{"deprecated":"superseded since 2022-09-08; use v3/global/micropay/transactions/pay","baseUrl":"https://api.mch.weixin.qq.com/hk/"},
"POST /mweb":{"deprecated":"superseded since 2022-09-08; use v3/global/transactions/mweb","baseUrl":"https://api.mch.weixin.qq.com/hk/"},
"POST /native":{"deprecated":"superseded since 2022-09-08; use v3/global/transactions/native","baseUrl":"https://api.mch.weixin.qq.com/hk/"},
"GET /out-trade-no/{out_trade_no}":{"deprecated":"superseded since 2022-09-08; use v3/global/transactions/out-trade-no/{out_trade_no}","baseUrl":"https://api.mch.weixin.qq.com/hk/"},
"POST /out-trade-no/{out_trade_no}/close":{"deprecated":"superseded since 2022-09-08; use v3/global/transactions/out-trade-no/{out_trade_no}/close","baseUrl":"https://api.mch.weixin.qq.com/hk/"},
"POST /out-trade-no/{out_trade_no}/reverse":{"deprecated":"superseded since 2022-09-08; use v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse","baseUrl":"https://api.mch.weixin.qq.com/hk/"}
}`,
  'v3/transfer': `{
"POST /batches":{"encrypt":["json.transfer_detail_list.user_name","json.transfer_detail_list.user_id_card"]},
"GET /batches/batch-id/{batch_id}/details/detail-id/{detail_id}":{"decrypt":["user_name"]},
"GET /batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}":{"decrypt":["user_name"]}
}`,
  'v3/transferdownload': `{
"GET /elecvoucherfile":{"unsigned":true,"file":true},
"GET /signfile":{"unsigned":true,"file":true}
}`,
  'v3/vehicle': `{
"POST /etc/preopen":{"encrypt":["json.identify.encrypted_real_name","json.identify.encrypted_credential_id","json.bank_card_no"]}
}`,
}
