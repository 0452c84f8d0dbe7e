/** Hands a file to the user's download folder. Nothing leaves the machine. */
export function saveFile(document: Document, name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // A popup's download is read a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
