import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { policyFrom } from './policy.ts';

type Told = ReturnType<typeof policyFrom>;

/** What an organisation has set through the browser, or why that can't be used. Undefined where there is nothing. */
export function usePolicy(): Told {
  const [told, setTold] = useState<Told>();
  useEffect(() => {
    const look = () =>
      Promise.resolve(browser.storage.managed?.get(null))
        .then((managed: unknown) => setTold(policyFrom(managed)))
        .catch(() => setTold(undefined));
    const changed = (_: unknown, area: string) => {
      if (area === 'managed') void look();
    };
    void look();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  return told;
}
