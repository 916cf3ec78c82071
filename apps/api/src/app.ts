import type { AsyncLocalStorage } from 'node:async_hooks';
import type { Logger, MetricsRegistry, Readiness } from '@expenses/runtime';
import { servicesOn, type ServiceDependencies } from '@expenses/services';
import { IdempotencyService } from '@expenses/services/idempotency';
import type { SharedRateLimiter } from '@expenses/storage';
import { joinUnitOfWork, type ExpenseRepository, type UnitOfWork } from '@expenses/storage/repositories';
import express, { type Express, type Request, type Router } from 'express';
import { analyticsRoutes } from './analytics/analytics-routes.ts';
import { categoryRoutes } from './categories/category-routes.ts';
import { mountOperations } from './contract/mount-operations.ts';
import { openApiDocument } from './contract/openapi-document.ts';
import { expenseRoutes } from './expenses/expense-routes.ts';
import { healthRoutes } from './health/health-routes.ts';
import { acceptableRequest } from './http/acceptable-request.ts';
import { crossOrigin } from './http/cross-origin.ts';
import { decodableUrl } from './http/decodable-url.ts';
import { clientAddress } from './http/client-address.ts';
import { rateLimit } from './http/rate-limit.ts';
import { requestId } from './http/request-id.ts';
import { requestLog } from './http/request-log.ts';
import { securityHeaders } from './http/security-headers.ts';
import { authenticator, type Auth } from './identity/authenticate.ts';
import { getTokenId, identify } from './identity/identify.ts';
import { localOnly } from './identity/local-only.ts';
import { requestMetrics } from './metrics/request-metrics.ts';
import { baseCurrencyRoutes } from './ledger/base-currency-routes.ts';
import { OPERATIONS, PREFIX } from './operations.ts';
import { preferenceRoutes } from './preferences/preference-routes.ts';
import { problemResponder, unknownRoute } from './problems/problem-responder.ts';
import { rateRoutes } from './rates/rate-routes.ts';
import { referencePage } from './reference/reference-page.ts';
import { referenceRoutes } from './reference/reference-routes.ts';
import { tokenRoutes } from './tokens/token-routes.ts';

export interface AppDependencies extends ServiceDependencies {
  readonly unitOfWork: UnitOfWork;
  readonly readiness: Readiness;
  readonly logger: Logger;
  readonly auth: Auth;
  /** Origins of web pages that may call the API. */
  readonly corsOrigins?: readonly string[];
  /** Left out, nothing is limited. */
  readonly rateLimits?: RateLimits;
  /** Addresses and CIDR networks of proxies that say for whom they ask; none unless told. */
  readonly trustedProxies?: readonly string[];
  /** How many exports run at once, each on a connection of its own; 2 unless told. */
  readonly mostExports?: number;
  /** Where requests are counted; left out, they are not. */
  readonly metrics?: MetricsRegistry;
  /** Holds a request's id for all that is done for it. */
  readonly requestIds?: AsyncLocalStorage<string>;
}

/** How much may be asked: of each token, and from each address, of which several may share one. */
export interface RateLimits {
  readonly token: Pick<SharedRateLimiter, 'policy' | 'consume'>;
  readonly address: Pick<SharedRateLimiter, 'policy' | 'consume'>;
}

/** Composes the API on what it is given. It does not listen. */
export function createApp(dependencies: AppDependencies): Express {
  const { unitOfWork, logger, auth, corsOrigins = [], metrics, requestIds, rateLimits, trustedProxies } = dependencies;
  const app = express();
  app.disable('x-powered-by');
  // An entity tag will say a version, not a checksum of an answer.
  app.disable('etag');
  app.set('query parser', 'simple');
  EXPENSE_REPOSITORIES.set(app, unitOfWork.repositories.expenses);

  app.use(requestId({ holder: requestIds }));
  if (metrics !== undefined) app.use(requestMetrics(metrics));
  app.use(requestLog({ logger, isQuiet: isHealth }));
  app.use(securityHeaders());
  app.use(acceptableRequest());
  app.use(decodableUrl());
  if (auth.mode === 'local') app.use(localOnly({ allowedOrigins: corsOrigins }));
  app.use(crossOrigin({ origins: corsOrigins }));
  // Before who asks is looked up: guesses of tokens are requests like others. Monitors ask from one address all the time.
  if (rateLimits !== undefined) {
    const addressOf = clientAddress(trustedProxies);
    const keyOf = (request: Request) => (isHealth(request.originalUrl) ? null : addressOf(request));
    app.use(PREFIX, rateLimit({ limiter: rateLimits.address, keyOf }));
  }
  app.use(PREFIX, routes(dependencies));
  app.use(unknownRoute());
  app.use(problemResponder());
  return app;
}

function isHealth(path: string): boolean {
  return path.startsWith(`${PREFIX}/health`);
}

const EXPENSE_REPOSITORIES = new WeakMap<object, ExpenseRepository>();

/** The expenses of the app that a request came to. @throws when another app than `createApp`'s asks */
export function getExpenseRepo(request: Request): ExpenseRepository {
  const repository = EXPENSE_REPOSITORIES.get(request.app);
  if (repository === undefined) throw new Error('The request did not come to an app of createApp.');
  return repository;
}

function routes(dependencies: AppDependencies): Router {
  const { unitOfWork, readiness, auth, rateLimits, mostExports = 2 } = dependencies;
  const router = express.Router();
  const services = servicesOn(unitOfWork, dependencies);
  const handlers = {
    ...expenseRoutes(services, { prefix: PREFIX, mostExports }),
    ...categoryRoutes(services.categories),
    ...analyticsRoutes(services.reports, dependencies.clock),
    ...rateRoutes(services.rates),
    ...baseCurrencyRoutes(services.baseCurrency),
    ...preferenceRoutes(services.people),
    ...tokenRoutes(services.tokens, PREFIX),
    ...healthRoutes(readiness),
    ...referenceRoutes(() => openApiDocument(OPERATIONS, { prefix: PREFIX, auth: auth.mode })),
  };
  mountOperations(router, OPERATIONS, handlers, {
    identify: [
      identify(authenticator(auth, services)),
      ...(rateLimits === undefined ? [] : [rateLimit({ limiter: rateLimits.token, keyOf: getTokenId })]),
    ],
    transactions: {
      run: (work) => unitOfWork.run(work),
      servicesOn: (repositories) => servicesOn(joinUnitOfWork(repositories), dependencies),
      idempotency: new IdempotencyService({ unitOfWork, clock: dependencies.clock }),
    },
  });
  referencePage(router);
  return router;
}
