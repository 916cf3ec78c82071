export { ConfigError, isLoopbackHost, loadConfig, type Config, type Environment } from './config.ts';
export { createLogger, type Logger, type LoggerOptions, type LogLevel } from './logger.ts';
export { redactSecrets } from './redact.ts';
export { serializeError, type SerializedError } from './serialize-error.ts';
