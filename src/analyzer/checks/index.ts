import type { Check } from '../check.ts';
import { badMoment } from './aware/bad-moment.ts';
import { cannedText } from './aware/canned-text.ts';
import { generalization } from './aware/generalization.ts';
import { hardToRead } from './aware/hard-to-read.ts';
import { heat } from './aware/heat.ts';
import { oneWay } from './aware/one-way.ts';
import { privateDetails } from './aware/private-details.ts';
import { unexplainedJargon } from './aware/unexplained-jargon.ts';
import { attentionStuffing } from './generous/attention-stuffing.ts';
import { bragging } from './generous/bragging.ts';
import { charityCrowing } from './generous/charity-crowing.ts';
import { engagementBait } from './generous/engagement-bait.ts';
import { selfPromotion } from './generous/self-promotion.ts';
import { hearsay } from './reliable/hearsay.ts';
import { overclaim } from './reliable/overclaim.ts';
import { passItOn } from './reliable/pass-it-on.ts';
import { unsourcedClaim } from './reliable/unsourced-claim.ts';
import { vagueAuthority } from './reliable/vague-authority.ts';

/** Every check, by family, in the order in which the options show them. */
export const checks: readonly Check[] = [
  unsourcedClaim,
  hearsay,
  vagueAuthority,
  overclaim,
  passItOn,
  selfPromotion,
  bragging,
  charityCrowing,
  engagementBait,
  attentionStuffing,
  unexplainedJargon,
  hardToRead,
  oneWay,
  cannedText,
  privateDetails,
  heat,
  generalization,
  badMoment,
];
