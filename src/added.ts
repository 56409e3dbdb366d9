import { addedSite } from './sites/addedSite.ts';
import { discourse } from './sites/discourse.ts';
import { lemmy } from './sites/lemmy.ts';
import { mastodon } from './sites/mastodon.ts';
import { misskey } from './sites/misskey.ts';
import { pixelfed } from './sites/pixelfed.ts';
import { toldBySigns } from './sites/toldBySigns.ts';

/*
 * What runs on the pages of a site that a person added, in the place of an adapter's script: it leaves the site to
 * content.js, and knows the software that runs on many hosts.
 */
const { protocol, hostname } = new URL(self.origin === 'null' ? location.href : self.origin);
const site = addedSite(`${protocol}//${hostname}/*`);
// The latest first: after an update it stands beside the one of the version before.
globalThis.thinkFirstSites ??= [];
globalThis.thinkFirstSites.unshift(toldBySigns(site, [discourse, lemmy, mastodon, misskey, pixelfed], document));
