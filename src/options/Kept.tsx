import { KeptDrafts } from '../kept/KeptDrafts.tsx';
import { text } from '../text.ts';

/** The drafts that the person kept. */
export function Kept() {
  return <KeptDrafts level="h2" empty={text('kept_none')} />;
}
