/** Hands the person a file, made of pieces here in the page, to save where they like. */
export function save(name: string, type: string, pieces: readonly string[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([...pieces], { type }));
  link.download = name;
  link.click();
  // The browser needs the address until it has taken the file over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
