import { useState } from 'preact/hooks';
import { type Reminder, remind } from '../nudges/remind.ts';
import { text } from '../text.ts';

/** A text cut where marks begin and end. */
function pieces(sample: string, reminder: Reminder): readonly { readonly words: string; readonly marked: boolean }[] {
  const spans = remind({ text: sample }, [reminder]).flatMap((one) => one.spans);
  const cuts = [0, ...spans.flat(), sample.length];
  return cuts.slice(1).map((to, index) => ({ words: sample.slice(cuts[index], to), marked: index % 2 === 1 }));
}

/** A box to try a reminder in: what it would be asked about is marked below. It is kept nowhere. */
export function Sample({ reminder }: { readonly reminder: Reminder }) {
  const [sample, setSample] = useState('');
  const found = sample === '' ? [] : pieces(sample, reminder);
  const met = found.some(({ marked }) => marked);
  return (
    <div class="field">
      <label for="reminder-sample">{text('reminder_sample')}</label>
      <textarea
        id="reminder-sample"
        class="entry"
        rows={2}
        dir="auto"
        placeholder={text('reminder_sample_hint')}
        value={sample}
        onInput={(event) => setSample(event.currentTarget.value)}
      />
      <div class="sample-result" role="status">
        {sample !== '' && (
          <>
            <p class="quiet">{text(met ? 'reminder_sample_met' : 'reminder_sample_not_met')}</p>
            {met && (
              <p class="tried" dir="auto">
                {found.map(({ words, marked }, index) =>
                  // The pieces of one text are told apart by their places.
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  marked ? <mark key={index}>{words}</mark> : <span key={index}>{words}</span>,
                )}
              </p>
            )}
          </>
        )}
      </div>
    </div>
  );
}
