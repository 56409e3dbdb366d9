import { useLayoutEffect, useRef } from 'preact/hooks';

/** Goes to what an address names: opens what is folded in it, brings it into view, and puts the focus there. */
function goTo(hash: string): boolean {
  const place = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  if (!place) return false;
  const folded = place.querySelector('details');
  if (folded && place.id.startsWith('check-')) folded.open = true;
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.scrollIntoView();
  place.focus({ preventScroll: true });
  return true;
}

/**
 * Follows links into the page such as #check-heat, once it is `ready` and whenever the address changes. `show` takes
 * away what may hide the place.
 */
export function useDeepLink(ready: boolean, show: () => void): void {
  const showing = useRef(show);
  showing.current = show;
  // Before the first frame: later, a page would move under a finger that is on its way.
  useLayoutEffect(() => {
    if (!ready) return;
    const life = new AbortController();
    const follow = () => {
      showing.current();
      // What was hidden is drawn again before the next frame.
      requestAnimationFrame(() => life.signal.aborted || goTo(location.hash));
    };
    if (location.hash !== '') {
      // The browser looked for the anchor before there was anything on the page.
      location.replace(location.hash);
      follow();
    }
    addEventListener('hashchange', follow, { signal: life.signal });
    return () => life.abort();
  }, [ready]);
}
