// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions, Upload } from '../core.js'

export namespace brand_marketing {
export interface Marketing {
  /** 上传图片、获取商品券事件通知地址、设置商品券事件通知地址 等 30 个接口 */
  readonly productCoupon: ProductCoupon
}

export interface ProductCoupon {
  /** 上传图片 */
  readonly media: ProductCouponMedia
  /** GET 获取商品券事件通知地址 · POST 设置商品券事件通知地址 */
  readonly notifyConfigs: ProductCouponNotifyConfigs
  /** POST 创建商品券 */
  readonly productCoupons: ProductCouponProductCoupons
  /** 查询用户商品券列表、向用户发放商品券、查询用户商品券详情 等 8 个接口 */
  readonly users: ProductCouponUsers
}

export interface ProductCouponMedia {
  /** POST 上传图片 */
  readonly uploadImage: ProductCouponMediaUploadImage
}

export interface ProductCouponMediaUploadImagePostRequest {
  body: (Upload | {
    /** 待上传的文件 */
    file: Blob | Uint8Array
    /**
     * 文件元信息
     * 传输时为 JSON 文本
     */
    meta: {
      /**
       * 图片文件的sha256摘要
       * 文件摘要：SHA256
       */
      sha256: string
      /** 图片文件名 */
      filename: string
    }
  })
}
export interface ProductCouponMediaUploadImagePostResponse {
  /** 图片URL地址 */
  image_url: string
}
export interface ProductCouponMediaUploadImage {
  /** 上传图片 */
  post(options: ProductCouponMediaUploadImagePostRequest & CallOptions): Promise<ApiResponse<ProductCouponMediaUploadImagePostResponse>>
  /** 上传图片 */
  postAsync(options: ProductCouponMediaUploadImagePostRequest & CallOptions): Promise<ApiResponse<ProductCouponMediaUploadImagePostResponse>>
}

export interface ProductCouponNotifyConfigsGetRequest {
  
}
export interface ProductCouponNotifyConfigsGetResponse {
  /** 通知URL地址 */
  notify_url: string
  /**
   * 修改时间
   * 格式：RFC 3339
   */
  update_time: string
}
export interface ProductCouponNotifyConfigsPostRequest {
  json: {
    /**
     * 通知URL地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
  }
}
export interface ProductCouponNotifyConfigsPostResponse {
  /** 通知URL地址 */
  notify_url: string
  /**
   * 修改时间
   * 格式：RFC 3339
   */
  update_time: string
}
export interface ProductCouponNotifyConfigs {
  /** 获取商品券事件通知地址 */
  get(options?: ProductCouponNotifyConfigsGetRequest & CallOptions): Promise<ApiResponse<ProductCouponNotifyConfigsGetResponse>>
  /** 获取商品券事件通知地址 */
  getAsync(options?: ProductCouponNotifyConfigsGetRequest & CallOptions): Promise<ApiResponse<ProductCouponNotifyConfigsGetResponse>>
  /**
   * 设置商品券事件通知地址
   * @see {@link https://pay.weixin.qq.com/doc/brand/4015736293 官方文档}
   */
  post(options: ProductCouponNotifyConfigsPostRequest & CallOptions): Promise<ApiResponse<ProductCouponNotifyConfigsPostResponse>>
  /**
   * 设置商品券事件通知地址
   * @see {@link https://pay.weixin.qq.com/doc/brand/4015736293 官方文档}
   */
  postAsync(options: ProductCouponNotifyConfigsPostRequest & CallOptions): Promise<ApiResponse<ProductCouponNotifyConfigsPostResponse>>
}

export interface ProductCouponProductCouponsPostRequest {
  json: {
    /** 创建请求单号 */
    out_request_no: string
    /** 优惠范围 */
    scope: ("ALL" | "SINGLE" | "CATEGORY")
    /** 商品券类型 */
    type: ("NORMAL" | "DISCOUNT" | "EXCHANGE")
    /** 使用模式 */
    usage_mode: ("SINGLE" | "SEQUENTIAL" | "PROGRESSIVE_BUNDLE")
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      } | undefined
    } | undefined
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: readonly string[] | undefined
      /**
       * 商品原价
       * 单位：分
       */
      original_price?: number | undefined
      /** 套餐组合 */
      combo_package_list?: (readonly {
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: readonly {
          /** 单品名称 */
          name: string
          /**
           * 单品价格
           * 单位：分
           */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string | undefined
          /** 单品跳转小程序AppID */
          mini_program_appid?: string | undefined
          /** 单品跳转小程序路径 */
          mini_program_path?: string | undefined
        }[]
      }[] | undefined)
    }
    /** 外部商品ID */
    out_product_no?: string | undefined
    /** 批次信息 */
    stock?: {
      /** 备注 */
      remark?: string | undefined
      /** 券Code分配模式 */
      coupon_code_mode: ("WECHATPAY" | "UPLOAD" | "API_ASSIGN")
      /** 发放规则 */
      stock_send_rule: {
        /** 发放次数总上限 */
        max_count: number
        /** 每日发放次数上限 */
        max_count_per_day?: number | undefined
        /** 每个用户领取次数上限 */
        max_count_per_user?: number | undefined
      }
      /** 单券使用规则 */
      single_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          available_begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          available_end_time: string
          /** 生效后N天内有效 */
          available_days?: number | undefined
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number | undefined
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[] | undefined
            /** 当天可用时间段 */
            day_period_list?: (readonly {
              /** 当天可用开始时间 */
              begin_time: number
              /** 当天可用结束时间 */
              end_time: number
            }[] | undefined)
          } | undefined
          /** 无规律的可用时间段 */
          irregular_available_period_list?: (readonly {
            /**
             * 开始时间
             * 格式：RFC 3339
             */
            begin_time: string
            /**
             * 结束时间
             * 格式：RFC 3339
             */
            end_time: string
          }[] | undefined)
          /** 多次优惠使用间隔天数 */
          interval_days?: number | undefined
        }
        /** 满减券使用规则 */
        normal_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定减免金额
           * 单位：分
           */
          discount_amount: number
        } | undefined
        /** 折扣券使用规则 */
        discount_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        } | undefined
        /** 兑换券使用规则 */
        exchange_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定兑换价格
           * 单位：分
           */
          exchange_price: number
        } | undefined
      } | undefined
      /** 券使用规则展示信息 */
      usage_rule_display_info: {
        /** 券使用方式列表 */
        coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE")[]
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
        /** APP的H5跳转路径 */
        app_path?: string | undefined
        /** 券使用说明 */
        usage_description?: string | undefined
        /** 券可用门店信息 */
        coupon_available_store_info?: {
          /** 券可用门店描述 */
          description: string
          /** 小程序AppID */
          mini_program_appid?: string | undefined
          /** 小程序跳转路径 */
          mini_program_path?: string | undefined
        } | undefined
      }
      /** 用户商品券展示信息 */
      coupon_display_info: {
        /** 用户商品券Code展示模式 */
        code_display_mode: ("INVISIBLE" | "BARCODE" | "QRCODE")
        /** 背景颜色 */
        background_color?: ("Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | "COLOR010" | "COLOR020" | "COLOR030" | "COLOR040" | "COLOR050" | "COLOR060" | "COLOR070" | "COLOR080" | "COLOR081" | "COLOR082" | "COLOR090" | "COLOR100" | "COLOR101" | "COLOR102") | undefined
        /** 小程序入口 */
        entrance_mini_program?: {
          /** 小程序appid */
          appid: string
          /** 小程序跳转路径 */
          path: string
          /** 入口文案 */
          entrance_wording: string
          /** 引导文案 */
          guidance_wording?: string | undefined
        } | undefined
        /** 公众号入口 */
        entrance_official_account?: {
          /** 公众号AppID */
          appid: string
        } | undefined
        /** 视频号入口 */
        entrance_finder?: {
          /** 视频号ID */
          finder_id: string
          /** 视频号视频ID */
          finder_video_id: string
          /** 视频号封面图 */
          finder_video_cover_image_url: string
        } | undefined
      }
      /** 事件通知配置 */
      notify_config?: {
        /** 事件通知appid */
        notify_appid?: string | undefined
      } | undefined
      /** 可用门店范围 */
      store_scope: ("NONE" | "ALL" | "SPECIFIC")
      /** 多次优惠使用规则 */
      progressive_bundle_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period?: {
          /** 开始时间 */
          available_begin_time?: string | undefined
          /** 生效后N天内有效 */
          available_days?: number | undefined
          /** 结束时间 */
          available_end_time?: string | undefined
          /** 多次优惠使用间隔天数 */
          interval_days?: number | undefined
          /** 无规律的可用时间段 */
          irregular_available_period_list?: (readonly {
            /** 开始时间 */
            begin_time?: string | undefined
            /** 结束时间 */
            end_time?: string | undefined
          }[] | undefined)
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number | undefined
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: readonly ("FRIDAY" | "MONDAY" | "SATURDAY" | "SUNDAY" | "THURSDAY" | "TUESDAY" | "WEDNESDAY")[] | undefined
            /** 当天可用时间段 */
            day_period_list?: (readonly {
              /** 当天可用开始时间 */
              begin_time?: number | undefined
              /** 当天可用结束时间 */
              end_time?: number | undefined
            }[] | undefined)
          } | undefined
        } | undefined
        /** 折扣券使用规则 */
        discount_coupon_list?: (readonly {
          /** 固定减免百分比 */
          percent_off?: number | undefined
          /**
           * 门槛金额
           * 单位：分
           */
          threshold?: number | undefined
        }[] | undefined)
        /** 兑换券使用规则 */
        exchange_coupon_list?: (readonly {
          /**
           * 固定兑换价格
           * 单位：分
           */
          exchange_price?: number | undefined
          /**
           * 门槛金额
           * 单位：分
           */
          threshold?: number | undefined
        }[] | undefined)
        /** 满减券使用规则 */
        normal_coupon_list?: (readonly {
          /**
           * 固定减免金额
           * 单位：分
           */
          discount_amount?: number | undefined
          /**
           * 门槛金额
           * 单位：分
           */
          threshold?: number | undefined
        }[] | undefined)
        /** 多次优惠是否提供首笔特惠 */
        special_first?: boolean | undefined
      } | undefined
    } | undefined
    /** 多次优惠模式信息 */
    progressive_bundle_usage_info?: {
      /** 可使用次数 */
      count?: number | undefined
      /** 多次优惠使用间隔天数 */
      interval_days?: number | undefined
    } | undefined
    /** 批次组信息 */
    stock_bundle?: {
      /** 备注 */
      remark?: string | undefined
      /** 券Code分配模式 */
      coupon_code_mode?: ("WECHATPAY" | "UPLOAD" | "API_ASSIGN") | undefined
      /** 发放规则 */
      stock_send_rule?: {
        /** 发放次数总上限 */
        max_count?: number | undefined
        /** 每日发放次数上限 */
        max_count_per_day?: number | undefined
        /** 每个用户领取次数上限 */
        max_count_per_user?: number | undefined
      } | undefined
      /** 多次优惠使用规则 */
      progressive_bundle_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period?: {
          /** 开始时间 */
          available_begin_time?: string | undefined
          /** 结束时间 */
          available_end_time?: string | undefined
          /** 生效后N天内有效 */
          available_days?: number | undefined
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number | undefined
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[] | undefined
            /** 当天可用时间段 */
            day_period_list?: (readonly {
              /** 当天可用开始时间 */
              begin_time?: number | undefined
              /** 当天可用结束时间 */
              end_time?: number | undefined
            }[] | undefined)
          } | undefined
          /** 无规律的可用时间段 */
          irregular_available_period_list?: (readonly {
            /** 开始时间 */
            begin_time?: string | undefined
            /** 结束时间 */
            end_time?: string | undefined
          }[] | undefined)
          /** 多次优惠使用间隔天数 */
          interval_days?: number | undefined
        } | undefined
        /** 满减券使用规则 */
        normal_coupon_list?: (readonly {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold?: number | undefined
          /**
           * 固定减免金额
           * 单位：分
           */
          discount_amount?: number | undefined
        }[] | undefined)
        /** 折扣券使用规则 */
        discount_coupon_list?: (readonly {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold?: number | undefined
          /** 固定减免百分比 */
          percent_off?: number | undefined
        }[] | undefined)
        /** 兑换券使用规则 */
        exchange_coupon_list?: (readonly {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold?: number | undefined
          /**
           * 固定兑换价格
           * 单位：分
           */
          exchange_price?: number | undefined
        }[] | undefined)
        /** 多次优惠是否提供首笔特惠 */
        special_first?: boolean | undefined
      } | undefined
      /** 券使用规则展示信息 */
      usage_rule_display_info?: {
        /** 券使用方式列表 */
        coupon_usage_method_list?: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE")[] | undefined
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
        /** APP的H5跳转路径 */
        app_path?: string | undefined
        /** 券使用说明 */
        usage_description?: string | undefined
        /** 券可用门店信息 */
        coupon_available_store_info?: {
          /** 券可用门店描述 */
          description?: string | undefined
          /** 小程序AppID */
          mini_program_appid?: string | undefined
          /** 小程序跳转路径 */
          mini_program_path?: string | undefined
        } | undefined
      } | undefined
      /** 用户商品券展示信息 */
      coupon_display_info?: {
        /** 用户商品券Code展示模式 */
        code_display_mode?: ("INVISIBLE" | "BARCODE" | "QRCODE") | undefined
        /** 背景颜色 */
        background_color?: ("Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | "COLOR010" | "COLOR020" | "COLOR030" | "COLOR040" | "COLOR050" | "COLOR060" | "COLOR070" | "COLOR080" | "COLOR081" | "COLOR082" | "COLOR090" | "COLOR100" | "COLOR101" | "COLOR102") | undefined
        /** 小程序入口 */
        entrance_mini_program?: {
          /** 小程序appid */
          appid?: string | undefined
          /** 小程序跳转路径 */
          path?: string | undefined
          /** 入口文案 */
          entrance_wording?: string | undefined
          /** 引导文案 */
          guidance_wording?: string | undefined
        } | undefined
        /** 公众号入口 */
        entrance_official_account?: {
          /** 公众号AppID */
          appid?: string | undefined
        } | undefined
        /** 视频号入口 */
        entrance_finder?: {
          /** 视频号ID */
          finder_id?: string | undefined
          /** 视频号视频ID */
          finder_video_id?: string | undefined
          /** 视频号封面图 */
          finder_video_cover_image_url?: string | undefined
        } | undefined
      } | undefined
      /** 事件通知配置 */
      notify_config?: {
        /** 事件通知appid */
        notify_appid?: string | undefined
      } | undefined
      /** 可用门店范围 */
      store_scope?: ("NONE" | "ALL" | "SPECIFIC") | undefined
      /** 单券使用规则 */
      single_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period?: {
          /** 开始时间 */
          available_begin_time?: string | undefined
          /** 生效后N天内有效 */
          available_days?: number | undefined
          /** 结束时间 */
          available_end_time?: string | undefined
          /** 多次优惠使用间隔天数 */
          interval_days?: number | undefined
          /** 无规律的可用时间段 */
          irregular_available_period_list?: (readonly {
            /** 开始时间 */
            begin_time?: string | undefined
            /** 结束时间 */
            end_time?: string | undefined
          }[] | undefined)
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number | undefined
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: readonly ("FRIDAY" | "MONDAY" | "SATURDAY" | "SUNDAY" | "THURSDAY" | "TUESDAY" | "WEDNESDAY")[] | undefined
            /** 当天可用时间段 */
            day_period_list?: (readonly {
              /** 当天可用开始时间 */
              begin_time?: number | undefined
              /** 当天可用结束时间 */
              end_time?: number | undefined
            }[] | undefined)
          } | undefined
        } | undefined
        /** 折扣券使用规则 */
        discount_coupon?: {
          /** 固定减免百分比 */
          percent_off?: number | undefined
          /**
           * 门槛金额
           * 单位：分
           */
          threshold?: number | undefined
        } | undefined
        /** 兑换券使用规则 */
        exchange_coupon?: {
          /**
           * 固定兑换价格
           * 单位：分
           */
          exchange_price?: number | undefined
          /**
           * 门槛金额
           * 单位：分
           */
          threshold?: number | undefined
        } | undefined
        /** 满减券使用规则 */
        normal_coupon?: {
          /**
           * 固定减免金额
           * 单位：分
           */
          discount_amount?: number | undefined
          /**
           * 门槛金额
           * 单位：分
           */
          threshold?: number | undefined
        } | undefined
      } | undefined
    } | undefined
  }
}
export interface ProductCouponProductCouponsPostResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券状态 */
  state: ('AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {}))
  /** 优惠范围 */
  scope: ('ALL' | 'SINGLE' | 'CATEGORY' | (string & {}))
  /** 商品券类型 */
  type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
  /** 使用模式 */
  usage_mode: ('SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {}))
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
  }
  /** 展示信息 */
  display_info: {
    /** 商品券名称 */
    name: string
    /** 商品券图片 */
    image_url: string
    /** 商品券背景图 */
    background_url: string
    /** 商品券详情图列表 */
    detail_image_url_list?: string[]
    /**
     * 商品原价
     * 单位：分
     */
    original_price?: number
    /** 套餐组合 */
    combo_package_list?: {
      /** 套餐名 */
      name: string
      /** 可选单品数量 */
      pick_count: number
      /** 单品列表 */
      choice_list: {
        /** 单品名称 */
        name: string
        /**
         * 单品价格
         * 单位：分
         */
        price: number
        /** 单品数量 */
        count: number
        /** 单品图片 */
        image_url?: string
        /** 单品跳转小程序AppID */
        mini_program_appid?: string
        /** 单品跳转小程序路径 */
        mini_program_path?: string
      }[]
    }[]
  }
  /** 外部商品ID */
  out_product_no?: string
  /** 批次信息 */
  stock?: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 */
        available_begin_time: string
        /** 结束时间 */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 */
          begin_time: string
          /** 结束时间 */
          end_time: string
        }[]
        /** 多次优惠使用间隔天数 */
        interval_days?: number
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count?: number
      /** 当前可用的Code */
      available_count?: number
    }
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /** 开始时间 */
        available_begin_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 结束时间 */
        available_end_time?: string
        /** 多次优惠使用间隔天数 */
        interval_days?: number
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 */
          begin_time?: string
          /** 结束时间 */
          end_time?: string
        }[]
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('FRIDAY' | 'MONDAY' | 'SATURDAY' | 'SUNDAY' | 'THURSDAY' | 'TUESDAY' | 'WEDNESDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
      }
      /** 折扣券使用规则 */
      discount_coupon_list?: {
        /** 固定减免百分比 */
        percent_off?: number
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
      }[]
      /** 兑换券使用规则 */
      exchange_coupon_list?: {
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price?: number
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
      }[]
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount?: number
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
  }
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: {
    /** 可使用次数 */
    count?: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number
  }
  /** 批次组信息 */
  stock_bundle?: {
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode?: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
    /** 发放规则 */
    stock_send_rule?: {
      /** 发放次数总上限 */
      max_count?: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /** 开始时间 */
        available_begin_time?: string
        /** 结束时间 */
        available_end_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 */
          begin_time?: string
          /** 结束时间 */
          end_time?: string
        }[]
        /** 多次优惠使用间隔天数 */
        interval_days?: number
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount?: number
      }[]
      /** 折扣券使用规则 */
      discount_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }[]
      /** 兑换券使用规则 */
      exchange_coupon_list?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price?: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info?: {
      /** 券使用方式列表 */
      coupon_usage_method_list?: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description?: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
    }
    /** 用户商品券展示信息 */
    coupon_display_info?: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid?: string
        /** 小程序跳转路径 */
        path?: string
        /** 入口文案 */
        entrance_wording?: string
        /** 引导文案 */
        guidance_wording?: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid?: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id?: string
        /** 视频号视频ID */
        finder_video_id?: string
        /** 视频号封面图 */
        finder_video_cover_image_url?: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope?: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 当前可用的Code */
      available_count?: number
      /** 已上传的Code总数 */
      total_count?: number
    }
    /** 失效原因 */
    deactivate_reason?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 */
    deactivate_time?: string
    /** 商品券ID */
    product_coupon_id?: string
    /** 已发放次数 */
    sent_count_info?: {
      /** 当天已发放次数 */
      today_count?: number
      /** 已发放总次数 */
      total_count?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /** 开始时间 */
        available_begin_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 结束时间 */
        available_end_time?: string
        /** 多次优惠使用间隔天数 */
        interval_days?: number
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 */
          begin_time?: string
          /** 结束时间 */
          end_time?: string
        }[]
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('FRIDAY' | 'MONDAY' | 'SATURDAY' | 'SUNDAY' | 'THURSDAY' | 'TUESDAY' | 'WEDNESDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 固定减免百分比 */
        percent_off?: number
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price?: number
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount?: number
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
      }
    }
    /** 批次状态 */
    state?: ('AUDITING' | 'DEACTIVATED' | 'PAUSED' | 'SENDING' | 'STOPPED' | (string & {}))
    /** 批次ID */
    stock_id?: string
  }
}
export interface ProductCouponProductCoupons {
  /** 创建商品券 */
  post(options: ProductCouponProductCouponsPostRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsPostResponse>>
  /** 创建商品券 */
  postAsync(options: ProductCouponProductCouponsPostRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsPostResponse>>
  /** GET 查询商品券详情 · PATCH 修改商品券 */
  readonly _product_coupon_id_: ProductCouponProductCouponsByProductCouponId
}

export interface ProductCouponProductCouponsByProductCouponIdGetRequest {
  /** 商品券ID */
  product_coupon_id: string
}
export interface ProductCouponProductCouponsByProductCouponIdGetResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券状态 */
  state: ('AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {}))
  /** 优惠范围 */
  scope: ('ALL' | 'SINGLE' | 'CATEGORY' | (string & {}))
  /** 商品券类型 */
  type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
  /** 使用模式 */
  usage_mode: ('SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {}))
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
  }
  /** 展示信息 */
  display_info: {
    /** 商品券名称 */
    name: string
    /** 商品券图片 */
    image_url: string
    /** 商品券背景图 */
    background_url: string
    /** 商品券详情图列表 */
    detail_image_url_list?: string[]
    /**
     * 商品原价
     * 单位：分
     */
    original_price?: number
    /** 套餐组合 */
    combo_package_list?: {
      /** 套餐名 */
      name: string
      /** 可选单品数量 */
      pick_count: number
      /** 单品列表 */
      choice_list: {
        /** 单品名称 */
        name: string
        /**
         * 单品价格
         * 单位：分
         */
        price: number
        /** 单品数量 */
        count: number
        /** 单品图片 */
        image_url?: string
        /** 单品跳转小程序AppID */
        mini_program_appid?: string
        /** 单品跳转小程序路径 */
        mini_program_path?: string
      }[]
    }[]
  }
  /** 外部商品ID */
  out_product_no?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: {
    /** 可使用次数 */
    count?: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number
  }
}
export interface ProductCouponProductCouponsByProductCouponIdPatchRequest {
  /** 商品券ID */
  product_coupon_id: string
  json: {
    /** 修改请求单号 */
    out_request_no: string
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: readonly string[] | undefined
      /**
       * 商品原价
       * 单位：分
       */
      original_price?: number | undefined
      /** 套餐组合 */
      combo_package_list?: (readonly {
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: readonly {
          /** 单品名称 */
          name: string
          /**
           * 单品价格
           * 单位：分
           */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string | undefined
          /** 单品跳转小程序AppID */
          mini_program_appid?: string | undefined
          /** 单品跳转小程序路径 */
          mini_program_path?: string | undefined
        }[]
      }[] | undefined)
    }
  }
}
export interface ProductCouponProductCouponsByProductCouponIdPatchResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券状态 */
  state: ('AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {}))
  /** 优惠范围 */
  scope: ('ALL' | 'SINGLE' | 'CATEGORY' | (string & {}))
  /** 商品券类型 */
  type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
  /** 使用模式 */
  usage_mode: ('SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {}))
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
  }
  /** 展示信息 */
  display_info: {
    /** 商品券名称 */
    name: string
    /** 商品券图片 */
    image_url: string
    /** 商品券背景图 */
    background_url: string
    /** 商品券详情图列表 */
    detail_image_url_list?: string[]
    /**
     * 商品原价
     * 单位：分
     */
    original_price?: number
    /** 套餐组合 */
    combo_package_list?: {
      /** 套餐名 */
      name: string
      /** 可选单品数量 */
      pick_count: number
      /** 单品列表 */
      choice_list: {
        /** 单品名称 */
        name: string
        /**
         * 单品价格
         * 单位：分
         */
        price: number
        /** 单品数量 */
        count: number
        /** 单品图片 */
        image_url?: string
        /** 单品跳转小程序AppID */
        mini_program_appid?: string
        /** 单品跳转小程序路径 */
        mini_program_path?: string
      }[]
    }[]
  }
  /** 外部商品ID */
  out_product_no?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: {
    /** 可使用次数 */
    count?: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number
  }
}
export interface ProductCouponProductCouponsByProductCouponId {
  /** 查询商品券详情 */
  get(options: ProductCouponProductCouponsByProductCouponIdGetRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdGetResponse>>
  /** 查询商品券详情 */
  getAsync(options: ProductCouponProductCouponsByProductCouponIdGetRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdGetResponse>>
  /** 修改商品券 */
  patch(options: ProductCouponProductCouponsByProductCouponIdPatchRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdPatchResponse>>
  /** 修改商品券 */
  patchAsync(options: ProductCouponProductCouponsByProductCouponIdPatchRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdPatchResponse>>
  /** POST 失效商品券 */
  readonly deactivate: ProductCouponProductCouponsByProductCouponIdDeactivate
  /** POST 添加商品券批次组 */
  readonly stockBundles: ProductCouponProductCouponsByProductCouponIdStockBundles
  /** GET 查询商品券批次列表 · POST 创建商品券批次 */
  readonly stocks: ProductCouponProductCouponsByProductCouponIdStocks
}

export interface ProductCouponProductCouponsByProductCouponIdDeactivatePostRequest {
  /** 商品券ID */
  product_coupon_id: string
  json: {
    /** 失效请求单号 */
    out_request_no: string
    /** 失效原因 */
    deactivate_reason: string
  }
}
export interface ProductCouponProductCouponsByProductCouponIdDeactivatePostResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券状态 */
  state: ('AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {}))
  /** 优惠范围 */
  scope: ('ALL' | 'SINGLE' | 'CATEGORY' | (string & {}))
  /** 商品券类型 */
  type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
  /** 使用模式 */
  usage_mode: ('SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {}))
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
  }
  /** 展示信息 */
  display_info: {
    /** 商品券名称 */
    name: string
    /** 商品券图片 */
    image_url: string
    /** 商品券背景图 */
    background_url: string
    /** 商品券详情图列表 */
    detail_image_url_list?: string[]
    /**
     * 商品原价
     * 单位：分
     */
    original_price?: number
    /** 套餐组合 */
    combo_package_list?: {
      /** 套餐名 */
      name: string
      /** 可选单品数量 */
      pick_count: number
      /** 单品列表 */
      choice_list: {
        /** 单品名称 */
        name: string
        /**
         * 单品价格
         * 单位：分
         */
        price: number
        /** 单品数量 */
        count: number
        /** 单品图片 */
        image_url?: string
        /** 单品跳转小程序AppID */
        mini_program_appid?: string
        /** 单品跳转小程序路径 */
        mini_program_path?: string
      }[]
    }[]
  }
  /** 外部商品ID */
  out_product_no?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 多次优惠模式信息 */
  progressive_bundle_usage_info?: {
    /** 可使用次数 */
    count?: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number
  }
}
export interface ProductCouponProductCouponsByProductCouponIdDeactivate {
  /** 失效商品券 */
  post(options: ProductCouponProductCouponsByProductCouponIdDeactivatePostRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdDeactivatePostResponse>>
  /** 失效商品券 */
  postAsync(options: ProductCouponProductCouponsByProductCouponIdDeactivatePostRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdDeactivatePostResponse>>
}

export interface ProductCouponProductCouponsByProductCouponIdStockBundlesPostRequest {
  /** 商品券ID */
  product_coupon_id: string
  json: {
    /** 创建请求单号 */
    out_request_no: string
    /** 批次组信息 */
    stock_bundle: {
      /** 备注 */
      remark?: string | undefined
      /** 券Code分配模式 */
      coupon_code_mode: ("WECHATPAY" | "UPLOAD")
      /** 发放规则 */
      stock_send_rule: {
        /** 发放次数总上限 */
        max_count: number
        /** 每日发放次数上限 */
        max_count_per_day?: number | undefined
        /** 每个用户领取次数上限 */
        max_count_per_user: number
      }
      /** 多次优惠使用规则 */
      progressive_bundle_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period: {
          /** 开始时间 */
          available_begin_time: string
          /** 结束时间 */
          available_end_time: string
          /** 生效后N天内有效 */
          available_days?: number | undefined
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number | undefined
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[] | undefined
            /** 当天可用时间段 */
            day_period_list?: (readonly {
              /** 当天可用开始时间 */
              begin_time: number
              /** 当天可用结束时间 */
              end_time: number
            }[] | undefined)
          } | undefined
          /** 无规律的可用时间段 */
          irregular_available_period_list?: (readonly {
            /** 开始时间 */
            begin_time: string
            /** 结束时间 */
            end_time: string
          }[] | undefined)
        }
        /** 满减券使用规则 */
        normal_coupon_list?: (readonly {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定减免金额
           * 单位：分
           */
          discount_amount: number
        }[] | undefined)
        /** 折扣券使用规则 */
        discount_coupon_list?: (readonly {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        }[] | undefined)
        /** 兑换券使用规则 */
        exchange_coupon_list?: (readonly {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定兑换价格
           * 单位：分
           */
          exchange_price: number
        }[] | undefined)
      } | undefined
      /** 券使用规则展示信息 */
      usage_rule_display_info: {
        /** 券使用方式列表 */
        coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE")[]
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
        /** APP的H5跳转路径 */
        app_path?: string | undefined
        /** 券使用说明 */
        usage_description: string
        /** 券可用门店信息 */
        coupon_available_store_info?: {
          /** 券可用门店描述 */
          description: string
          /** 小程序AppID */
          mini_program_appid?: string | undefined
          /** 小程序跳转路径 */
          mini_program_path?: string | undefined
        } | undefined
      }
      /** 用户商品券展示信息 */
      coupon_display_info: {
        /** 用户商品券Code展示模式 */
        code_display_mode?: ("INVISIBLE" | "BARCODE" | "QRCODE") | undefined
        /** 背景颜色 */
        background_color?: ("Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | "COLOR010" | "COLOR020" | "COLOR030" | "COLOR040" | "COLOR050" | "COLOR060" | "COLOR070" | "COLOR080" | "COLOR081" | "COLOR082" | "COLOR090" | "COLOR100" | "COLOR101" | "COLOR102") | undefined
        /** 小程序入口 */
        entrance_mini_program?: {
          /** 小程序appid */
          appid: string
          /** 小程序跳转路径 */
          path: string
          /** 入口文案 */
          entrance_wording: string
          /** 引导文案 */
          guidance_wording: string
        } | undefined
        /** 公众号入口 */
        entrance_official_account?: {
          /** 公众号AppID */
          appid: string
        } | undefined
        /** 视频号入口 */
        entrance_finder?: {
          /** 视频号ID */
          finder_id: string
          /** 视频号视频ID */
          finder_video_id: string
          /** 视频号封面图 */
          finder_video_cover_image_url: string
        } | undefined
      }
      /** 事件通知配置 */
      notify_config: {
        /** 事件通知appid */
        notify_appid?: string | undefined
      }
      /** 可用门店范围 */
      store_scope: ("NONE" | "ALL" | "SPECIFIC")
    }
  }
}
export interface ProductCouponProductCouponsByProductCouponIdStockBundlesPostResponse {
  /** 批次组ID */
  stock_bundle_id: string
  /** 批次列表 */
  stock_list: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | (string & {}))
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user: number
    }
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 */
        available_begin_time: string
        /** 结束时间 */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 */
          begin_time: string
          /** 结束时间 */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }
    }
    /** 批次组信息 */
    stock_bundle_info: {
      /** 批次组ID */
      stock_bundle_id: string
      /** 批次在批次组内的次序 */
      stock_bundle_index: number
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
  }[]
}
export interface ProductCouponProductCouponsByProductCouponIdStockBundles {
  /** 添加商品券批次组 */
  post(options: ProductCouponProductCouponsByProductCouponIdStockBundlesPostRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStockBundlesPostResponse>>
  /** 添加商品券批次组 */
  postAsync(options: ProductCouponProductCouponsByProductCouponIdStockBundlesPostRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStockBundlesPostResponse>>
  /** PATCH 修改商品券批次组 */
  readonly _stock_bundle_id_: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId
}

export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  json: {
    /** 修改请求单号 */
    out_request_no: string
    /** 备注 */
    remark?: string | undefined
    /** 券使用规则展示信息 */
    usage_rule_display_info?: {
      /** 券使用方式列表 */
      coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE")[]
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
      /** APP的H5跳转路径 */
      app_path?: string | undefined
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
      } | undefined
    } | undefined
    /** 用户商品券展示信息 */
    coupon_display_info?: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ("INVISIBLE" | "BARCODE" | "QRCODE") | undefined
      /** 背景颜色 */
      background_color?: ("Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | "COLOR010" | "COLOR020" | "COLOR030" | "COLOR040" | "COLOR050" | "COLOR060" | "COLOR070" | "COLOR080" | "COLOR081" | "COLOR082" | "COLOR090" | "COLOR100" | "COLOR101" | "COLOR102") | undefined
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      } | undefined
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      } | undefined
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      } | undefined
    } | undefined
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string | undefined
    } | undefined
    /** 可用门店范围 */
    store_scope?: ("NONE" | "ALL" | "SPECIFIC") | undefined
  }
}
export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchResponse {
  /** 批次组ID */
  stock_bundle_id: string
  /** 批次列表 */
  stock_list: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | (string & {}))
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user: number
    }
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 */
        available_begin_time: string
        /** 结束时间 */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 */
          begin_time: string
          /** 结束时间 */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }
    }
    /** 批次组信息 */
    stock_bundle_info: {
      /** 批次组ID */
      stock_bundle_id: string
      /** 批次在批次组内的次序 */
      stock_bundle_index: number
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
  }[]
}
export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId {
  /** 修改商品券批次组 */
  patch(options: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchResponse>>
  /** 修改商品券批次组 */
  patchAsync(options: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdPatchResponse>>
  /** POST 批次组批量关联门店 */
  readonly associateStores: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores
  /** POST 批次组批量取消关联门店 */
  readonly disassociateStores: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores
  /** POST 修改商品券批次组发放预算 */
  readonly updateBudget: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget
}

export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  json: {
    /** 门店列表 */
    store_list: readonly {
      /** 门店ID */
      store_id: string
    }[]
  }
}
export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostResponse {
  /** 去重后门店总数 */
  total_count: number
  /** 关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID */
    store_id: string
  }[]
  /** 关联失败的门店列表 */
  failed_store_list?: {
    /** 门店ID */
    store_id: string
    /** 失败错误码 */
    code: string
    /** 失败错误信息 */
    message: string
  }[]
}
export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores {
  /** 批次组批量关联门店 */
  post(options: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostResponse>>
  /** 批次组批量关联门店 */
  postAsync(options: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresPostResponse>>
}

export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  json: {
    /** 门店列表 */
    store_list: readonly {
      /** 门店ID */
      store_id: string
    }[]
  }
}
export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostResponse {
  /** 去重后门店总数 */
  total_count: number
  /** 取消关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID */
    store_id: string
  }[]
  /** 取消关联失败的门店列表 */
  failed_store_list?: {
    /** 门店ID */
    store_id: string
    /** 失败错误码 */
    code: string
    /** 失败错误信息 */
    message: string
  }[]
}
export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores {
  /** 批次组批量取消关联门店 */
  post(options: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostResponse>>
  /** 批次组批量取消关联门店 */
  postAsync(options: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresPostResponse>>
}

export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  json: {
    /** 修改请求单号 */
    out_request_no: string
    /** 更新模式 */
    update_mode: ("MAX_COUNT" | "MAX_COUNT_PER_DAY")
    /** 当前批次发放次数总上限 */
    current_max_count?: number | undefined
    /** 目标批次发放次数总上限 */
    target_max_count?: number | undefined
    /** 当前批次每日发放次数上限 */
    current_max_count_per_day?: number | undefined
    /** 目标批次每日发放次数上限 */
    target_max_count_per_day?: number | undefined
  }
}
export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostResponse {
  /** 批次组ID */
  stock_bundle_id: string
  /** 批次列表 */
  stock_list: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | (string & {}))
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user: number
    }
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 */
        available_begin_time: string
        /** 结束时间 */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 */
          begin_time: string
          /** 结束时间 */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }
    }
    /** 批次组信息 */
    stock_bundle_info: {
      /** 批次组ID */
      stock_bundle_id: string
      /** 批次在批次组内的次序 */
      stock_bundle_index: number
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
  }[]
}
export interface ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget {
  /** 修改商品券批次组发放预算 */
  post(options: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostResponse>>
  /** 修改商品券批次组发放预算 */
  postAsync(options: ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetPostResponse>>
}

export interface ProductCouponProductCouponsByProductCouponIdStocksGetRequest {
  /** 商品券ID */
  product_coupon_id: string
  query?: {
    /** 批次状态 */
    state?: ("AUDITING" | "SENDING" | "PAUSED" | "STOPPED" | "DEACTIVATED") | null | undefined
    /** 分页大小 */
    page_size?: number | null | undefined
    /** 分页Token */
    page_token?: string | null | undefined
    /** 批次组ID */
    stock_bundle_id?: string | null | undefined
  } | string | null | undefined
}
export interface ProductCouponProductCouponsByProductCouponIdStocksGetResponse {
  /** 总个数 */
  total_count: number
  /** 下一页Token */
  next_page_token?: string
  /** 批次列表 */
  stock_list?: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        available_begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /** 开始时间 */
        available_begin_time?: string
        /** 结束时间 */
        available_end_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 */
          begin_time?: string
          /** 结束时间 */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price?: number
      }
    }
    /** 批次组信息 */
    stock_bundle_info?: {
      /** 批次组ID */
      stock_bundle_id?: string
      /** 批次在批次组内的次序 */
      stock_bundle_index?: number
    }
  }[]
}
export interface ProductCouponProductCouponsByProductCouponIdStocksPostRequest {
  /** 商品券ID */
  product_coupon_id: string
  json: {
    /**
     * 创建请求单号
     * 最短 6 字符
     * 最长 40 字符
     * 正则：^[0-9A-Za-z_-]+$
     */
    out_request_no: string
    /** 批次信息 */
    stock?: {
      /**
       * 备注
       * 最长 20 字符
       */
      remark?: string | undefined
      /** 券Code分配模式 */
      coupon_code_mode: ("WECHATPAY" | "UPLOAD" | "API_ASSIGN")
      /** 发放规则 */
      stock_send_rule: {
        /** 发放次数总上限 */
        max_count: number
        /** 每日发放次数上限 */
        max_count_per_day?: number | undefined
        /** 每个用户领取次数上限 */
        max_count_per_user?: number | undefined
      }
      /** 单券使用规则 */
      single_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          available_begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          available_end_time: string
          /** 生效后N天内有效 */
          available_days?: number | undefined
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number | undefined
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: readonly ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[] | undefined
            /** 当天可用时间段 */
            day_period_list?: (readonly {
              /** 当天可用开始时间 */
              begin_time: number
              /** 当天可用结束时间 */
              end_time: number
            }[] | undefined)
          } | undefined
          /** 无规律的可用时间段 */
          irregular_available_period_list?: (readonly {
            /**
             * 开始时间
             * 格式：RFC 3339
             */
            begin_time: string
            /**
             * 结束时间
             * 格式：RFC 3339
             */
            end_time: string
          }[] | undefined)
        }
        /** 满减券使用规则 */
        normal_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定减免金额
           * 单位：分
           */
          discount_amount: number
        } | undefined
        /** 折扣券使用规则 */
        discount_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        } | undefined
        /** 兑换券使用规则 */
        exchange_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定兑换价格
           * 单位：分
           */
          exchange_price: number
        } | undefined
      } | undefined
      /** 券使用规则展示信息 */
      usage_rule_display_info: {
        /** 券使用方式列表 */
        coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE")[]
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
        /** APP的H5跳转路径 */
        app_path?: string | undefined
        /** 券使用说明 */
        usage_description?: string | undefined
        /** 券可用门店信息 */
        coupon_available_store_info?: {
          /** 券可用门店描述 */
          description: string
          /** 小程序AppID */
          mini_program_appid?: string | undefined
          /** 小程序跳转路径 */
          mini_program_path?: string | undefined
        } | undefined
      }
      /** 用户商品券展示信息 */
      coupon_display_info: {
        /** 用户商品券Code展示模式 */
        code_display_mode?: ("INVISIBLE" | "BARCODE" | "QRCODE") | undefined
        /** 背景颜色 */
        background_color?: ("Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | "COLOR010" | "COLOR020" | "COLOR030" | "COLOR040" | "COLOR050" | "COLOR060" | "COLOR070" | "COLOR080" | "COLOR081" | "COLOR082" | "COLOR090" | "COLOR100" | "COLOR101" | "COLOR102") | undefined
        /** 小程序入口 */
        entrance_mini_program?: {
          /** 小程序appid */
          appid: string
          /** 小程序跳转路径 */
          path: string
          /** 入口文案 */
          entrance_wording: string
          /** 引导文案 */
          guidance_wording: string
        } | undefined
        /** 公众号入口 */
        entrance_official_account?: {
          /** 公众号AppID */
          appid: string
        } | undefined
        /** 视频号入口 */
        entrance_finder?: {
          /** 视频号ID */
          finder_id: string
          /** 视频号视频ID */
          finder_video_id: string
          /** 视频号封面图 */
          finder_video_cover_image_url: string
        } | undefined
      }
      /** 事件通知配置 */
      notify_config?: {
        /** 事件通知appid */
        notify_appid?: string | undefined
      } | undefined
      /** 可用门店范围 */
      store_scope: ("NONE" | "ALL" | "SPECIFIC")
    } | undefined
  }
}
export interface ProductCouponProductCouponsByProductCouponIdStocksPostResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count: number
    /** 当前可用的Code */
    available_count: number
  }
  /** 发放规则 */
  stock_send_rule: {
    /** 发放次数总上限 */
    max_count: number
    /** 每日发放次数上限 */
    max_count_per_day?: number
    /** 每个用户领取次数上限 */
    max_count_per_user?: number
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /**
       * 开始时间
       * 格式：RFC 3339
       */
      available_begin_time: string
      /**
       * 结束时间
       * 格式：RFC 3339
       */
      available_end_time: string
      /** 生效后N天内有效 */
      available_days?: number
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        end_time: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定兑换价格
       * 单位：分
       */
      exchange_price: number
    }
  }
  /** 券使用规则展示信息 */
  usage_rule_display_info: {
    /** 券使用方式列表 */
    coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
    /** 小程序AppID */
    mini_program_appid?: string
    /** 小程序跳转路径 */
    mini_program_path?: string
    /** APP跳转路径 */
    app_path?: string
    /** 券使用说明 */
    usage_description?: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description: string
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
    }
  }
  /** 用户商品券展示信息 */
  coupon_display_info: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
    /** 背景颜色 */
    background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid: string
      /** 小程序跳转路径 */
      path: string
      /** 入口文案 */
      entrance_wording: string
      /** 引导文案 */
      guidance_wording: string
    }
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid: string
    }
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 */
      finder_video_cover_image_url: string
    }
  }
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
  /** 已发放次数 */
  sent_count_info: {
    /** 已发放总次数 */
    total_count: number
    /** 当天已发放次数 */
    today_count: number
  }
  /** 批次状态 */
  state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
}
export interface ProductCouponProductCouponsByProductCouponIdStocks {
  /** 查询商品券批次列表 */
  get(options: ProductCouponProductCouponsByProductCouponIdStocksGetRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStocksGetResponse>>
  /** 查询商品券批次列表 */
  getAsync(options: ProductCouponProductCouponsByProductCouponIdStocksGetRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStocksGetResponse>>
  /**
   * 创建商品券批次
   * @see {@link https://pay.weixin.qq.com/doc/brand/4015736342 官方文档}
   */
  post(options: ProductCouponProductCouponsByProductCouponIdStocksPostRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStocksPostResponse>>
  /**
   * 创建商品券批次
   * @see {@link https://pay.weixin.qq.com/doc/brand/4015736342 官方文档}
   */
  postAsync(options: ProductCouponProductCouponsByProductCouponIdStocksPostRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStocksPostResponse>>
  /** GET 查询商品券批次详情 · PATCH 修改商品券批次 */
  readonly _stock_id_: ProductCouponProductCouponsByProductCouponIdStocksByStockId
}

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdGetRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
}
export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdGetResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count: number
    /** 当前可用的Code */
    available_count: number
  }
  /** 发放规则 */
  stock_send_rule: {
    /** 发放次数总上限 */
    max_count: number
    /** 每日发放次数上限 */
    max_count_per_day?: number
    /** 每个用户领取次数上限 */
    max_count_per_user?: number
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /**
       * 开始时间
       * 格式：RFC 3339
       */
      available_begin_time: string
      /**
       * 结束时间
       * 格式：RFC 3339
       */
      available_end_time: string
      /** 生效后N天内有效 */
      available_days?: number
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        end_time: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定兑换价格
       * 单位：分
       */
      exchange_price: number
    }
  }
  /** 券使用规则展示信息 */
  usage_rule_display_info: {
    /** 券使用方式列表 */
    coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
    /** 小程序AppID */
    mini_program_appid?: string
    /** 小程序跳转路径 */
    mini_program_path?: string
    /** APP的H5跳转路径 */
    app_path?: string
    /** 券使用说明 */
    usage_description?: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description: string
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
    }
  }
  /** 用户商品券展示信息 */
  coupon_display_info: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
    /** 背景颜色 */
    background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid: string
      /** 小程序跳转路径 */
      path: string
      /** 入口文案 */
      entrance_wording: string
      /** 引导文案 */
      guidance_wording: string
    }
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid: string
    }
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 */
      finder_video_cover_image_url: string
    }
  }
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
  /** 已发放次数 */
  sent_count_info: {
    /** 已发放总次数 */
    total_count: number
    /** 当天已发放次数 */
    today_count: number
  }
  /** 批次状态 */
  state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 多次优惠使用规则 */
  progressive_bundle_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period?: {
      /** 开始时间 */
      available_begin_time?: string
      /** 结束时间 */
      available_end_time?: string
      /** 生效后N天内有效 */
      available_days?: number
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time?: number
          /** 当天可用结束时间 */
          end_time?: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /** 开始时间 */
        begin_time?: string
        /** 结束时间 */
        end_time?: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold?: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount?: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold?: number
      /** 固定减免百分比 */
      percent_off?: number
    }
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold?: number
      /**
       * 固定兑换价格
       * 单位：分
       */
      exchange_price?: number
    }
  }
  /** 批次组信息 */
  stock_bundle_info?: {
    /** 批次组ID */
    stock_bundle_id?: string
    /** 批次在批次组内的次序 */
    stock_bundle_index?: number
  }
}
export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  json: {
    /** 修改请求单号 */
    out_request_no: string
    /** 备注 */
    remark?: string | undefined
    /** 券使用规则展示信息 */
    usage_rule_display_info?: {
      /** 券使用方式列表 */
      coupon_usage_method_list: readonly ("OFFLINE" | "MINI_PROGRAM" | "APP" | "PAYMENT_CODE")[]
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
      /** APP的H5跳转路径 */
      app_path?: string | undefined
      /** 券使用说明 */
      usage_description?: string | undefined
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
      } | undefined
    } | undefined
    /** 用户商品券展示信息 */
    coupon_display_info?: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ("INVISIBLE" | "BARCODE" | "QRCODE") | undefined
      /** 背景颜色 */
      background_color?: ("Color010" | "Color020" | "Color030" | "Color040" | "Color050" | "Color060" | "Color070" | "Color080" | "Color090" | "Color100" | "COLOR010" | "COLOR020" | "COLOR030" | "COLOR040" | "COLOR050" | "COLOR060" | "COLOR070" | "COLOR080" | "COLOR081" | "COLOR082" | "COLOR090" | "COLOR100" | "COLOR101" | "COLOR102") | undefined
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      } | undefined
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      } | undefined
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      } | undefined
    } | undefined
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string | undefined
    } | undefined
    /** 可用门店范围 */
    store_scope?: ("NONE" | "ALL" | "SPECIFIC") | undefined
  }
}
export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count: number
    /** 当前可用的Code */
    available_count: number
  }
  /** 发放规则 */
  stock_send_rule: {
    /** 发放次数总上限 */
    max_count: number
    /** 每日发放次数上限 */
    max_count_per_day?: number
    /** 每个用户领取次数上限 */
    max_count_per_user?: number
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /**
       * 开始时间
       * 格式：RFC 3339
       */
      available_begin_time: string
      /**
       * 结束时间
       * 格式：RFC 3339
       */
      available_end_time: string
      /** 生效后N天内有效 */
      available_days?: number
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        end_time: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定兑换价格
       * 单位：分
       */
      exchange_price: number
    }
  }
  /** 券使用规则展示信息 */
  usage_rule_display_info: {
    /** 券使用方式列表 */
    coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
    /** 小程序AppID */
    mini_program_appid?: string
    /** 小程序跳转路径 */
    mini_program_path?: string
    /** APP的H5跳转路径 */
    app_path?: string
    /** 券使用说明 */
    usage_description?: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description: string
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
    }
  }
  /** 用户商品券展示信息 */
  coupon_display_info: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
    /** 背景颜色 */
    background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid: string
      /** 小程序跳转路径 */
      path: string
      /** 入口文案 */
      entrance_wording: string
      /** 引导文案 */
      guidance_wording: string
    }
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid: string
    }
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 */
      finder_video_cover_image_url: string
    }
  }
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
  /** 已发放次数 */
  sent_count_info: {
    /** 已发放总次数 */
    total_count: number
    /** 当天已发放次数 */
    today_count: number
  }
  /** 批次状态 */
  state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
}
export interface ProductCouponProductCouponsByProductCouponIdStocksByStockId {
  /** 查询商品券批次详情 */
  get(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdGetRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdGetResponse>>
  /** 查询商品券批次详情 */
  getAsync(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdGetRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdGetResponse>>
  /** 修改商品券批次 */
  patch(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchResponse>>
  /** 修改商品券批次 */
  patchAsync(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdPatchResponse>>
  /** POST 关联门店 */
  readonly associateStores: ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores
  /** GET 查询已关联门店列表 */
  readonly associatedStores: ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores
  /** POST 失效商品券批次 */
  readonly deactivate: ProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate
  /** POST 取消关联门店 */
  readonly disassociateStores: ProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores
  /** POST 修改商品券批次预算 */
  readonly updateBudget: ProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget
  /** POST 上传券码 */
  readonly uploadCouponCodes: ProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes
}

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  json: {
    /** 门店列表 */
    store_list: readonly {
      /** 门店ID */
      store_id: string
    }[]
  }
}
export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostResponse {
  /** 去重后门店总数 */
  total_count: number
  /** 关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID */
    store_id: string
  }[]
  /** 关联失败的门店列表 */
  failed_store_list?: {
    /** 门店ID */
    store_id: string
    /** 失败错误码 */
    code?: string
    /** 失败错误信息 */
    message?: string
  }[]
}
export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores {
  /** 关联门店 */
  post(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostResponse>>
  /** 关联门店 */
  postAsync(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresPostResponse>>
}

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  query?: {
    /** 分页大小 */
    page_size?: number | null | undefined
    /** 分页Token */
    page_token?: string | null | undefined
  } | string | null | undefined
}
export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetResponse {
  /** 总个数 */
  total_count: number
  /** 下一页Token */
  next_page_token?: string
  /** 门店列表 */
  store_list?: {
    /** 门店ID */
    store_id: string
  }[]
}
export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores {
  /** 查询已关联门店列表 */
  get(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetResponse>>
  /** 查询已关联门店列表 */
  getAsync(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresGetResponse>>
}

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  json: {
    /** 失效请求单号 */
    out_request_no: string
    /** 失效原因 */
    deactivate_reason: string
  }
}
export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count: number
    /** 当前可用的Code */
    available_count: number
  }
  /** 发放规则 */
  stock_send_rule: {
    /** 发放次数总上限 */
    max_count: number
    /** 每日发放次数上限 */
    max_count_per_day?: number
    /** 每个用户领取次数上限 */
    max_count_per_user?: number
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /**
       * 开始时间
       * 格式：RFC 3339
       */
      available_begin_time: string
      /**
       * 结束时间
       * 格式：RFC 3339
       */
      available_end_time: string
      /** 生效后N天内有效 */
      available_days?: number
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        end_time: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定兑换价格
       * 单位：分
       */
      exchange_price: number
    }
  }
  /** 券使用规则展示信息 */
  usage_rule_display_info: {
    /** 券使用方式列表 */
    coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
    /** 小程序AppID */
    mini_program_appid?: string
    /** 小程序跳转路径 */
    mini_program_path?: string
    /** APP的H5跳转路径 */
    app_path?: string
    /** 券使用说明 */
    usage_description?: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description: string
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
    }
  }
  /** 用户商品券展示信息 */
  coupon_display_info: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
    /** 背景颜色 */
    background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid: string
      /** 小程序跳转路径 */
      path: string
      /** 入口文案 */
      entrance_wording: string
      /** 引导文案 */
      guidance_wording: string
    }
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid: string
    }
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 */
      finder_video_cover_image_url: string
    }
  }
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
  /** 已发放次数 */
  sent_count_info: {
    /** 已发放总次数 */
    total_count: number
    /** 当天已发放次数 */
    today_count: number
  }
  /** 批次状态 */
  state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
}
export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate {
  /** 失效商品券批次 */
  post(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostResponse>>
  /** 失效商品券批次 */
  postAsync(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivatePostResponse>>
}

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  json: {
    /** 门店列表 */
    store_list: readonly {
      /** 门店ID */
      store_id: string
    }[]
  }
}
export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostResponse {
  /** 去重后门店总数 */
  total_count: number
  /** 取消关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID */
    store_id: string
  }[]
  /** 取消关联失败的门店列表 */
  failed_store_list?: {
    /** 门店ID */
    store_id: string
    /** 失败错误码 */
    code?: string
    /** 失败错误信息 */
    message?: string
  }[]
}
export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores {
  /** 取消关联门店 */
  post(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostResponse>>
  /** 取消关联门店 */
  postAsync(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresPostResponse>>
}

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  json: {
    /** 修改请求单号 */
    out_request_no: string
    /** 更新模式 */
    update_mode: ("MAX_COUNT" | "MAX_COUNT_PER_DAY")
    /** 当前批次发放次数总上限 */
    current_max_count?: number | undefined
    /** 目标批次发放次数总上限 */
    target_max_count?: number | undefined
    /** 当前批次每日发放次数上限 */
    current_max_count_per_day?: number | undefined
    /** 目标批次每日发放次数上限 */
    target_max_count_per_day?: number | undefined
  }
}
export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count: number
    /** 当前可用的Code */
    available_count: number
  }
  /** 发放规则 */
  stock_send_rule: {
    /** 发放次数总上限 */
    max_count: number
    /** 每日发放次数上限 */
    max_count_per_day?: number
    /** 每个用户领取次数上限 */
    max_count_per_user?: number
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /**
       * 开始时间
       * 格式：RFC 3339
       */
      available_begin_time: string
      /**
       * 结束时间
       * 格式：RFC 3339
       */
      available_end_time: string
      /** 生效后N天内有效 */
      available_days?: number
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        end_time: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定减免金额
       * 单位：分
       */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /**
       * 门槛金额
       * 单位：分
       */
      threshold: number
      /**
       * 固定兑换价格
       * 单位：分
       */
      exchange_price: number
    }
  }
  /** 券使用规则展示信息 */
  usage_rule_display_info: {
    /** 券使用方式列表 */
    coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
    /** 小程序AppID */
    mini_program_appid?: string
    /** 小程序跳转路径 */
    mini_program_path?: string
    /** APP的H5跳转路径 */
    app_path?: string
    /** 券使用说明 */
    usage_description?: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description: string
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
    }
  }
  /** 用户商品券展示信息 */
  coupon_display_info: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
    /** 背景颜色 */
    background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid: string
      /** 小程序跳转路径 */
      path: string
      /** 入口文案 */
      entrance_wording: string
      /** 引导文案 */
      guidance_wording: string
    }
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid: string
    }
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 */
      finder_video_cover_image_url: string
    }
  }
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
  /** 已发放次数 */
  sent_count_info: {
    /** 已发放总次数 */
    total_count: number
    /** 当天已发放次数 */
    today_count: number
  }
  /** 批次状态 */
  state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
}
export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget {
  /** 修改商品券批次预算 */
  post(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostResponse>>
  /** 修改商品券批次预算 */
  postAsync(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetPostResponse>>
}

export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostRequest {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  json: {
    /** 请求单号 */
    out_request_no: string
    /** 券Code列表 */
    code_list: readonly string[]
  }
}
export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostResponse {
  /** 去重后券Code总数 */
  total_count: number
  /** 上传成功的券Code列表 */
  success_code_list?: string[]
  /** 上传失败的券Code列表 */
  failed_code_list?: {
    /** 会员卡code */
    code?: string
    /** 用户商品券Code */
    coupon_code?: string
    /** 失败错误信息 */
    message?: string
  }[]
  /** 已经存在的券Code列表 */
  already_exist_code_list?: string[]
  /** 重复的券Code列表 */
  duplicate_code_list?: string[]
}
export interface ProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes {
  /** 上传券码 */
  post(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostResponse>>
  /** 上传券码 */
  postAsync(options: ProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostRequest & CallOptions): Promise<ApiResponse<ProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesPostResponse>>
}

export interface ProductCouponUsers {
  /** 查询用户商品券列表、向用户发放商品券、查询用户商品券详情 等 8 个接口 */
  readonly _openid_: ProductCouponUsersByOpenid
}

export interface ProductCouponUsersByOpenid {
  /** GET 查询用户商品券列表 · POST 向用户发放商品券 */
  readonly coupons: ProductCouponUsersByOpenidCoupons
  /** POST 向用户预发放商品券 */
  readonly preSendCoupon: ProductCouponUsersByOpenidPreSendCoupon
}

export interface ProductCouponUsersByOpenidCouponsGetRequest {
  /** 用户OpenID */
  openid: string
  query: {
    /** 商品券ID */
    product_coupon_id?: string | null | undefined
    /** 批次ID */
    stock_id?: string | null | undefined
    /** 公众账号AppID */
    appid: string
    /** 用户商品券状态 */
    coupon_state?: ("CONFIRMING" | "PENDING" | "EFFECTIVE" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED") | null | undefined
    /** 分页大小 */
    page_size?: number | null | undefined
    /** 分页Token */
    page_token?: string | null | undefined
    /** 用户券组ID */
    user_coupon_bundle_id?: string | null | undefined
  } | string
}
export interface ProductCouponUsersByOpenidCouponsGetResponse {
  /** 总个数 */
  total_count: number
  /** 下一页Token */
  next_page_token?: string
  /** 用户商品券列表 */
  user_coupon_list?: {
    /** 用户商品券Code */
    coupon_code: string
    /** 用户商品券状态 */
    coupon_state: ('CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
    /**
     * 有效期开始时间
     * 格式：RFC 3339
     */
    valid_begin_time: string
    /**
     * 有效期结束时间
     * 格式：RFC 3339
     */
    valid_end_time: string
    /**
     * 领券时间
     * 格式：RFC 3339
     */
    receive_time: string
    /** 发券请求单号 */
    send_request_no: string
    /** 发券渠道 */
    send_channel: ('API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {}))
    /** 确认请求单号 */
    confirm_request_no?: string
    /**
     * 确认发放时间
     * 格式：RFC 3339
     */
    confirm_time?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 单券使用详情 */
    single_usage_detail?: {
      /** 券核销请求单号 */
      use_request_no?: string
      /**
       * 核销时间
       * 格式：RFC 3339
       */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /**
       * 退券时间
       * 格式：RFC 3339
       */
      return_time?: string
      /** 券核销的关联微信支付分订单信息 */
      associated_pay_score_order_info?: {
        /** 微信支付服务订单号 */
        order_id?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
        /** 商户服务订单号 */
        out_order_no?: string
      }
    }
    /** 商品券信息 */
    product_coupon: {
      /** 商品券ID */
      product_coupon_id: string
      /** 商品券状态 */
      state: ('AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {}))
      /** 优惠范围 */
      scope: ('ALL' | 'SINGLE' | 'CATEGORY' | (string & {}))
      /** 商品券类型 */
      type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
      /** 使用模式 */
      usage_mode: ('SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {}))
      /** 单券模式信息 */
      single_usage_info?: {
        /** 满减券使用规则 */
        normal_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定减免金额
           * 单位：分
           */
          discount_amount: number
        }
        /** 折扣券使用规则 */
        discount_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        }
      }
      /** 展示信息 */
      display_info: {
        /** 商品券名称 */
        name: string
        /** 商品券图片 */
        image_url: string
        /** 商品券背景图 */
        background_url: string
        /** 商品券详情图列表 */
        detail_image_url_list?: string[]
        /**
         * 商品原价
         * 单位：分
         */
        original_price?: number
        /** 套餐组合 */
        combo_package_list?: {
          /** 套餐名 */
          name: string
          /** 可选单品数量 */
          pick_count: number
          /** 单品列表 */
          choice_list: {
            /** 单品名称 */
            name: string
            /**
             * 单品价格
             * 单位：分
             */
            price: number
            /** 单品数量 */
            count: number
            /** 单品图片 */
            image_url?: string
            /** 单品跳转小程序AppID */
            mini_program_appid?: string
            /** 单品跳转小程序路径 */
            mini_program_path?: string
          }[]
        }[]
      }
      /** 外部商品ID */
      out_product_no?: string
      /** 失效请求单号 */
      deactivate_request_no?: string
      /**
       * 失效时间
       * 格式：RFC 3339
       */
      deactivate_time?: string
      /** 失效原因 */
      deactivate_reason?: string
      /** 多次优惠模式信息 */
      progressive_bundle_usage_info?: {
        /** 可使用次数 */
        count?: number
        /** 多次优惠使用间隔天数 */
        interval_days?: number
      }
    }
    /** 批次信息 */
    stock: {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
      /** 备注 */
      remark?: string
      /** 券Code分配模式 */
      coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
      /** 品牌方预上传的券Code数量信息 */
      coupon_code_count_info?: {
        /** 已上传的Code总数 */
        total_count: number
        /** 当前可用的Code */
        available_count: number
      }
      /** 发放规则 */
      stock_send_rule: {
        /** 发放次数总上限 */
        max_count: number
        /** 每日发放次数上限 */
        max_count_per_day?: number
        /** 每个用户领取次数上限 */
        max_count_per_user?: number
      }
      /** 单券使用规则 */
      single_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          available_begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          available_end_time: string
          /** 生效后N天内有效 */
          available_days?: number
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
            /** 当天可用时间段 */
            day_period_list?: {
              /** 当天可用开始时间 */
              begin_time: number
              /** 当天可用结束时间 */
              end_time: number
            }[]
          }
          /** 无规律的可用时间段 */
          irregular_available_period_list?: {
            /**
             * 开始时间
             * 格式：RFC 3339
             */
            begin_time: string
            /**
             * 结束时间
             * 格式：RFC 3339
             */
            end_time: string
          }[]
        }
        /** 满减券使用规则 */
        normal_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定减免金额
           * 单位：分
           */
          discount_amount: number
        }
        /** 折扣券使用规则 */
        discount_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        }
        /** 兑换券使用规则 */
        exchange_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold: number
          /**
           * 固定兑换价格
           * 单位：分
           */
          exchange_price: number
        }
      }
      /** 券使用规则展示信息 */
      usage_rule_display_info: {
        /** 券使用方式列表 */
        coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
        /** APP的H5跳转路径 */
        app_path?: string
        /** 券使用说明 */
        usage_description?: string
        /** 券可用门店信息 */
        coupon_available_store_info?: {
          /** 券可用门店描述 */
          description: string
          /** 小程序AppID */
          mini_program_appid?: string
          /** 小程序跳转路径 */
          mini_program_path?: string
        }
      }
      /** 用户商品券展示信息 */
      coupon_display_info: {
        /** 用户商品券Code展示模式 */
        code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
        /** 背景颜色 */
        background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
        /** 小程序入口 */
        entrance_mini_program?: {
          /** 小程序appid */
          appid: string
          /** 小程序跳转路径 */
          path: string
          /** 入口文案 */
          entrance_wording: string
          /** 引导文案 */
          guidance_wording: string
        }
        /** 公众号入口 */
        entrance_official_account?: {
          /** 公众号AppID */
          appid: string
        }
        /** 视频号入口 */
        entrance_finder?: {
          /** 视频号ID */
          finder_id: string
          /** 视频号视频ID */
          finder_video_id: string
          /** 视频号封面图 */
          finder_video_cover_image_url: string
        }
      }
      /** 事件通知配置 */
      notify_config?: {
        /** 事件通知appid */
        notify_appid?: string
      }
      /** 可用门店范围 */
      store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
      /** 已发放次数 */
      sent_count_info: {
        /** 已发放总次数 */
        total_count: number
        /** 当天已发放次数 */
        today_count: number
      }
      /** 批次状态 */
      state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
      /** 失效请求单号 */
      deactivate_request_no?: string
      /**
       * 失效时间
       * 格式：RFC 3339
       */
      deactivate_time?: string
      /** 失效原因 */
      deactivate_reason?: string
      /** 多次优惠使用规则 */
      progressive_bundle_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period?: {
          /** 开始时间 */
          available_begin_time?: string
          /** 结束时间 */
          available_end_time?: string
          /** 生效后N天内有效 */
          available_days?: number
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
            /** 当天可用时间段 */
            day_period_list?: {
              /** 当天可用开始时间 */
              begin_time?: number
              /** 当天可用结束时间 */
              end_time?: number
            }[]
          }
          /** 无规律的可用时间段 */
          irregular_available_period_list?: {
            /** 开始时间 */
            begin_time?: string
            /** 结束时间 */
            end_time?: string
          }[]
        }
        /** 满减券使用规则 */
        normal_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold?: number
          /**
           * 固定减免金额
           * 单位：分
           */
          discount_amount?: number
        }
        /** 折扣券使用规则 */
        discount_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold?: number
          /** 固定减免百分比 */
          percent_off?: number
        }
        /** 兑换券使用规则 */
        exchange_coupon?: {
          /**
           * 门槛金额
           * 单位：分
           */
          threshold?: number
          /**
           * 固定兑换价格
           * 单位：分
           */
          exchange_price?: number
        }
      }
      /** 批次组信息 */
      stock_bundle_info?: {
        /** 批次组ID */
        stock_bundle_id?: string
        /** 批次在批次组内的次序 */
        stock_bundle_index?: number
      }
    }
    /** 自定义附加信息 */
    attach?: string
    /** 渠道自定义信息 */
    channel_custom_info?: string
    /** 用户商品券标签信息 */
    coupon_tag_info?: {
      /** 用户商品券标签列表 */
      coupon_tag_list?: ('MEMBER' | (string & {}))[]
      /** 会员标签信息 */
      member_tag_info?: {
        /** 会员卡模板ID */
        member_card_id?: string
      }
    }
    /** 多次优惠使用详情 */
    progressive_bundle_usage_detail?: {
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 商户号 */
        mchid?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 子商户号 */
        sub_mchid?: string
        /** 微信支付单号 */
        transaction_id?: string
      }
      /** 券核销的关联微信支付分订单信息 */
      associated_pay_score_order_info?: {
        /** 商户号 */
        mchid?: string
        /** 微信支付服务订单号 */
        order_id?: string
        /** 商户服务订单号 */
        out_order_no?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /** 退券时间 */
      return_time?: string
      /** 券核销请求单号 */
      use_request_no?: string
      /** 核销时间 */
      use_time?: string
    }
    /** 用户券组信息 */
    user_product_coupon_bundle_info?: {
      /** 用户券组ID */
      user_coupon_bundle_id?: string
      /** 用户券组内索引 */
      user_coupon_bundle_index?: number
      /** 总可使用次数 */
      total_count?: number
      /** 已使用次数 */
      used_count?: number
    }
  }[]
}
export interface ProductCouponUsersByOpenidCouponsPostRequest {
  /** 用户OpenID */
  openid: string
  json: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 用户商品券Code */
    coupon_code?: string | undefined
    /** 公众账号AppID */
    appid: string
    /** 发券请求单号 */
    send_request_no: string
    /** 自定义附加信息 */
    attach?: string | undefined
    /** 用户商品券标签信息 */
    coupon_tag_info?: {
      /** 用户商品券标签列表 */
      coupon_tag_list?: readonly ('MEMBER' | (string & {}))[] | undefined
      /** 会员标签信息 */
      member_tag_info?: {
        /** 会员卡模板ID */
        member_card_id?: string | undefined
      } | undefined
    } | undefined
  }
}
export interface ProductCouponUsersByOpenidCouponsPostResponse {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: ('CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
  /**
   * 有效期开始时间
   * 格式：RFC 3339
   */
  valid_begin_time: string
  /**
   * 有效期结束时间
   * 格式：RFC 3339
   */
  valid_end_time: string
  /**
   * 领券时间
   * 格式：RFC 3339
   */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel: ('API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {}))
  /** 确认请求单号 */
  confirm_request_no?: string
  /**
   * 确认发放时间
   * 格式：RFC 3339
   */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string
    /**
     * 核销时间
     * 格式：RFC 3339
     */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /**
     * 退券时间
     * 格式：RFC 3339
     */
    return_time?: string
    /** 券核销的关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
      /** 商户服务订单号 */
      out_order_no?: string
    }
  }
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券状态 */
    state: ('AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {}))
    /** 优惠范围 */
    scope: ('ALL' | 'SINGLE' | 'CATEGORY' | (string & {}))
    /** 商品券类型 */
    type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
    /** 使用模式 */
    usage_mode: ('SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {}))
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
    }
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: string[]
      /**
       * 商品原价
       * 单位：分
       */
      original_price?: number
      /** 套餐组合 */
      combo_package_list?: {
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: {
          /** 单品名称 */
          name: string
          /**
           * 单品价格
           * 单位：分
           */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string
          /** 单品跳转小程序AppID */
          mini_program_appid?: string
          /** 单品跳转小程序路径 */
          mini_program_path?: string
        }[]
      }[]
    }
    /** 外部商品ID */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 多次优惠模式信息 */
    progressive_bundle_usage_info?: {
      /** 可使用次数 */
      count?: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        available_begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 用户商品券标签信息 */
  coupon_tag_info?: {
    /** 用户商品券标签列表 */
    coupon_tag_list?: ('MEMBER' | (string & {}))[]
    /** 会员标签信息 */
    member_tag_info?: {
      /** 会员卡模板ID */
      member_card_id?: string
    }
  }
}
export interface ProductCouponUsersByOpenidCoupons {
  /** 查询用户商品券列表 */
  get(options: ProductCouponUsersByOpenidCouponsGetRequest & CallOptions): Promise<ApiResponse<ProductCouponUsersByOpenidCouponsGetResponse>>
  /** 查询用户商品券列表 */
  getAsync(options: ProductCouponUsersByOpenidCouponsGetRequest & CallOptions): Promise<ApiResponse<ProductCouponUsersByOpenidCouponsGetResponse>>
  /** 向用户发放商品券 */
  post(options: ProductCouponUsersByOpenidCouponsPostRequest & CallOptions): Promise<ApiResponse<ProductCouponUsersByOpenidCouponsPostResponse>>
  /** 向用户发放商品券 */
  postAsync(options: ProductCouponUsersByOpenidCouponsPostRequest & CallOptions): Promise<ApiResponse<ProductCouponUsersByOpenidCouponsPostResponse>>
  /** GET 查询用户商品券详情 */
  readonly _coupon_code_: ProductCouponUsersByOpenidCouponsByCouponCode
}

export interface ProductCouponUsersByOpenidCouponsByCouponCodeGetRequest {
  /** 用户OpenID */
  openid: string
  /** 用户商品券Code */
  coupon_code: string
  query: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 公众账号AppID */
    appid: string
  } | string
}
export interface ProductCouponUsersByOpenidCouponsByCouponCodeGetResponse {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: ('CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
  /**
   * 有效期开始时间
   * 格式：RFC 3339
   */
  valid_begin_time: string
  /**
   * 有效期结束时间
   * 格式：RFC 3339
   */
  valid_end_time: string
  /**
   * 领券时间
   * 格式：RFC 3339
   */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel: ('API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {}))
  /** 确认请求单号 */
  confirm_request_no?: string
  /**
   * 确认发放时间
   * 格式：RFC 3339
   */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string
    /**
     * 核销时间
     * 格式：RFC 3339
     */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /**
     * 退券时间
     * 格式：RFC 3339
     */
    return_time?: string
    /** 券核销的关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
      /** 商户服务订单号 */
      out_order_no?: string
    }
  }
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券状态 */
    state: ('AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {}))
    /** 优惠范围 */
    scope: ('ALL' | 'SINGLE' | 'CATEGORY' | (string & {}))
    /** 商品券类型 */
    type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
    /** 使用模式 */
    usage_mode: ('SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {}))
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
    }
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: string[]
      /**
       * 商品原价
       * 单位：分
       */
      original_price?: number
      /** 套餐组合 */
      combo_package_list?: {
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: {
          /** 单品名称 */
          name: string
          /**
           * 单品价格
           * 单位：分
           */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string
          /** 单品跳转小程序AppID */
          mini_program_appid?: string
          /** 单品跳转小程序路径 */
          mini_program_path?: string
        }[]
      }[]
    }
    /** 外部商品ID */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 多次优惠模式信息 */
    progressive_bundle_usage_info?: {
      /** 可使用次数 */
      count?: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        available_begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /** 开始时间 */
        available_begin_time?: string
        /** 结束时间 */
        available_end_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 */
          begin_time?: string
          /** 结束时间 */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price?: number
      }
    }
    /** 批次组信息 */
    stock_bundle_info?: {
      /** 批次组ID */
      stock_bundle_id?: string
      /** 批次在批次组内的次序 */
      stock_bundle_index?: number
    }
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 用户商品券标签信息 */
  coupon_tag_info?: {
    /** 用户商品券标签列表 */
    coupon_tag_list?: ('MEMBER' | (string & {}))[]
    /** 会员标签信息 */
    member_tag_info?: {
      /** 会员卡模板ID */
      member_card_id?: string
    }
  }
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: {
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 商户号 */
      mchid?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 子商户号 */
      sub_mchid?: string
      /** 微信支付单号 */
      transaction_id?: string
    }
    /** 券核销的关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 商户号 */
      mchid?: string
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户服务订单号 */
      out_order_no?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /** 退券时间 */
    return_time?: string
    /** 券核销请求单号 */
    use_request_no?: string
    /** 核销时间 */
    use_time?: string
  }
  /** 用户券组信息 */
  user_product_coupon_bundle_info?: {
    /** 用户券组ID */
    user_coupon_bundle_id?: string
    /** 用户券组内索引 */
    user_coupon_bundle_index?: number
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
  }
}
export interface ProductCouponUsersByOpenidCouponsByCouponCode {
  /** 查询用户商品券详情 */
  get(options: ProductCouponUsersByOpenidCouponsByCouponCodeGetRequest & CallOptions): Promise<ApiResponse<ProductCouponUsersByOpenidCouponsByCouponCodeGetResponse>>
  /** 查询用户商品券详情 */
  getAsync(options: ProductCouponUsersByOpenidCouponsByCouponCodeGetRequest & CallOptions): Promise<ApiResponse<ProductCouponUsersByOpenidCouponsByCouponCodeGetResponse>>
  /** POST 确认发放用户商品券 */
  readonly confirm: ProductCouponUsersByOpenidCouponsByCouponCodeConfirm
  /** POST 失效用户商品券 */
  readonly deactivate: ProductCouponUsersByOpenidCouponsByCouponCodeDeactivate
  /** POST 退券 */
  readonly return: ProductCouponUsersByOpenidCouponsByCouponCodeReturn
  /** POST 核销用户商品券 */
  readonly use: ProductCouponUsersByOpenidCouponsByCouponCodeUse
}

export interface ProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostRequest {
  /** 用户OpenID */
  openid: string
  /** 用户商品券Code */
  coupon_code: string
  json: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 公众账号AppID */
    appid: string
    /** 确认发放请求单号 */
    out_request_no: string
  }
}
export interface ProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostResponse {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: ('CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
  /**
   * 有效期开始时间
   * 格式：RFC 3339
   */
  valid_begin_time: string
  /**
   * 有效期结束时间
   * 格式：RFC 3339
   */
  valid_end_time: string
  /**
   * 领券时间
   * 格式：RFC 3339
   */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel: ('API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {}))
  /** 确认请求单号 */
  confirm_request_no?: string
  /**
   * 确认发放时间
   * 格式：RFC 3339
   */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string
    /**
     * 核销时间
     * 格式：RFC 3339
     */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 券核销的关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
      /** 商户服务订单号 */
      out_order_no?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /**
     * 退券时间
     * 格式：RFC 3339
     */
    return_time?: string
  }
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: {
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 券核销的关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
      /** 商户服务订单号 */
      out_order_no?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /** 退券时间 */
    return_time?: string
    /** 券核销请求单号 */
    use_request_no?: string
    /** 核销时间 */
    use_time?: string
  }
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券状态 */
    state: ('AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {}))
    /** 优惠范围 */
    scope: ('ALL' | 'SINGLE' | 'CATEGORY' | (string & {}))
    /** 商品券类型 */
    type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
    /** 使用模式 */
    usage_mode: ('SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {}))
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
    }
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: string[]
      /**
       * 商品原价
       * 单位：分
       */
      original_price?: number
      /** 套餐组合 */
      combo_package_list?: {
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: {
          /** 单品名称 */
          name: string
          /**
           * 单品价格
           * 单位：分
           */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string
          /** 单品跳转小程序AppID */
          mini_program_appid?: string
          /** 单品跳转小程序路径 */
          mini_program_path?: string
        }[]
      }[]
    }
    /** 外部商品ID */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 多次优惠模式信息 */
    progressive_bundle_usage_info?: {
      /** 可使用次数 */
      count?: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        available_begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /** 开始时间 */
        available_begin_time?: string
        /** 结束时间 */
        available_end_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 */
          begin_time?: string
          /** 结束时间 */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price?: number
      }
    }
    /** 批次组信息 */
    stock_bundle_info?: {
      /** 批次组ID */
      stock_bundle_id?: string
      /** 批次在批次组内的次序 */
      stock_bundle_index?: number
    }
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 用户商品券标签信息 */
  coupon_tag_info?: {
    /** 用户商品券标签列表 */
    coupon_tag_list?: ('MEMBER' | (string & {}))[]
    /** 会员标签信息 */
    member_tag_info?: {
      /** 会员卡模板ID */
      member_card_id?: string
    }
  }
  /** 用户券组信息 */
  user_product_coupon_bundle_info?: {
    /** 用户券组ID */
    user_coupon_bundle_id?: string
    /** 用户券组内索引 */
    user_coupon_bundle_index?: number
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
  }
}
export interface ProductCouponUsersByOpenidCouponsByCouponCodeConfirm {
  /** 确认发放用户商品券 */
  post(options: ProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostRequest & CallOptions): Promise<ApiResponse<ProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostResponse>>
  /** 确认发放用户商品券 */
  postAsync(options: ProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostRequest & CallOptions): Promise<ApiResponse<ProductCouponUsersByOpenidCouponsByCouponCodeConfirmPostResponse>>
}

export interface ProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostRequest {
  /** 用户OpenID */
  openid: string
  /** 用户商品券Code */
  coupon_code: string
  json: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 公众账号AppID */
    appid: string
    /** 失效请求单号 */
    out_request_no: string
    /** 失效原因 */
    deactivate_reason: string
  }
}
export interface ProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostResponse {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: ('CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
  /**
   * 有效期开始时间
   * 格式：RFC 3339
   */
  valid_begin_time: string
  /**
   * 有效期结束时间
   * 格式：RFC 3339
   */
  valid_end_time: string
  /**
   * 领券时间
   * 格式：RFC 3339
   */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel: ('API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {}))
  /** 确认请求单号 */
  confirm_request_no?: string
  /**
   * 确认发放时间
   * 格式：RFC 3339
   */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string
    /**
     * 核销时间
     * 格式：RFC 3339
     */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /**
     * 退券时间
     * 格式：RFC 3339
     */
    return_time?: string
    /** 券核销的关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
      /** 商户服务订单号 */
      out_order_no?: string
    }
  }
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券状态 */
    state: ('AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {}))
    /** 优惠范围 */
    scope: ('ALL' | 'SINGLE' | 'CATEGORY' | (string & {}))
    /** 商品券类型 */
    type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
    /** 使用模式 */
    usage_mode: ('SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {}))
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
    }
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: string[]
      /**
       * 商品原价
       * 单位：分
       */
      original_price?: number
      /** 套餐组合 */
      combo_package_list?: {
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: {
          /** 单品名称 */
          name: string
          /**
           * 单品价格
           * 单位：分
           */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string
          /** 单品跳转小程序AppID */
          mini_program_appid?: string
          /** 单品跳转小程序路径 */
          mini_program_path?: string
        }[]
      }[]
    }
    /** 外部商品ID */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 多次优惠模式信息 */
    progressive_bundle_usage_info?: {
      /** 可使用次数 */
      count?: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        available_begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 用户商品券标签信息 */
  coupon_tag_info?: {
    /** 用户商品券标签列表 */
    coupon_tag_list?: ('MEMBER' | (string & {}))[]
    /** 会员标签信息 */
    member_tag_info?: {
      /** 会员卡模板ID */
      member_card_id?: string
    }
  }
}
export interface ProductCouponUsersByOpenidCouponsByCouponCodeDeactivate {
  /** 失效用户商品券 */
  post(options: ProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostRequest & CallOptions): Promise<ApiResponse<ProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostResponse>>
  /** 失效用户商品券 */
  postAsync(options: ProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostRequest & CallOptions): Promise<ApiResponse<ProductCouponUsersByOpenidCouponsByCouponCodeDeactivatePostResponse>>
}

export interface ProductCouponUsersByOpenidCouponsByCouponCodeReturnPostRequest {
  /** 用户OpenID */
  openid: string
  /** 用户商品券Code */
  coupon_code: string
  json: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 公众账号AppID */
    appid: string
    /** 退券请求单号 */
    out_request_no: string
  }
}
export interface ProductCouponUsersByOpenidCouponsByCouponCodeReturnPostResponse {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: ('CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
  /**
   * 有效期开始时间
   * 格式：RFC 3339
   */
  valid_begin_time: string
  /**
   * 有效期结束时间
   * 格式：RFC 3339
   */
  valid_end_time: string
  /**
   * 领券时间
   * 格式：RFC 3339
   */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel: ('API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {}))
  /** 确认请求单号 */
  confirm_request_no?: string
  /**
   * 确认发放时间
   * 格式：RFC 3339
   */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string
    /**
     * 核销时间
     * 格式：RFC 3339
     */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /**
     * 退券时间
     * 格式：RFC 3339
     */
    return_time?: string
    /** 券核销的关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
      /** 商户服务订单号 */
      out_order_no?: string
    }
  }
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券状态 */
    state: ('AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {}))
    /** 优惠范围 */
    scope: ('ALL' | 'SINGLE' | 'CATEGORY' | (string & {}))
    /** 商品券类型 */
    type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
    /** 使用模式 */
    usage_mode: ('SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {}))
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
    }
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: string[]
      /**
       * 商品原价
       * 单位：分
       */
      original_price?: number
      /** 套餐组合 */
      combo_package_list?: {
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: {
          /** 单品名称 */
          name: string
          /**
           * 单品价格
           * 单位：分
           */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string
          /** 单品跳转小程序AppID */
          mini_program_appid?: string
          /** 单品跳转小程序路径 */
          mini_program_path?: string
        }[]
      }[]
    }
    /** 外部商品ID */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 多次优惠模式信息 */
    progressive_bundle_usage_info?: {
      /** 可使用次数 */
      count?: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        available_begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /** 开始时间 */
        available_begin_time?: string
        /** 结束时间 */
        available_end_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 */
          begin_time?: string
          /** 结束时间 */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price?: number
      }
    }
    /** 批次组信息 */
    stock_bundle_info?: {
      /** 批次组ID */
      stock_bundle_id?: string
      /** 批次在批次组内的次序 */
      stock_bundle_index?: number
    }
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 用户商品券标签信息 */
  coupon_tag_info?: {
    /** 用户商品券标签列表 */
    coupon_tag_list?: ('MEMBER' | (string & {}))[]
    /** 会员标签信息 */
    member_tag_info?: {
      /** 会员卡模板ID */
      member_card_id?: string
    }
  }
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: {
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 商户号 */
      mchid?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 子商户号 */
      sub_mchid?: string
      /** 微信支付单号 */
      transaction_id?: string
    }
    /** 券核销的关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 商户号 */
      mchid?: string
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户服务订单号 */
      out_order_no?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /** 退券时间 */
    return_time?: string
    /** 券核销请求单号 */
    use_request_no?: string
    /** 核销时间 */
    use_time?: string
  }
  /** 用户券组信息 */
  user_product_coupon_bundle_info?: {
    /** 用户券组ID */
    user_coupon_bundle_id?: string
    /** 用户券组内索引 */
    user_coupon_bundle_index?: number
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
  }
}
export interface ProductCouponUsersByOpenidCouponsByCouponCodeReturn {
  /** 退券 */
  post(options: ProductCouponUsersByOpenidCouponsByCouponCodeReturnPostRequest & CallOptions): Promise<ApiResponse<ProductCouponUsersByOpenidCouponsByCouponCodeReturnPostResponse>>
  /** 退券 */
  postAsync(options: ProductCouponUsersByOpenidCouponsByCouponCodeReturnPostRequest & CallOptions): Promise<ApiResponse<ProductCouponUsersByOpenidCouponsByCouponCodeReturnPostResponse>>
}

export interface ProductCouponUsersByOpenidCouponsByCouponCodeUsePostRequest {
  /** 用户OpenID */
  openid: string
  /** 用户商品券Code */
  coupon_code: string
  json: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 公众账号AppID */
    appid: string
    /**
     * 核销时间
     * 格式：RFC 3339
     */
    use_time: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string | undefined
      /** 商户订单号 */
      out_trade_no?: string | undefined
      /** 商户号 */
      mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
    } | undefined
    /** 核销请求单号 */
    out_request_no: string
    /** 核销门店ID */
    store_id?: string | undefined
    /** 关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string | undefined
      /** 商户服务订单号 */
      out_order_no?: string | undefined
      /** 商户号 */
      mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
    } | undefined
  }
}
export interface ProductCouponUsersByOpenidCouponsByCouponCodeUsePostResponse {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state: ('CONFIRMING' | 'PENDING' | 'EFFECTIVE' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}))
  /**
   * 有效期开始时间
   * 格式：RFC 3339
   */
  valid_begin_time: string
  /**
   * 有效期结束时间
   * 格式：RFC 3339
   */
  valid_end_time: string
  /**
   * 领券时间
   * 格式：RFC 3339
   */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel: ('API' | 'BRAND_MANAGE' | 'MERCHANT_CARD' | 'MEMBER' | 'SMALL_ACTIVITY' | 'RECEIVE_COMPONENT' | (string & {}))
  /** 确认请求单号 */
  confirm_request_no?: string
  /**
   * 确认发放时间
   * 格式：RFC 3339
   */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /**
   * 失效时间
   * 格式：RFC 3339
   */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string
    /**
     * 核销时间
     * 格式：RFC 3339
     */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /**
     * 退券时间
     * 格式：RFC 3339
     */
    return_time?: string
    /** 券核销的关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
      /** 商户服务订单号 */
      out_order_no?: string
    }
  }
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券状态 */
    state: ('AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {}))
    /** 优惠范围 */
    scope: ('ALL' | 'SINGLE' | 'CATEGORY' | (string & {}))
    /** 商品券类型 */
    type: ('NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {}))
    /** 使用模式 */
    usage_mode: ('SINGLE' | 'SEQUENTIAL' | 'PROGRESSIVE_BUNDLE' | (string & {}))
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
    }
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: string[]
      /**
       * 商品原价
       * 单位：分
       */
      original_price?: number
      /** 套餐组合 */
      combo_package_list?: {
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: {
          /** 单品名称 */
          name: string
          /**
           * 单品价格
           * 单位：分
           */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string
          /** 单品跳转小程序AppID */
          mini_program_appid?: string
          /** 单品跳转小程序路径 */
          mini_program_path?: string
        }[]
      }[]
    }
    /** 外部商品ID */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 多次优惠模式信息 */
    progressive_bundle_usage_info?: {
      /** 可使用次数 */
      count?: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: ('WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {}))
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /**
         * 开始时间
         * 格式：RFC 3339
         */
        available_begin_time: string
        /**
         * 结束时间
         * 格式：RFC 3339
         */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /**
           * 开始时间
           * 格式：RFC 3339
           */
          begin_time: string
          /**
           * 结束时间
           * 格式：RFC 3339
           */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price: number
      }
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE' | (string & {}))[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description?: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: ('INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {}))
      /** 背景颜色 */
      background_color?: ('Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | 'COLOR010' | 'COLOR020' | 'COLOR030' | 'COLOR040' | 'COLOR050' | 'COLOR060' | 'COLOR070' | 'COLOR080' | 'COLOR081' | 'COLOR082' | 'COLOR090' | 'COLOR100' | 'COLOR101' | 'COLOR102' | (string & {}))
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config?: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: ('NONE' | 'ALL' | 'SPECIFIC' | (string & {}))
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: ('AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {}))
    /** 失效请求单号 */
    deactivate_request_no?: string
    /**
     * 失效时间
     * 格式：RFC 3339
     */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period?: {
        /** 开始时间 */
        available_begin_time?: string
        /** 结束时间 */
        available_end_time?: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: ('MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY' | (string & {}))[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 */
          begin_time?: string
          /** 结束时间 */
          end_time?: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /**
         * 固定减免金额
         * 单位：分
         */
        discount_amount?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /** 固定减免百分比 */
        percent_off?: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /**
         * 门槛金额
         * 单位：分
         */
        threshold?: number
        /**
         * 固定兑换价格
         * 单位：分
         */
        exchange_price?: number
      }
    }
    /** 批次组信息 */
    stock_bundle_info?: {
      /** 批次组ID */
      stock_bundle_id?: string
      /** 批次在批次组内的次序 */
      stock_bundle_index?: number
    }
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 用户商品券标签信息 */
  coupon_tag_info?: {
    /** 用户商品券标签列表 */
    coupon_tag_list?: ('MEMBER' | (string & {}))[]
    /** 会员标签信息 */
    member_tag_info?: {
      /** 会员卡模板ID */
      member_card_id?: string
    }
  }
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: {
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 商户号 */
      mchid?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 子商户号 */
      sub_mchid?: string
      /** 微信支付单号 */
      transaction_id?: string
    }
    /** 券核销的关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 商户号 */
      mchid?: string
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户服务订单号 */
      out_order_no?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /** 退券时间 */
    return_time?: string
    /** 券核销请求单号 */
    use_request_no?: string
    /** 核销时间 */
    use_time?: string
  }
  /** 用户券组信息 */
  user_product_coupon_bundle_info?: {
    /** 用户券组ID */
    user_coupon_bundle_id?: string
    /** 用户券组内索引 */
    user_coupon_bundle_index?: number
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
  }
}
export interface ProductCouponUsersByOpenidCouponsByCouponCodeUse {
  /** 核销用户商品券 */
  post(options: ProductCouponUsersByOpenidCouponsByCouponCodeUsePostRequest & CallOptions): Promise<ApiResponse<ProductCouponUsersByOpenidCouponsByCouponCodeUsePostResponse>>
  /** 核销用户商品券 */
  postAsync(options: ProductCouponUsersByOpenidCouponsByCouponCodeUsePostRequest & CallOptions): Promise<ApiResponse<ProductCouponUsersByOpenidCouponsByCouponCodeUsePostResponse>>
}

export interface ProductCouponUsersByOpenidPreSendCouponPostRequest {
  /** 用户OpenID */
  openid: string
  json: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 用户商品券Code */
    coupon_code?: string | undefined
    /** 公众账号AppID */
    appid: string
    /** 发券请求单号 */
    send_request_no: string
    /** 自定义附加信息 */
    attach?: string | undefined
  }
}
export interface ProductCouponUsersByOpenidPreSendCouponPostResponse {
  /** 预发券token */
  token: string
}
export interface ProductCouponUsersByOpenidPreSendCoupon {
  /** 向用户预发放商品券 */
  post(options: ProductCouponUsersByOpenidPreSendCouponPostRequest & CallOptions): Promise<ApiResponse<ProductCouponUsersByOpenidPreSendCouponPostResponse>>
  /** 向用户预发放商品券 */
  postAsync(options: ProductCouponUsersByOpenidPreSendCouponPostRequest & CallOptions): Promise<ApiResponse<ProductCouponUsersByOpenidPreSendCouponPostResponse>>
}
}
