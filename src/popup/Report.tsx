import { useState } from 'preact/hooks';
import type { PageState } from '../messages.ts';
import { text } from '../text.ts';

/** What was looked for on this page, to be copied into a report. It has selectors and shapes in it and no words. */
export function Report({ page }: { readonly page: PageState }) {
  const [copied, setCopied] = useState(false);
  const report = [`Think First, ${page.siteId}, ${page.box}`, ...page.tried].join('\n');
  const copy = () => {
    // The field is there to be copied from by hand where the browser says no.
    navigator.clipboard?.writeText(report).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <details class="report">
      <summary>{text('popup_report')}</summary>
      <p class="quiet">{text('popup_report_means')}</p>
      <textarea class="entry" dir="ltr" readOnly rows={6} aria-label={text('popup_report')} value={report} />
      <p>
        <button type="button" class="button" data-action="copy" onClick={copy}>
          {text('popup_report_copy')}
        </button>
        <span class="quiet" role="status">
          {copied && ` ${text('popup_report_copied')}`}
        </span>
      </p>
    </details>
  );
}
