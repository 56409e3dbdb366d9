import type { Requests } from './driver.ts';

interface Log {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly method?: string; readonly initiator?: string };
  }[];
}

/** The record as it stands: a browser that ends in a hurry leaves it open behind the last event it has written. */
function logIn(written: string): Log {
  try {
    return JSON.parse(written) as Log;
  } catch {
    return JSON.parse(`${written.slice(0, written.lastIndexOf('},\n') + 1)}]}`) as Log;
  }
}

/** Reads Chromium's own record of its network: every request, and which origin made it. */
export function netLog(written: string): Requests {
  const { constants, events } = logIn(written);
  const begun = constants.logEventTypes.URL_REQUEST_START_JOB;
  const requests = events.flatMap(({ type, params }) => (type === begun && params?.url ? [params] : []));
  return {
    all: requests.length,
    byExtension: requests
      .filter(({ initiator, url = '' }) => initiator?.startsWith('chrome-extension:') && /^(?:http|ws)/.test(url))
      .map(({ method, url }) => `${method} ${url}`),
  };
}
