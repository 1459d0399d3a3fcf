export type {
  Acknowledgement,
  CheckOriginalType,
  Claim,
  DedupeStore,
  Delivery,
  EventAnswer,
  EventHandler,
  FastifyPlugin,
  Fc2Response,
  FetchHandler,
  Handle,
  HeadersInput,
  HttpEvent,
  Incident,
  IoRedisClient,
  Keyring,
  KoaContext,
  MerchantSettings,
  NodeHandler,
  Notification,
  NotificationOf,
  PlatformKey,
  Receiver,
  ReceiverAnswer,
  ReceiverConfig,
  RedisClient,
} from '../types/core.js'
export type { Acknowledgements, Events, Messages, OriginalTypes } from '../types/events.js'
export { platformKey } from './keys/keyring.js'
export { asMessage } from './receiver/as-message.js'
export { createReceiver } from './receiver/create-receiver.js'
export { memoryStore } from './receiver/memory-store.js'
export { redisStore } from './receiver/redis-store.js'
