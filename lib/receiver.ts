export type {
  Acknowledgement,
  CheckOriginalType,
  Claim,
  DedupeStore,
  Delivery,
  Handle,
  HeadersInput,
  Incident,
  Keyring,
  MerchantSettings,
  Notification,
  NotificationOf,
  PlatformKey,
  ReceiverAnswer,
  ReceiverConfig,
} from '../types/core.js'
export type { Acknowledgements, Events, OriginalTypes } from '../types/events.js'
export { platformKey } from './keys/keyring.js'
export { createReceiver, type Receiver } from './receiver/create-receiver.js'
export type { FastifyPlugin } from './receiver/fastify.js'
export type { FetchHandler } from './receiver/fetch.js'
export type { KoaContext } from './receiver/koa.js'
export { memoryStore } from './receiver/memory-store.js'
export type { NodeHandler } from './receiver/node.js'
export { type IoRedisClient, type RedisClient, redisStore } from './receiver/redis-store.js'
