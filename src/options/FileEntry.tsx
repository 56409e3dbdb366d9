import { text } from '../text.ts';

interface FileEntryProps {
  readonly id: string;
  readonly label: string;
  /** Takes the words of the file, or undefined where the browser could not read it. */
  readonly read: (content: string | undefined) => void;
}

/** A button that opens a file. The same file may be opened again after it was mended. */
export function FileEntry({ id, label, read }: FileEntryProps) {
  return (
    <form class="file-entry">
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const entry = event.currentTarget;
          const [file] = entry.files ?? [];
          file?.text().then(read, () => read(undefined));
          entry.form?.reset();
        }}
      />
      <label for={id} class="button second">
        {label}
        <span class="for-ears"> ({text('file_json')})</span>
      </label>
    </form>
  );
}
