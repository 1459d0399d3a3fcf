const DAY_S = 24 * 3600

/** Hours of some days of the week. */
export interface Hours {
  /** 0 is Sunday. Default: every day. */
  readonly days?: readonly number[] | undefined
  /** Seconds since midnight in Beijing. Default: the whole day. */
  readonly begin_time?: number | undefined
  readonly end_time?: number | undefined
}

/** Whether a moment (milliseconds since the epoch) falls into these hours. */
export function isWithin({ days, begin_time = 0, end_time = DAY_S }: Hours, moment: number): boolean {
  const beijing = new Date(moment + 8 * 3_600_000)
  const second = Math.floor((beijing.getTime() / 1000) % DAY_S)
  return (days?.includes(beijing.getUTCDay()) ?? true) && second >= begin_time && second <= end_time
}
