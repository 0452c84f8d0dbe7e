/** Milliseconds: some browsers fetch the object after the click has returned. */
const FETCHED = 1000;

export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file instanceof File && file.name ? file.name : name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), FETCHED);
}
