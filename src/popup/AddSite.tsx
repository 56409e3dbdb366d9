import { useState } from 'preact/hooks';
import { askForAccess } from '../settings/access.ts';
import type { Site } from '../sites/site.ts';
import { text } from '../text.ts';

interface AddSiteProps {
  readonly site: Site;
  readonly address: string;
  readonly added: (site: Site) => void;
  /** The site is only a frame in the page. */
  readonly inFrame?: boolean;
}

/** Offers to be with a site that nothing is known of, and asks the browser for its one host. */
export function AddSite({ site, address, added, inFrame = false }: AddSiteProps) {
  const [refused, setRefused] = useState(false);
  const add = () => {
    // The browser takes this request only straight from the click. Where its prompt closes this popup, the background
    // hears of the answer and adds the site.
    askForAccess(address).then(
      (given) => (given ? added(site) : setRefused(true)),
      () => setRefused(true),
    );
  };
  return (
    <div class="notice">
      <p>{inFrame ? text('popup_unknown_frame', site.name) : text('popup_unknown_site')}</p>
      {refused && <p role="alert">{text('popup_permit_refused')}</p>}
      <button type="button" class="button" data-action="add" onClick={add}>
        {text('popup_add', site.name)}
      </button>
    </div>
  );
}
