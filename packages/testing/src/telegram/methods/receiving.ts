import { ApiError, malformed } from '../api-error.ts';
import { WebhookDelivery } from '../webhook.ts';
import type { MethodCall, Methods } from './method.ts';

const MOST_UPDATES = 100;
const MOST_CONNECTIONS = 100;
const USUAL_CONNECTIONS = 40;

/** How updates, callback queries and files come to the bot. */
export const RECEIVING_METHODS: Methods<
  'getUpdates' | 'setWebhook' | 'deleteWebhook' | 'getWebhookInfo' | 'answerCallbackQuery' | 'getFile'
> = {
  getUpdates({ state, parameters, disconnected }) {
    if (state.webhook) {
      const reason =
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
      throw new ApiError(409, `Conflict: ${reason}`, 'malformed');
    }
    allowKinds(state, parameters.list('allowed_updates'));
    return state.polling.poll({
      offset: parameters.integer('offset') ?? 0,
      limit: between(1, parameters.integer('limit') ?? MOST_UPDATES, MOST_UPDATES),
      timeoutMs: (parameters.integer('timeout') ?? 0) * 1000,
      disconnected,
    });
  },

  setWebhook(call) {
    const { state, parameters } = call;
    const url = parameters.string('url') ?? '';
    if (url === '') return removeWebhook(call);
    const secretToken = parameters.string('secret_token');
    if (secretToken !== undefined && !/^[\w-]{1,256}$/.test(secretToken)) {
      throw malformed('secret token contains unallowed characters');
    }
    const allowedUpdates = parameters.list('allowed_updates')?.map(String);
    allowKinds(state, allowedUpdates);
    if (parameters.flag('drop_pending_updates')) state.updates.drop();
    const maxConnections = parameters.integer('max_connections') ?? USUAL_CONNECTIONS;
    const settings = { url, secretToken, allowedUpdates, maxConnections: between(1, maxConnections, MOST_CONNECTIONS) };
    if (state.webhook?.settings.url === url) {
      // Each replica of a bot sets the same one: what is under way goes on.
      state.webhook.settings = settings;
      return true;
    }
    const webhook = new WebhookDelivery(settings, state.updates, state.callFromWebhook);
    state.webhook?.stop();
    state.webhook = webhook;
    state.polling.interrupt('terminated by setWebhook request');
    return true;
  },

  deleteWebhook: removeWebhook,

  getWebhookInfo({ state }) {
    const { settings, lastError } = state.webhook ?? {};
    return {
      url: settings?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: state.updates.pendingCount,
      ...(settings ? { max_connections: settings.maxConnections, allowed_updates: settings.allowedUpdates } : {}),
      ...(lastError ? { last_error_date: lastError.date, last_error_message: lastError.message } : {}),
    };
  },

  answerCallbackQuery({ state, parameters, remark }) {
    const text = parameters.string('text') ?? null;
    if (text !== null && text.length > 200) throw malformed('MESSAGE_TOO_LONG');
    const first = state.callbacks.answer(parameters.requiredString('callback_query_id'), {
      text: text === '' ? null : text,
      alert: parameters.flag('show_alert'),
      url: parameters.string('url') ?? null,
    });
    if (!first) remark('the callback query was answered before', 'stale');
    return true;
  },

  getFile({ state, parameters }) {
    const { fileId, bytes, path } = state.files.get(parameters.requiredString('file_id'));
    return { file_id: fileId, file_unique_id: `unique-${fileId}`, file_size: bytes.length, file_path: path };
  },
};

function removeWebhook({ state, parameters }: MethodCall): true {
  state.webhook?.stop();
  state.webhook = null;
  if (parameters.flag('drop_pending_updates')) state.updates.drop();
  return true;
}

/** Left out means: as before. */
function allowKinds({ updates }: MethodCall['state'], kinds: readonly unknown[] | undefined): void {
  if (kinds) updates.allow(kinds.map(String));
}

function between(least: number, value: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
