import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { grantedPatterns, patternsFromTheStart } from './access.ts';

/** The match patterns that the browser lets us onto, kept in step with it. Undefined until it has said so; where it can't, those that came with the installation. */
export function useOrigins(): readonly string[] | undefined {
  const [origins, setOrigins] = useState<readonly string[]>();

  useEffect(() => {
    const look = () => grantedPatterns().then(setOrigins, () => setOrigins(patternsFromTheStart()));
    void look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);

  return origins;
}
