export { ConfigError, isLoopbackHost, loadConfig, type Config, type Environment } from './config.ts';
export {
  createReadiness,
  type CheckResult,
  type Readiness,
  type ReadinessCheck,
  type ReadinessReport,
} from './health.ts';
export { createLogger, type Logger, type LoggerOptions, type LogLevel } from './logger.ts';
export { Counter, createMetrics, Gauge, Histogram, MetricsRegistry, poolMetrics, type PoolState } from './metrics.ts';
export {
  MetricsListenError,
  startMetricsServer,
  type MetricsServer,
  type MetricsServerOptions,
} from './metrics-server.ts';
export { redactSecrets } from './redact.ts';
export { serializeError, type SerializedError } from './serialize-error.ts';
export {
  createShutdown,
  type Shutdown,
  type ShutdownOptions,
  type ShutdownSource,
  type ShutdownStep,
} from './shutdown.ts';
export { superviseProcesses, type ProcessSpec, type Supervisor, type SupervisorOptions } from './supervisor.ts';
