import { useEffect, useRef } from 'preact/hooks';
import { text } from '../text.ts';

interface ConfirmProps {
  readonly title: string;
  /** What will be different, a sentence each. */
  readonly changes: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly agree: () => void;
  /** Where a no is more than leaving all as it is. */
  readonly decline?: () => void;
  readonly leave: () => void;
}

/** Shows what is about to change before it does; nothing has happened until a person agrees. */
export function Confirm({ title, changes, yes, no, agree, decline, leave }: ConfirmProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <fieldset
      class="confirm notice"
      aria-labelledby="confirm-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <h3 id="confirm-title" ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {changes.length > 0 ? (
        <ul class="changes">
          {changes.map((one) => (
            <li key={one} dir="auto">
              {one}
            </li>
          ))}
        </ul>
      ) : (
        <p>{text('change_none')}</p>
      )}
      <p class="actions">
        {changes.length > 0 && (
          <button type="button" class="button" data-action="agree" onClick={agree}>
            {yes}
          </button>
        )}
        {decline && (
          <button type="button" class="button second" data-action="decline" onClick={decline}>
            {no}
          </button>
        )}
        <button type="button" class="button second" data-action="leave" onClick={leave}>
          {changes.length > 0 && !decline ? no : text('options_cancel')}
        </button>
      </p>
    </fieldset>
  );
}
